/** Bytes of JavaScript over the wire before anything is touched: of a screen with a form, and beside the bare page. */
export const MOST_JS = 160_000
export const MOST_JS_ABOVE_BARE = 10_000
export const MOST_FONT = 40_000

/** Lighthouse: points of performance below the bare page, milliseconds until the largest paint, and full marks. */
export const MOST_POINTS_BELOW_BARE = 3
export const MOST_LCP_MS = 2000
export const FULL_MARKS = 100
