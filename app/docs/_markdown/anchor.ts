/** What stands in an address after `#` for a heading of this text: a code keeps its underscores. */
export const anchorOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_. -]+/gu, '')
    .replaceAll(/[. ]+/g, '-')
