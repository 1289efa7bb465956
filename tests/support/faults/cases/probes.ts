import type { Fault } from '#tests/support/faults/fault.ts'
import { endlessly, envelope, html, json } from '#tests/support/faults/replies.ts'

const at = (name: string, answer: Fault['answer'], expected: Fault['expected']): Fault => ({
  name: `${name}, where a required permission was probed`,
  at: 'probe',
  ...(answer && { answer }),
  expected,
})
const strange = (observation: string) => ({ observation, verdict: 'unexpected_reply' }) as const

/** Identity and the baseline are well; what was asked for was never seen. */
export const probes: Fault[] = [
  at('a page', html('Blocked'), strange('200 notJson')),
  at('204', Buffer.from('HTTP/1.1 204 No Content\r\n\r\n'), strange('204 empty')),
  at(
    'a body without end that says nothing',
    endlessly('HTTP/1.1 200 OK\r\n\r\n', Buffer.alloc(65_536, 'a')),
    strange('200 notJson'),
  ),
  at('a reset', (asked) => asked.reset(), {
    observation: 'firstByte ECONNRESET',
    verdict: 'instance_unreachable',
  }),
  {
    ...at('silence', () => undefined, {
      observation: 'firstByte TIMEOUT',
      verdict: 'instance_unreachable',
    }),
    seconds: 5,
  },
  at('an unknown code', json(envelope({ success: false, errors: [{ code: '4711' }] })), {
    observation: '200 error 4711',
    verdict: 'unknown',
  }),
  at('a refusal without a code', json(envelope({ success: false, errors: [] })), {
    observation: '200 error without code',
    verdict: 'unknown',
  }),
]
