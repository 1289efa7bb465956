import type { ErrorWords, Said } from '#app/_ui/error-words.tsx'
import { visitorLocale } from '#app/visitor-locale.ts'
import type { FaultCode } from '#lib/fault.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { words } from '#lib/messages/words.ts'

/** What the error page may have to say. It is made beforehand: when it is needed, the server may be in trouble. */
export function errorWords(locale: string): ErrorWords {
  const w = words(locale)
  const host = hostSettings().name
  const problem = (name: 'unavailable' | 'sealed' | 'otherOrigin') => ({
    title: w.t(`problem.${name}.title`),
    text: w.t(`problem.${name}.text`, { host }),
  })
  return {
    database_away: problem('unavailable'),
    database_failed: problem('unavailable'),
    service_sealed: problem('sealed'),
    origin_refused: problem('otherOrigin'),
    other: {
      title: w.t('problem.broken.title'),
      text: w.t('problem.broken.text', { host, code: CODE_HERE }),
    },
    again: w.t('action.reload'),
  }
}

/** Where the error page puts the code, which only it knows. */
export const CODE_HERE = '%code%'

/** The words for a trouble that an action met, by the visitor's language. */
export async function errorTexts(code: FaultCode | 'not_editable'): Promise<Said> {
  const locale = await visitorLocale()
  if (code !== 'not_editable') return errorWords(locale)[code] as Said
  const w = words(locale)
  const host = hostSettings().name
  return {
    title: w.t('problem.notFound.title'),
    text: w.t('credentials.notEditable', { host }),
  }
}
