/** How long an admin link opens. */
export const LINK_KEPT_MS = 7 * 24 * 60 * 60_000
/** How many links of one connection may be open at once. */
export const OPEN_LINKS_OF_CONNECTION = 20
/** `link.opened` is told no oftener than this. */
export const OPENED_TOLD_EVERY_MS = 60 * 60_000
