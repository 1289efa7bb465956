import type { Fault } from '#tests/support/faults/fault.ts'
import { envelope, json, reply, TOKEN, USAGE } from '#tests/support/faults/replies.ts'

const strange = (observation: string) => ({ observation, verdict: 'unexpected_reply' }) as const
const unknown = (observation: string) => ({ observation, verdict: 'unknown' }) as const
const at = (
  stage: Fault['at'],
  name: string,
  answer: Buffer,
  expected: Fault['expected'],
): Fault => ({
  name,
  at: stage,
  answer,
  expected,
})
const DENIED = { code: '603', message: 'Access denied' }

/** JSON that breaks off, contradicts itself, or has the wrong things in it. */
export const wrongJson: Fault[] = [
  at(
    'identity',
    'a token answer that is cut off in the middle',
    reply(JSON.stringify(TOKEN).slice(0, 70)),
    strange('200 notJson'),
  ),
  at(
    'baseline',
    'an envelope that is cut off behind its success',
    reply('{"requestId":"e42b#1","success":true,"resu'),
    strange('200 notJson'),
  ),
  {
    ...at(
      'everywhere',
      'JSON of 10,000 levels',
      reply('['.repeat(10_000) + ']'.repeat(10_000)),
      strange('200 otherJson'),
    ),
    isHeavy: true,
  },
  {
    ...at(
      'baseline',
      'JSON of 60,000 levels inside of its errors',
      reply(`{"success":false,"errors":${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}}`),
      unknown('200 error without code'),
    ),
    isHeavy: true,
  },
  at(
    'everywhere',
    'UTF-8 that says it is UTF-16',
    json(TOKEN, { type: 'application/json; charset=utf-16' }),
    strange('200 notJson'),
  ),
  at(
    'everywhere',
    'UTF-16 that says it is UTF-8',
    reply(Buffer.from(JSON.stringify(TOKEN), 'utf16le')),
    strange('200 notJson'),
  ),
  at(
    'baseline',
    'success said twice: no, then yes',
    reply('{"requestId":"e42b#1","success":false,"success":true,"result":[]}'),
    strange('200 otherJson requestId success result'),
  ),
  at(
    'baseline',
    'a code said twice: one that refuses, one that lets in',
    reply('{"success":false,"errors":[{"code":"603","co\\u0064e":"702","message":""}]}'),
    strange('200 otherJson success errors'),
  ),
  at(
    'identity',
    'two tokens in one answer',
    reply('{"access_token":"a:int","expires_in":3599,"access_token":"b:int"}'),
    strange('200 otherJson access_token expires_in'),
  ),
  at(
    'identity',
    'a token and an error in one answer',
    json({ ...TOKEN, error: 'invalid_client' }),
    strange('200 otherJson access_token token_type expires_in scope error'),
  ),
  at(
    'identity',
    'a number where the token belongs',
    json({ ...TOKEN, access_token: 12_345, scope: 42 }),
    strange('200 otherJson access_token token_type expires_in scope'),
  ),
  at(
    'baseline',
    'numbers where texts belong, and texts where numbers do',
    json({ requestId: 7, success: 1, result: 'many', errors: 5 }),
    strange('200 otherJson requestId success result errors'),
  ),
  at(
    'baseline',
    'a refusal with an empty list of errors',
    json(envelope({ success: false, errors: [] })),
    unknown('200 error without code'),
  ),
  at(
    'baseline',
    'a success whose errors are no list',
    json(envelope({ success: true, errors: DENIED, result: [] })),
    { observation: '200 error 603', verdict: 'ip_blocked' },
  ),
  at(
    'baseline',
    'a success with an error in it',
    json(envelope({ ...USAGE, errors: [{ code: '611', message: 'System error' }] })),
    { observation: '200 error 611', verdict: 'marketo_unavailable' },
  ),
  at(
    'baseline',
    'an unknown code',
    json(envelope({ success: false, errors: [{ code: '9999', message: 'No idea' }] })),
    unknown('200 error 9999'),
  ),
  at(
    'baseline',
    'an unknown code beside one that lets in',
    json(envelope({ success: false, errors: [{ code: '1003' }, { code: '4711' }] })),
    unknown('200 error 1003 4711'),
  ),
  at(
    'baseline',
    'a code that lets in, with HTTP 500',
    json(envelope({ success: false, errors: [{ code: '1003' }] }), { status: '500 Oops' }),
    { observation: '500 error 1003', verdict: 'marketo_unavailable' },
  ),
  at(
    'baseline',
    'a code as number',
    json(envelope({ success: false, errors: [{ code: 603, message: 'Access denied' }] })),
    { observation: '200 error 603', verdict: 'ip_blocked' },
  ),
  at(
    'baseline',
    'codes that are names of JavaScript’s own',
    json(
      envelope({
        success: false,
        errors: [{ code: '606' }, { code: 'constructor' }, { code: '__proto__' }],
      }),
    ),
    { observation: '200 error 606 constructor __proto__', verdict: 'rate_limited' },
  ),
  at(
    'baseline',
    'a success in the prototype',
    reply('{"__proto__":{"success":true,"result":[]},"constructor":{"success":true}}'),
    strange('200 otherJson __proto__ constructor'),
  ),
  at(
    'baseline',
    'success missing',
    json({ requestId: 'e42b#1', result: [] }),
    strange('200 otherJson requestId result'),
  ),
  at(
    'baseline',
    'success as text',
    json(envelope({ success: 'true', result: [] })),
    strange('200 otherJson requestId success result'),
  ),
  at('everywhere', 'null', reply('null'), strange('200 otherJson')),
  at('everywhere', 'an answer of Identity’s to everything', json({ error: 'unauthorized' }), {
    observation: '200 unauthorized',
    verdict: 'credentials_refused',
  }),
  at('baseline', 'a token where usage was asked for', json(TOKEN), strange('200 token')),
]
