import type { ErrorWords, Said } from '#app/_ui/error-words.tsx'
import { pageSession, type PageSession } from '#app/page-session.ts'
import type { FaultCode } from '#lib/fault.ts'
import { words } from '#lib/messages/words.ts'

/** What the error page may have to say. It is made beforehand: when it is needed, the server may be in trouble. */
export function errorWords({ locale, host }: PageSession): ErrorWords {
  const w = words(locale)
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
    away: { title: w.t('problem.away.title'), text: w.t('problem.away.text') },
    again: w.t('action.reload'),
    press: w.t('problem.away.press'),
  }
}

/** Where the error page puts the code, which only it knows. */
export const CODE_HERE = '%code%'

/** The words for a trouble that an action met, in the page's language. */
export async function errorTexts(code: FaultCode | 'not_editable'): Promise<Said> {
  const page = await pageSession()
  if (code !== 'not_editable') return errorWords(page)[code] as Said
  const { locale, host } = page
  const w = words(locale)
  return {
    title: w.t('problem.notFound.title'),
    text: w.t('credentials.notEditable', { host }),
  }
}
