import { bodyOfShape, type Filling } from '#lib/simulator/replay/body-of-shape.ts'
import type { Outcome } from '#lib/marketo/observation.ts'
import { jsonReply, type Reply } from '#lib/simulator/reply.ts'
import type { Switches } from '#lib/simulator/switches.ts'

type Broken = { reply: Reply; fault: Switches['fault'] }

/** What makes a caller see this outcome again. What ended before HTTP began is played by breaking the connection off. */
export function replyOfOutcome(outcome: Outcome, filling: Filling): Broken {
  switch (outcome.kind) {
    case 'reply':
      return { reply: replyOf(outcome, filling), fault: 'none' }
    case 'networkFailure':
      return { reply: NEVER_READ, fault: faultOf(outcome) }
    case 'refused':
      // Stopped by the caller's own clock: the answer begins, so that nothing sooner ends the wait.
      return {
        reply: NEVER_READ,
        fault: outcome.rule === 'tooManyHeaders' ? 'tooManyHeaders' : 'stalledBody',
      }
  }
}

const NEVER_READ = jsonReply(200, { requestId: '0#0', success: true })

function replyOf(
  { status, contentType, body }: Extract<Outcome, { kind: 'reply' }>,
  filling: Filling,
): Reply {
  const code = body.shape === 'envelope' ? body.errors[0]?.code : undefined
  return {
    status: status >= 200 && status <= 599 ? status : 502,
    headers: contentType === null ? {} : { 'Content-Type': sendable(contentType) },
    body: bodyOfShape(body, filling),
    ...(code === undefined ? {} : { code }),
  }
}

/** We write UTF-8, and a header cannot hold the marks that stand where a value was. */
const sendable = (contentType: string) =>
  contentType.replace(/charset\s*=\s*"?utf-?(16|32)\w*"?/i, 'charset=UTF-8').replace(/[^ -~]/g, '')

function faultOf({
  phase,
  errno,
}: Extract<Outcome, { kind: 'networkFailure' }>): Switches['fault'] {
  if (errno.startsWith('HPE_')) return 'notHttp'
  if (errno.startsWith('Z_')) return 'brokenGzip'
  const isLate = /TIMEOUT|ETIMEDOUT|ETIME$/.test(errno)
  if (phase === 'body') return isLate ? 'stalledBody' : 'halfReply'
  return isLate ? 'neverAnswers' : 'reset'
}
