import { labelsIn } from '#lib/embed/sdk/labels.ts'
import { showModal } from '#lib/embed/sdk/modal.ts'
import { checkOptions, fail, type OpenOptions, type Wizard } from '#lib/embed/sdk/options.ts'
import { runWizard } from '#lib/embed/sdk/run-wizard.ts'
import { buildStage, type Look } from '#lib/embed/sdk/stage.ts'

/** Semantic; of this script alone. */
export const version = '1.0.0'

const LEAST_HEIGHT = 240
const MOST_HEIGHT = 6000

let current: Wizard | null = null

/**
 * Opens the wizard over the page. While it is open, another call opens nothing and gives the same one: its options are
 * checked and not used. Throws a TypeError for options that cannot be meant.
 */
export function open(options: OpenOptions): Wizard {
  const origin = checkOptions(options, import.meta.url)
  if (current) return current
  const look = lookOf(options)
  const stage = buildStage(look, true)
  current = runWizard(options, origin, {
    stage,
    enter: (close) => {
      const leave = showModal(stage, look, close)
      return () => {
        current = null
        leave()
      }
    },
    onReveal: () => stage.frame.focus(),
    onFailure: () => stage.tryAgain.focus(),
    onHeight: () => {},
    closesOnEscape: true,
  })
  return current
}

/**
 * Puts the wizard into an element of the page, as wide as that and as high as its own content (240 to 6000 px). Throws
 * a TypeError for options that cannot be meant.
 */
export function mount(element: Element, options: OpenOptions): Wizard {
  const origin = checkOptions(options, import.meta.url)
  if (!(element instanceof Element && element.isConnected)) fail('the element is not in the page')
  const look = lookOf(options)
  const stage = buildStage(look, false)
  return runWizard(options, origin, {
    stage,
    enter: () => {
      stage.view.className += ` box ${look.colorScheme}`
      stage.root.append(stage.view)
      element.append(stage.element)
      return () => stage.element.remove()
    },
    onReveal: () => {},
    onFailure: () => {},
    onHeight: (height) => {
      const kept = Math.ceil(Math.min(Math.max(height, LEAST_HEIGHT), MOST_HEIGHT))
      stage.view.style.blockSize = `${kept}px`
    },
    closesOnEscape: false,
  })
}

export type MarketoConnect = { open: typeof open; mount: typeof mount; version: string }

declare global {
  var MarketoConnect: MarketoConnect
}

globalThis.MarketoConnect = { open, mount, version }

function lookOf({ locale, labels, colorScheme }: OpenOptions): Look {
  const languages = [locale ?? '', document.documentElement.lang, ...navigator.languages]
  return { labels: labelsIn(languages, labels), colorScheme: colorScheme ?? 'auto' }
}
