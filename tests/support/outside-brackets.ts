import type { Page } from 'playwright-core'

const ATTRIBUTES = [
  'alt',
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'placeholder',
]

/**
 * What a page in a pseudo-language says that no message says: text, texts of attributes and the window's title, with
 * what stands in brackets taken out. Not what is marked as a value or as Marketo's own English.
 */
export async function outsideBrackets(page: Page): Promise<string[]> {
  const found = await page.evaluate(textsOf, ATTRIBUTES)
  return [...found, await page.title()].map(withoutMessages).filter((text) => /\p{L}/u.test(text))
}

/** A message may hold others; one that lacks an end takes everything with it, so it is shown whole. */
function withoutMessages(text: string): string {
  let left = text
  for (;;) {
    const next = left.replaceAll(/⟦[^⟦⟧]*⟧/g, '')
    if (next === left) return left.replaceAll(/\s+/g, ' ').trim()
    left = next
  }
}

/** Runs in the page: the text of each block as a whole, since labels split a message into many nodes. */
function textsOf(attributes: string[]): string[] {
  const blocks =
    'p, li, h1, h2, h3, h4, dt, dd, td, th, label, legend, summary, button, a, option, figcaption, small, address, div, section, main, nav, header, footer, fieldset, body'
  const left =
    'script, style, noscript, template, code, [translate=no], svg [lang=en], svg[lang=en]'
  const texts = new Map<Element, string>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    const block = parent?.closest(blocks)
    if (!parent || !block || parent.closest(left)) continue
    texts.set(block, `${texts.get(block) ?? ''} ${node.textContent ?? ''}`)
  }
  const named = [...document.querySelectorAll(attributes.map((name) => `[${name}]`).join())]
    .filter((element) => !element.closest('svg [lang=en] *, iframe'))
    .flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? ''))
  const buttons = [...document.querySelectorAll('input[type=submit], input[type=button]')]
  return [...texts.values(), ...named, ...buttons.map((each) => (each as HTMLInputElement).value)]
}
