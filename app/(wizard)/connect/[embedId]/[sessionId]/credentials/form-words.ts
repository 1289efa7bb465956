import type { RichPart } from '#app/_ui/rich-text.tsx'
import { serverSettings } from '#lib/env.ts'
import type { Words } from '#lib/messages/words.ts'
import { FIRST, SECOND } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/fill.ts'
import { FIELD_NAMES } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'

type Choices = {
  /** On the button, in place of the usual text; while it works. */
  submit?: string
  busy?: string
  /** The host's name, where a connection may be moved to another instance. */
  movesFor?: string | null
}

/** Every text that the form may need while typing, formatted by the server; by code where a code chooses. */
export function formWords(w: Words, choices: Choices = {}) {
  const { repair, shape, credentials } = w.messages
  const unusable = Object.keys(credentials.endpoint.unusable) as Array<
    keyof typeof credentials.endpoint.unusable
  >
  const all = (texts: Record<string, string>, params?: Record<string, string>) =>
    Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, w.rich(text, params)]))
  return {
    endpoint: {
      label: w.t('credentials.endpoint.label'),
      hint: w.parts('credentials.endpoint.hint') as RichPart[],
      willCall: w.parts('credentials.endpoint.willCall', { url: FIRST }),
      placeholderId: w.parts('credentials.endpoint.placeholderId'),
      useThis: w.t('credentials.endpoint.useThis', { munchkinId: FIRST }),
      used: w.t('credentials.endpoint.used', { munchkinId: FIRST }),
    },
    clientId: { label: w.t('credentials.clientId.label') },
    clientSecret: { label: w.t('credentials.clientSecret.label') },
    errors: {
      'endpoint.missing': w.parts('credentials.endpoint.missing'),
      'endpoint.tooLong': w.parts('credentials.endpoint.tooLong'),
      'endpoint.simulatedOnly': w.parts('credentials.endpoint.simulatedOnly'),
      'endpoint.twoIds': w.parts('credentials.endpoint.twoIds', { first: FIRST, second: SECOND }),
      ...Object.fromEntries(
        unusable.map((kind) => [
          `endpoint.unusable.${kind}`,
          w.parts(`credentials.endpoint.unusable.${kind}`),
        ]),
      ),
      'clientId.missing': w.parts('credentials.clientId.missing'),
      'clientId.tooLong': w.parts('credentials.clientId.tooLong'),
      'clientSecret.both': w.parts('credentials.clientSecret.both'),
      'clientSecret.missing': w.parts('credentials.clientSecret.missing'),
      'clientSecret.tooLong': w.parts('credentials.clientSecret.tooLong'),
      'clientSecret.gone': w.parts('credentials.clientSecret.gone', serverSettings().keptFor),
    } as Record<string, RichPart[]>,
    repairs: all(repair, { path: FIRST }) as Record<string, RichPart[]>,
    shapes: {
      clientId: all(shape.clientId) as Record<string, RichPart[]>,
      clientSecret: all(shape.clientSecret) as Record<string, RichPart[]>,
    },
    swapped: w.t('credentials.swapped'),
    swap: w.t('credentials.swap'),
    swapDone: w.t('credentials.swapDone'),
    undo: w.t('credentials.undo'),
    undone: w.t('credentials.undone'),
    pasted: { filled: filledTexts(w), leftOut: { ...credentials.pasted.leftOut } },
    unreachable: { ...credentials.unreachable },
    outdated: { ...credentials.outdated },
    changed: { ...credentials.changed },
    otherInstance: otherInstanceTexts(w, choices),
    show: w.t('action.show'),
    hide: w.t('action.hide'),
    submit: choices.submit ?? w.t('action.test'),
    busy: choices.busy ?? w.t('credentials.busy'),
  }
}
export type FormWords = ReturnType<typeof formWords>

/** By the fields that were filled, e.g. `clientId+clientSecret`. */
function filledTexts(w: Words): Record<string, string> {
  const some = FIELD_NAMES.reduce<(typeof FIELD_NAMES)[number][][]>(
    (sets, name) => [...sets, ...sets.map((names) => [...names, name])],
    [[]],
  )
  return Object.fromEntries(
    some.map((names) => {
      const fields = w.list(names.map((name) => w.t(`credentials.${name}.label`)))
      return [names.join('+'), w.t('credentials.pasted.filled', { fields })]
    }),
  )
}

/** First the instance that was entered, then the one that the connection has. */
function otherInstanceTexts(w: Words, { movesFor = null }: Choices) {
  const ids = { entered: FIRST, existing: SECOND }
  const then =
    movesFor === null
      ? w.parts('otherInstance.refused', ids)
      : w.parts('otherInstance.confirmHint', { ...ids, host: movesFor })
  return {
    title: w.t('otherInstance.title'),
    text: [...w.parts('otherInstance.text', ids), { text: ' ', mark: null }, ...then] as RichPart[],
    use: w.t('credentials.endpoint.useThis', { munchkinId: SECOND }),
    confirm: movesFor === null ? null : w.t('otherInstance.confirm', ids),
    another: w.t('otherInstance.add'),
  }
}
