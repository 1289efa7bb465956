import { mailTo } from '#app/(wizard)/_parts/mail-to.ts'
import { verdictContext } from '#app/(wizard)/_parts/verdict-context.ts'
import type { MadeLink } from '#app/(wizard)/connect/[embedId]/[sessionId]/link/link-state.ts'
import type { Wanted } from '#app/(wizard)/connect/[embedId]/[sessionId]/link/wanted-scope.ts'
import type { HostSettings } from '#lib/host/settings.ts'
import { adminRequest, fixRequest, stepRequest } from '#lib/messages/admin-request.ts'
import type { Words } from '#lib/messages/words.ts'
import type { WizardSession } from '#lib/session.ts'

type Created = { url: string; code: string; expiresAt: Date }
type Around = {
  session: WizardSession
  host: HostSettings
  wanted: Wanted
  munchkinId: string | null
}

/** What the customer sends: the address, a mail around it, and the same as a change request. */
export function madeLink({ url, code, expiresAt }: Created, around: Around): MadeLink {
  const { w } = around.session
  const until = w.dateTime(expiresAt.toISOString())
  const { kind } = around.wanted.scope
  const host = around.host.name
  const text = [
    w.t('links.mail.greeting'),
    w.t(`links.mail.ask.${kind}`, { host }),
    url,
    `${w.t('links.mail.code', { code })} ${w.t('links.mail.until', { until })}`,
    w.t('links.mail.closing'),
  ].join('\n\n')
  const subject = w.t(`links.mail.subject.${kind}`, { host })
  return {
    url,
    code,
    until,
    mail: { text, href: mailTo(subject, text) },
    request: request(around, w, [
      w.t(kind === 'step' ? 'links.request.headingStep' : 'links.request.heading'),
      url,
      w.t('links.request.code', { code, until }),
    ]),
  }
}

function request({ session, host, wanted, munchkinId }: Around, w: Words, link: string[]): string {
  const { needs, endUser } = session.connectSession
  const context = verdictContext(host)
  if (wanted.report) return fixRequest(wanted.report, w, context, link)
  const asked = { ...context, needs, endUserEmail: endUser.email, munchkinId, link }
  const { scope } = wanted
  return scope.kind === 'step' ? stepRequest(w, scope.task, asked) : adminRequest(w, asked)
}
