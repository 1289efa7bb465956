import { Button, ButtonLink, ButtonRow } from '#app/_ui/button.tsx'
import { Disclosure } from '#app/_ui/disclosure.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Section, Text } from '#app/_ui/section.tsx'
import { RequestText } from '#app/(wizard)/_parts/request-text.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import { swapAndTest } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/actions.ts'
import { startTest } from '#app/(wizard)/connect/[embedId]/[sessionId]/test/actions.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { fixRequest } from '#lib/messages/admin-request.ts'
import type { VerdictWords } from '#lib/messages/verdict-words.ts'

type Props = { at: WizardStep; report: Report; said: VerdictWords }

/** One button for the likely next thing. Nothing has to be typed again for a test. */
export function NextActions({ at, report, said }: Props) {
  const { w, view, session, host } = at
  if (!view) return null
  const { code, owner, outcome } = report.verdict
  const { embedId, sessionId } = session
  const isSwap = code === 'credentials_swapped' && view.status === 'draft'
  const isTyping = !isSwap && outcome === 'fixable' && owner === 'you' && view.status === 'draft'
  const change = (
    <ButtonLink kind={isTyping ? 'primary' : 'quiet'} href={at.path('credentials')}>
      {w.t('action.change')}
    </ButtonLink>
  )
  const request = { hostName: host.name, addresses: host.marketoAllowlist }
  const again = startTest.bind(null, embedId, sessionId, view.id)
  return (
    <Section>
      <ButtonRow>
        {isSwap ? (
          <form action={swapAndTest.bind(null, embedId, sessionId, view.id)}>
            <Button kind="primary">{w.t('credentials.swap')}</Button>
          </form>
        ) : null}
        {isTyping ? change : null}
        <form action={again}>
          <Button kind={isTyping || isSwap ? 'secondary' : 'primary'}>
            {w.t('action.testAgain')}
          </Button>
        </form>
        {owner === 'marketoAdmin' ? (
          <Disclosure summary={w.t('action.sendToAdmin')} id="request" isButton>
            <RequestText at={at} text={fixRequest(report, w, request)} />
          </Disclosure>
        ) : null}
        {!isTyping && view.status === 'draft' ? change : null}
      </ButtonRow>
      {said.retry.length > 0 ? (
        <Text>
          <RichText parts={said.retry} />
        </Text>
      ) : null}
    </Section>
  )
}
