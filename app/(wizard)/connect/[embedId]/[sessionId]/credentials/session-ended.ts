import { visitorLocale } from '#app/visitor-locale.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { words } from '#lib/messages/words.ts'

/** For a tab that was left open: its values stand there still, and only there. */
export async function sessionEnded(): Promise<{ title: string; text: string }> {
  const w = words(await visitorLocale())
  const host = hostSettings().name
  return { title: w.t('credentials.ended.title'), text: w.t('credentials.ended.text', { host }) }
}
