import { Disclosure } from '#app/_ui/disclosure.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Bullets, Section } from '#app/_ui/section.tsx'
import { Variants } from '#app/_ui/variants.tsx'
import { GuideSteps, type Guide } from '#app/(wizard)/_parts/guide-steps.tsx'
import type { GuideTask } from '#lib/connections/view.ts'
import { adobePage } from '#lib/messages/adobe-pages.ts'

type Props = { guide: Guide; task: GuideTask }

/** One of the four things to make in Marketo: its steps, what is good to know, and Adobe's own page about it. */
export function TaskGuide({ guide, task }: Props) {
  return (
    <>
      {task === 'user' ? (
        <UserVariants guide={guide} />
      ) : (
        <GuideSteps guide={guide} steps={guide.w.messages[task].steps} />
      )}
      <GoodToKnow guide={guide} task={task} />
    </>
  )
}

/** Two ways to sign in make two screens; who does not know which looks for a button. */
function UserVariants({ guide }: { guide: Guide }) {
  const { w } = guide
  const { steps } = w.messages.user
  const page = (name: 'user' | 'userAdobe') => (
    <p>
      <a href={adobePage(name, w.locale)} target="_blank" rel="noreferrer">
        {w.t('task.adobe')}
      </a>
    </p>
  )
  return (
    <Variants
      name="sign-in"
      legend={<RichText parts={w.parts('user.choose')} />}
      variants={[
        {
          label: w.t('user.older'),
          panel: (
            <Section>
              <GuideSteps guide={guide} steps={steps.older} />
              {page('user')}
            </Section>
          ),
        },
        {
          label: w.t('user.adobe'),
          panel: (
            <Section>
              <GuideSteps guide={guide} steps={steps.adobe} />
              {page('userAdobe')}
            </Section>
          ),
        },
        { label: w.t('user.unsure'), panel: <GuideSteps guide={guide} steps={steps.unsure} /> },
      ]}
    />
  )
}

function GoodToKnow({ guide: { w, context }, task }: Props) {
  return (
    <Disclosure summary={w.t('task.goodToKnow')}>
      <Bullets>
        {w.messages[task].know.map((text) => (
          <li key={text}>
            <RichText parts={w.rich(text, { host: context.hostName })} />
          </li>
        ))}
      </Bullets>
      {task === 'user' ? null : (
        <p>
          <a href={adobePage(task, w.locale)} target="_blank" rel="noreferrer">
            {w.t('task.adobe')}
          </a>
        </p>
      )}
    </Disclosure>
  )
}
