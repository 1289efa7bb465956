import type { Labels } from '#lib/embed/sdk/labels.ts'
import { styleOf, styleSheet } from '#lib/embed/sdk/style.ts'

/** What stands over the frame until there is a wizard to see. */
export type Cover = 'loading' | 'failed' | 'offline'

export type Look = {
  labels: Labels & { language: string }
  colorScheme: 'light' | 'dark' | 'auto'
}

export type Stage = {
  /** The one element that stands in the host's page. */
  element: HTMLElement
  root: ShadowRoot
  view: HTMLElement
  frame: HTMLIFrameElement
  show: (cover: Cover) => void
  /** Nothing stands over the frame any more. */
  reveal: () => void
  tryAgain: HTMLButtonElement
  /** Of the cover; a modal shows it. */
  leave: HTMLButtonElement
}

/** In a shadow root, so that neither page nor wizard styles the other. It stands nowhere yet. */
export function buildStage({ labels }: Look, isModal: boolean): Stage {
  const element = document.createElement('marketo-connect')
  const root = element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [styleSheet(styleOf(isModal))]
  element.lang = labels.language

  const frame = make('iframe', { title: labels.title, allow: 'clipboard-write' })
  frame.referrerPolicy = 'no-referrer'
  // The wizard's pages read it: below a close button they leave room for one.
  if (isModal) frame.name = 'modal'
  const spinner = make('span', { class: 'spinner', 'aria-hidden': 'true' })
  const words = make('p', { role: 'status' })
  const tryAgain = make('button', { type: 'button' }, labels.tryAgain)
  const leave = make('button', { type: 'button' }, labels.close)
  const actions = make('div', { class: 'actions' }, tryAgain, ...(isModal ? [leave] : []))
  // Names the dialog, and is to be seen for as long as the wizard's own line at the top is not.
  const title = isModal ? [make('h2', { id: 'title' }, labels.title)] : []
  const cover = make('div', { class: 'cover' }, ...title, spinner, words, actions)
  const view = make('div', { class: 'view' }, frame, cover)

  return {
    element,
    root,
    view,
    frame,
    tryAgain,
    leave,
    show: (state) => {
      const isLoading = state === 'loading'
      cover.hidden = false
      // Nobody tabs into what the cover hides.
      frame.inert = true
      spinner.hidden = !isLoading
      actions.hidden = isLoading
      words.textContent = labels[state]
    },
    reveal: () => {
      cover.hidden = true
      frame.inert = false
    },
  }
}

/** `class` and the like by their names in HTML; never `style`, which a page's policy may refuse. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}
