import { ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { Disclosure } from '#app/_ui/disclosure.tsx'
import { RequestText } from '#app/(wizard)/_parts/request-text.tsx'
import { verdictContext } from '#app/(wizard)/_parts/verdict-context.ts'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import type { RunView } from '#lib/connections/view.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { fixRequest } from '#lib/messages/admin-request.ts'

type Props = { at: WizardStep; run: RunView; report: Report }

/** For whoever can change it: a link that shows this fix alone, or the same as a text. */
export function SendToAdmin({ at, run, report }: Props) {
  const { w, host } = at
  const request = verdictContext(host)
  return (
    <Disclosure summary={w.t('action.sendToAdmin')} id="request" isButton>
      <p>{w.t('fix.linkLead')}</p>
      <ButtonRow>
        <ButtonLink
          kind="secondary"
          href={at.path('link', undefined, { scope: 'fix', run: run.id })}
        >
          {w.t('fix.makeLink')}
        </ButtonLink>
      </ButtonRow>
      <p>{w.t('fix.textLead')}</p>
      <RequestText at={at} text={fixRequest(report, w, request)} />
    </Disclosure>
  )
}
