/** What stands over the page, or beside a field: the key closes that, and not the frame. */
const OPEN = 'dialog[open], [popover]:popover-open, [aria-expanded="true"][aria-haspopup]'

/**
 * Whether Escape means something here already: a script of ours took it, something stands open, a character is being
 * composed, or a field holds something, over which a browser may show its suggestions.
 */
export function hasUseForEscape({ defaultPrevented, isComposing, target }: KeyboardEvent): boolean {
  if (defaultPrevented || isComposing || document.querySelector(OPEN)) return true
  if (target instanceof HTMLSelectElement) return true
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  return isField && isTyped(target) && target.value !== ''
}

const isTyped = (field: HTMLInputElement | HTMLTextAreaElement) =>
  !['checkbox', 'radio', 'button', 'submit'].includes(field.type)
