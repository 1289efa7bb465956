import { Badge } from '#app/_ui/badge.tsx'
import { Disclosure } from '#app/_ui/disclosure.tsx'
import { Fact, Facts } from '#app/_ui/facts.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Step, Steps } from '#app/_ui/steps.tsx'
import type { ConnectionView } from '#lib/connections/view.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import type { Words } from '#lib/messages/words.ts'
import { partitionsSeen } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/partitions-seen.ts'

type Props = { w: Words; view: ConnectionView; report: Report | null }

/** What the test saw with its own eyes. */
export function ConnectionFacts({ w, view, report }: Props) {
  const partitions = report && partitionsSeen(report)
  const usage = report?.usage
  return (
    <Facts>
      <Fact name={w.t('connected.instance')}>{view.munchkinId}</Fact>
      <Fact name={w.t('connected.apiUser')}>{view.apiUser ?? w.t('connected.apiUserUnknown')}</Fact>
      {report ? (
        <>
          <Fact name={w.t('connected.permissions')}>
            <Permissions w={w} report={report} />
          </Fact>
          {partitions === null ? null : (
            <Fact name={w.t('connected.partitions')}>
              {w.t('connected.partitionsSeen', { count: partitions })}
              <MissingPartition w={w} />
            </Fact>
          )}
          <Fact name={w.t('connected.callsToday')}>
            {usage?.total == null
              ? w.t('connected.callsUnknown')
              : w.t('connected.calls', { total: usage.total, ours: usage.ours ?? 0 })}
          </Fact>
          <Fact name={w.t('connected.checked')}>{w.dateTime(report.startedAt)}</Fact>
        </>
      ) : null}
    </Facts>
  )
}

/** A partition is seen through a workspace: numbered, what to do there. */
function MissingPartition({ w }: { w: Words }) {
  return (
    <Disclosure summary={w.t('connected.partitionsMissing')}>
      <p>{w.t('connected.partitionsLead')}</p>
      <Steps>
        {w.messages.connected.partitionsSteps.map((step) => (
          <Step key={step}>
            <RichText parts={w.rich(step)} />
          </Step>
        ))}
      </Steps>
    </Disclosure>
  )
}

function Permissions({ w, report }: { w: Words; report: Report }) {
  const required = report.permissions.filter(({ needed }) => needed === 'required')
  const held = required.filter(({ state }) => state === 'held').length
  const missing = report.permissions.filter(
    ({ needed, state }) => needed === 'optional' && state === 'missing',
  ).length
  return (
    <>
      {w.t('connected.held', { held, total: required.length })}{' '}
      <Badge tone="good" small>
        {w.t('permission.state.held')}
      </Badge>
      {missing > 0 ? (
        <>
          {' · '}
          {w.t('connected.optionalMissing', { count: missing })}{' '}
          <Badge tone="plain" small>
            {w.t('permission.state.missing')}
          </Badge>
        </>
      ) : null}
    </>
  )
}
