import type { Metadata } from 'next'
import { stepTitle } from '#app/(wizard)/_parts/step-title.ts'
import { TaskScreen } from '#app/(wizard)/_parts/task-screen.tsx'
import { wizardStep, type StepParams, type StepSearch } from '#app/(wizard)/_parts/wizard-step.ts'
import { EmptyList } from '#app/(wizard)/connect/[embedId]/[sessionId]/service/empty-list.tsx'

type Props = { params: StepParams; searchParams: StepSearch }

export const generateMetadata = (props: Props): Promise<Metadata> =>
  stepTitle(props, (w) => w.t('service.title'))

/** The custom service, which gives the two values; and what an empty list of users means, before any test. */
export default async function ServicePage({ params, searchParams }: Props) {
  const at = await wizardStep(params, searchParams, 'service')
  return (
    <TaskScreen at={at} task="service">
      <EmptyList at={at} />
    </TaskScreen>
  )
}
