import type { Answer, Asked } from '#tests/support/faults/fault.ts'
import { envelope, html, json, reply } from '#tests/support/faults/replies.ts'

/** What an answer is to give back: values in any form, and the token that it grants. */
export type Echo = { texts: string[]; token: string }

/** What a header can carry. */
const inHeader = (text: string) => text.replace(/[^\x20-\x7e]/g, '')

const wrapped = ({ texts }: Echo) => texts.join(' and ')
const named = ({ texts }: Echo) => Object.fromEntries(texts.map((text) => [text, text]))

/** Replies that give back what they were told, each in places of its own. */
const IDENTITY: ((echo: Echo) => Buffer)[] = [
  (echo) =>
    json({
      ...{ access_token: echo.token, token_type: wrapped(echo), expires_in: 3599 },
      ...{ scope: echo.texts[0], ...named(echo) },
    }),
  (echo) =>
    json({ access_token: echo.token, expires_in: -1, scope: echo.token, error_uri: wrapped(echo) }),
  (echo) =>
    json(
      { error: `invalid ${wrapped(echo)}`, error_description: `No client: ${wrapped(echo)}` },
      { status: '401 Unauthorized' },
    ),
  (echo) => json({ ...named(echo), access_token: [echo.token] }),
  (echo) => reply(`{"access_token":"${echo.token}","scope":"${echo.texts[0]}`),
  (echo) => reply(`access_token=${echo.token}&scope=${wrapped(echo)}`, { type: 'text/plain' }),
]

const REST: ((echo: Echo) => Buffer)[] = [
  (echo) =>
    json({
      requestId: wrapped(echo),
      success: false,
      errors: echo.texts.map((text) => ({ code: text, message: `not ${text} but ${echo.token}` })),
    }),
  (echo) =>
    json(
      envelope({
        success: true,
        result: [
          {
            date: echo.texts.at(-1),
            total: Number(echo.texts[0]),
            users: [{ userId: echo.texts[0], count: Number(echo.token) }],
          },
        ],
      }),
    ),
  (echo) => json(envelope({ success: false, errors: wrapped(echo), [echo.token]: 1 })),
  (echo) => json({ [echo.token]: 1, ...named(echo) }),
]

const ANYWHERE: ((echo: Echo) => Buffer)[] = [
  (echo) => html(`${wrapped(echo)} ${echo.token}`, '403 Forbidden'),
  (echo) => reply(`${' '.repeat(1980)}${wrapped(echo)}`, { type: 'text/plain' }),
  (echo) => reply(Buffer.from(`${wrapped(echo)} ${echo.token}`, 'utf16le')),
  (echo) =>
    reply('', {
      status: `302 ${inHeader(wrapped(echo))}`,
      headers: [`Location: https://x.example/?${inHeader(wrapped(echo))}`],
    }),
  (echo) =>
    reply('{}', { type: `application/json; note="${inHeader(wrapped(echo))} ${echo.token}"` }),
]

/** How many kinds of reply Identity has here, and which of them name the token as one; REST's numbers start over. */
export const KINDS = IDENTITY.length + ANYWHERE.length
export const namesToken = (identity: number) => [0, 1, 3, 4, 5].includes(identity)

/** Answers every request by the echo of the moment. */
export const echoing =
  (now: () => { echo: Echo; identity: number; rest: number }): Answer =>
  ({ stage }: Asked) => {
    const { echo, identity, rest } = now()
    const [replies, kind] =
      stage === 'identity' ? [[...IDENTITY, ...ANYWHERE], identity] : [[...REST, ...ANYWHERE], rest]
    return replies[kind % replies.length]!(echo)
  }
