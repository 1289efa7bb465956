let stop = () => {}

/** Tells how high the page's content is, in CSS pixels, now and whenever that changes; the last to ask is told. */
export function followHeight(told: (height: number) => void): void {
  stop()
  let last = 0
  let frame = 0
  const look = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      const height = contentHeight()
      if (height !== last) told(height)
      last = height
    })
  }
  const sizes = new ResizeObserver(look)
  const watchParts = () => {
    sizes.disconnect()
    for (const part of document.querySelectorAll('main > *, body, header, footer')) {
      sizes.observe(part)
    }
  }
  // A change of page brings other parts.
  const pages = new MutationObserver(watchParts)
  pages.observe(document.body, { childList: true, subtree: true })
  watchParts()
  stop = () => {
    cancelAnimationFrame(frame)
    sizes.disconnect()
    pages.disconnect()
  }
}

/** Not the page's own height, for that is the frame's at least: what stands in it, beside or below each other. */
function contentHeight(): number {
  const main = document.querySelector('main')
  if (main === null) return document.body.offsetHeight
  const beside = heightOf('header') + heightOf('footer')
  return Math.ceil(Math.max(document.body.offsetHeight - freeIn(main), beside))
}

function freeIn(main: HTMLElement): number {
  const bottom = Math.max(...[...main.children].map((part) => part.getBoundingClientRect().bottom))
  const padding = Number.parseFloat(getComputedStyle(main).paddingBottom)
  const free = main.getBoundingClientRect().bottom - padding - bottom
  return Number.isFinite(free) ? Math.max(0, free) : 0
}

const heightOf = (part: string) => document.querySelector<HTMLElement>(part)?.offsetHeight ?? 0
