import { Disclosure } from '#app/_ui/disclosure.tsx'
import { RequestText } from '#app/(wizard)/_parts/request-text.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import { answersGiven } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/answers-given.tsx'
import type { Report } from '#lib/diagnosis/report.ts'
import { questionRequest } from '#lib/messages/admin-request.ts'

/** What the person could not see is a question to send on. */
export function AskAdmin({ at, report }: { at: WizardStep; report: Report }) {
  const { w, host } = at
  const unseen = answersGiven(report, w).filter(({ answer }) => answer === 'cannotSee')
  if (unseen.length === 0) return null
  const questions = unseen.map(({ text }) => text)
  return (
    <Disclosure summary={w.t('diagnosis.askAdmin')} isButton>
      <RequestText at={at} text={questionRequest(questions, w, host.name, report.instance)} />
    </Disclosure>
  )
}
