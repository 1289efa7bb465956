import type { RichPart } from '#app/_ui/rich-text.tsx'
import type { Words } from '#lib/messages/words.ts'

/** Stands in a text for a value that only the browser knows. */
export const FIRST = '%1'
export const SECOND = '%2'

/** Every text that the form may need while typing, formatted by the server; by code where a code chooses. */
export function formWords(w: Words) {
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
      'clientSecret.missing': w.parts('credentials.clientSecret.missing'),
      'clientSecret.tooLong': w.parts('credentials.clientSecret.tooLong'),
      'clientSecret.gone': w.parts('credentials.clientSecret.gone'),
    } as Record<string, RichPart[]>,
    repairs: all(repair, { path: FIRST }) as Record<string, RichPart[]>,
    shapes: {
      clientId: all(shape.clientId) as Record<string, RichPart[]>,
      clientSecret: all(shape.clientSecret) as Record<string, RichPart[]>,
    },
    swapped: w.t('credentials.swapped'),
    swap: w.t('credentials.swap'),
    show: w.t('action.show'),
    hide: w.t('action.hide'),
    submit: w.t('action.test'),
    busy: w.t('credentials.busy'),
  }
}
export type FormWords = ReturnType<typeof formWords>
