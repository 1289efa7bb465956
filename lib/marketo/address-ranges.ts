/**
 * The same addresses in as few entries as Marketo's IP Restrictions take: IPv4 addresses that follow one another as a
 * range, `203.0.113.20-203.0.113.21`, every other one as it is. Never an address that is not given; a wildcard would
 * be.
 */
export function addressRanges(addresses: readonly string[]): string[] {
  const numbers = [...new Set(addresses)].map((address) => [address, numberOf(address)] as const)
  const others = numbers.flatMap(([address, number]) => (number === null ? [address] : []))
  const ordered = numbers
    .flatMap(([, number]) => (number === null ? [] : [number]))
    .toSorted((a, b) => a - b)
  const ranges: { first: number; last: number }[] = []
  for (const number of ordered) {
    const open = ranges.at(-1)
    if (open && open.last === number - 1) open.last = number
    else ranges.push({ first: number, last: number })
  }
  return [
    ...ranges.map(({ first, last }) =>
      first === last ? textOf(first) : `${textOf(first)}-${textOf(last)}`,
    ),
    ...others,
  ]
}

/** Null for what is not four decimal numbers, each as it is written without zeros before it. */
function numberOf(address: string): number | null {
  const bytes = address.split('.').map(Number)
  const isWhole = bytes.length === 4 && bytes.every((byte) => Number.isInteger(byte) && byte < 256)
  const number = isWhole ? bytes.reduce((sum, byte) => sum * 256 + byte, 0) : null
  return number !== null && textOf(number) === address ? number : null
}

const textOf = (number: number) =>
  [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.')
