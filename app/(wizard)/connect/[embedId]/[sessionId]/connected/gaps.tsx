import { RichText } from '#app/_ui/rich-text.tsx'
import { Section, Text } from '#app/_ui/section.tsx'
import { FixSteps } from '#app/(wizard)/_parts/fix-steps.tsx'
import { PermissionStates } from '#app/(wizard)/_parts/permission-states.tsx'
import { verdictContext } from '#app/(wizard)/_parts/verdict-context.ts'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'

/** What the test could not see to work, and what to do about it whenever it is wanted. */
export function Gaps({ at: { w, host }, report }: { at: WizardStep; report: Report }) {
  const said = verdictWords(report, w, verdictContext(host))
  const open = report.permissions.filter(({ state }) => state !== 'held')
  return (
    <Section title={w.t('connected.gaps')}>
      <Text>
        <RichText parts={said.explanation} />
      </Text>
      <FixSteps w={w} said={said} />
      {open.length > 0 ? <PermissionStates w={w} results={open} apiUser={report.apiUser} /> : null}
    </Section>
  )
}
