import { make, type Look, type Stage } from '#lib/embed/sdk/stage.ts'
import { styleSheet } from '#lib/embed/sdk/style.ts'

/**
 * Shows the stage as a dialog over the page. `onClose` is called for Escape and the close button. Gives what puts the
 * page back as it was: its scrolling, its place, its focus.
 */
export function showModal(
  stage: Stage,
  { labels, colorScheme }: Look,
  onClose: () => void,
): () => void {
  const close = make('button', { class: 'close', type: 'button', 'aria-label': labels.close })
  close.append(cross())
  const dialog = make('dialog', { class: `box ${colorScheme}`, 'aria-labelledby': 'title' })
  dialog.tabIndex = -1
  dialog.append(close, stage.view)
  stage.root.append(dialog)

  const opener = focused()
  const unlock = lockScroll()
  document.body.append(stage.element)
  dialog.showModal()
  // Not the close button, which has it by now: a key still held down would press it.
  dialog.focus()

  close.addEventListener('click', onClose)
  stage.leave.addEventListener('click', onClose)
  dialog.addEventListener('close', onClose)
  return () => {
    stage.element.remove()
    unlock()
    opener?.focus({ preventScroll: true })
  }
}

/** By a stylesheet, so that no style of the page's own is touched. */
function lockScroll(): () => void {
  const { scrollX: left, scrollY: top } = window
  const hasScrollbar = window.innerWidth > document.documentElement.clientWidth
  const gutter = hasScrollbar ? 'scrollbar-gutter:stable!important' : ''
  const lock = styleSheet(`html{overflow:hidden!important;${gutter}}`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, lock]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== lock)
    window.scrollTo({ left, top, behavior: 'instant' })
  }
}

/** In the innermost shadow root: the page may be made of such elements. */
function focused(): HTMLElement | null {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element instanceof HTMLElement ? element : null
}

function cross(): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg'
  const drawing = document.createElementNS(namespace, 'svg')
  drawing.setAttribute('viewBox', '0 0 24 24')
  drawing.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(namespace, 'path')
  path.setAttribute('d', 'M6 6l12 12M18 6L6 18')
  drawing.append(path)
  return drawing
}
