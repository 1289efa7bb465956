import { Disclosure } from '#app/_ui/disclosure.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { FixSteps } from '#app/(wizard)/_parts/fix-steps.tsx'
import { RequestText } from '#app/(wizard)/_parts/request-text.tsx'
import { verdictContext } from '#app/(wizard)/_parts/verdict-context.ts'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import { reportBeforeTest } from '#lib/diagnosis/report-before-test.ts'
import { fixRequest } from '#lib/messages/admin-request.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'

/** "The API Only User list is empty" is a verdict that needs no test: what is wrong, who can end it, and how. */
export function EmptyList({ at }: { at: WizardStep }) {
  const { w, host, path, session } = at
  const { needs } = session.connectSession
  const report = reportBeforeTest({ api_only_user_offered: 'no' }, needs)
  const context = verdictContext(host)
  const said = verdictWords(report, w, context)
  return (
    <Disclosure summary={w.t('service.emptyListTitle')}>
      <p>
        <b>
          <RichText parts={said.title} />
        </b>
      </p>
      <p>
        <RichText parts={said.explanation} /> <RichText parts={said.who} />
      </p>
      <FixSteps w={w} said={said} />
      <p>
        <a href={path('user')}>{w.t('service.emptyListFix')}</a>
      </p>
      <Disclosure summary={w.t('action.sendToAdmin')} isButton>
        <RequestText at={at} text={fixRequest(report, w, context)} />
      </Disclosure>
    </Disclosure>
  )
}
