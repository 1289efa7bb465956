import type { Answer, Fault } from '#tests/support/faults/fault.ts'
import { envelope, json, reply, TOKEN, well } from '#tests/support/faults/replies.ts'

const strange = { verdict: 'unexpected_reply' } as const
const OTHER = '200 otherJson access_token token_type expires_in scope'

const error = (code: string) => json(envelope({ success: false, errors: [{ code, message: '' }] }))

/** A token answer, and REST which answers whoever comes with such a token. */
const given =
  (token: object, rest: Buffer): Answer =>
  ({ stage }) =>
    stage === 'identity' ? json(token) : rest

const { scope: _, ...NOBODYS } = TOKEN

/** Token answers that are none. */
export const tokens: Fault[] = [
  {
    name: 'a token of 1 MB',
    at: 'identity',
    answer: json({ ...TOKEN, access_token: 'x'.repeat(1_000_000) }),
    expected: { observation: '200 notJson', ...strange },
    isHeavy: true,
  },
  {
    name: 'a token of 200 kB',
    at: 'identity',
    answer: json({ ...TOKEN, access_token: 'x'.repeat(200_000) }),
    expected: { observation: OTHER, ...strange },
    isHeavy: true,
  },
  {
    name: 'a token that would add a header to our next call',
    at: 'identity',
    answer: json({ ...TOKEN, access_token: 'a:int\r\nX-Injected: 1' }),
    expected: { observation: OTHER, ...strange },
  },
  {
    name: 'an empty token',
    at: 'identity',
    answer: json({ ...TOKEN, access_token: '' }),
    expected: { observation: OTHER, ...strange },
  },
  {
    name: 'a token in a form, not in JSON',
    at: 'identity',
    answer: reply(new URLSearchParams(TOKEN as never).toString(), { type: 'text/plain' }),
    expected: { observation: '200 notJson', ...strange },
  },
  {
    name: 'a token with status 401',
    at: 'identity',
    answer: json(TOKEN, { status: '401 Unauthorized' }),
    expected: { observation: '401 token', verdict: 'credentials_refused' },
  },
  {
    name: 'tokens that end as they are given (expires_in 0)',
    at: 'everywhere',
    answer: given({ ...TOKEN, expires_in: 0 }, error('602')),
    expected: { observation: '200 error 602', verdict: 'token_rejected' },
    seconds: 4,
  },
  {
    name: 'tokens that ended before they were given (expires_in -5)',
    at: 'everywhere',
    answer: given({ ...TOKEN, expires_in: -5 }, error('602')),
    expected: { observation: '200 error 602', verdict: 'token_rejected' },
    seconds: 4,
  },
  {
    name: 'a token that names nobody and opens nothing (scope missing)',
    at: 'everywhere',
    answer: given(NOBODYS, error('603')),
    expected: { observation: '200 error 603', verdict: 'no_api_only_user' },
  },
  {
    name: 'the token is well and the permission is not there',
    at: 'everywhere',
    answer: (asked) => (asked.stage === 'probe' ? error('603') : well(asked)),
    expected: { observation: '200 error 603', verdict: 'permission_missing' },
  },
]
