import { CopyValue } from '#app/_ui/copy-value.tsx'
import { Section, Text } from '#app/_ui/section.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import type { RunView } from '#lib/connections/view.ts'

type Props = { at: WizardStep; run: RunView }

/** The code under which the host's support finds this very test. */
export function Help({ at: { w, host }, run: { supportCode } }: Props) {
  return (
    <Section title={w.t('fix.help')} id="help">
      <Text>{w.t('fix.helpLead', { host: host.name })}</Text>
      <CopyValue value={supportCode} label={w.t('fix.supportCode')} copied={w.t('action.copied')} />
    </Section>
  )
}
