import type { Metadata } from 'next'
import { stepTitle } from '#app/(wizard)/_parts/step-title.ts'
import { TaskScreen } from '#app/(wizard)/_parts/task-screen.tsx'
import { wizardStep, type StepParams, type StepSearch } from '#app/(wizard)/_parts/wizard-step.ts'

type Props = { params: StepParams; searchParams: StepSearch }

export const generateMetadata = (props: Props): Promise<Metadata> =>
  stepTitle(props, (w) => w.t('role.title'))

/** The role that says what the host may see. */
export default async function RolePage({ params, searchParams }: Props) {
  const at = await wizardStep(params, searchParams, 'role')
  return <TaskScreen at={at} task="role" />
}
