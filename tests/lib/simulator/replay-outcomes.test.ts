import { describe, expect, it } from 'vitest'
import { callsIn } from '#lib/diagnosis/seen-in.ts'
import type { Outcome } from '#lib/marketo/observation.ts'
import { replayReport } from '#lib/simulator/replay/replay-report.ts'
import { begun } from '#tests/support/begun.ts'
import * as seen from '#tests/support/observations.ts'
import { ask, hostOf } from '#tests/lib/simulator/ask.ts'
import {
  comparable,
  outcomesOf,
  playedOnce,
  playing,
  reportInOrder,
} from '#tests/lib/simulator/play-report.ts'

const TOKEN = { path: '/identity/oauth/token' }
const USAGE = { path: '/rest/v1/stats/usage.json' }
const ERRORS = { path: '/rest/v1/stats/errors.json' }

/** What Identity or what was in front of it may do; each is seen again as it was. */
const OUTCOMES: Record<string, Outcome> = {
  'the echo of the client id': seen.noSuchClient(),
  'a wrong secret': seen.badSecret(),
  'a token without scope or life': seen.reply({ shape: 'token', scope: null, expiresIn: null }),
  'an envelope without errors': seen.envelope({ success: false, resultCount: null }),
  'two errors, one without a code': seen.envelope({
    success: false,
    errors: [
      { code: '614', message: 'Invalid Subscription' },
      { code: '', message: 'naïve' },
    ],
    resultCount: null,
  }),
  'a body over our limit': seen.envelope({ cut: true, requestId: null, resultCount: null }),
  'JSON of no known shape': seen.reply({ shape: 'otherJson', length: 60, keys: ['a', 'b'] }),
  'an empty body': seen.reply({ shape: 'empty' }, 204),
  'an empty 500': seen.reply({ shape: 'empty' }, 500),
  'a page': seen.html(403),
  'text with marks in it': seen.reply(
    { shape: 'notJson', length: 40, sha256: '', excerpt: 'a <b> & "c"' },
    404,
  ),
  'a reset before the answer': seen.network('ECONNRESET', 'firstByte'),
  'half a reply': seen.network('ECONNRESET', 'body'),
  'no HTTP at all': seen.network('HPE_INVALID_CONSTANT', 'firstByte'),
  'what is not gzip': seen.network('Z_DATA_ERROR', 'body'),
  'too many headers': seen.refused('tooManyHeaders'),
  'a wrong certificate': seen.network('DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'),
  'a refused connection': seen.network('ECONNREFUSED', 'connect'),
  'a name that is not there': seen.network('ENOTFOUND', 'dns'),
  'a resolver that fails': seen.network('ESERVFAIL', 'dns'),
}

describe('an outcome of a report, replayed to the real transport,', () => {
  it.each(Object.entries(OUTCOMES))('is %s again', async (_, outcome) => {
    const report = reportInOrder([seen.typed(), seen.call('token', outcome, TOKEN)])
    expect(outcomesOf(await playedOnce(report))[0]).toEqual(comparable(outcome))
  })

  const timeouts = [seen.network('TIMEOUT', 'tls'), seen.network('TIMEOUT', 'firstByte')]
  const waitedFor = begun(() =>
    Promise.all(
      timeouts.map((outcome) =>
        playedOnce(reportInOrder([seen.typed(), seen.call('token', outcome, TOKEN)])),
      ),
    ),
  )

  it('is a handshake or an answer that never comes', async () => {
    expect((await waitedFor()).map((report) => outcomesOf(report)[0])).toEqual(timeouts)
  })
})

describe('a replayed report', () => {
  const renewed = [
    seen.typed(),
    seen.call('token', seen.tokenGiven(), TOKEN),
    seen.call('baseline', seen.says('601'), USAGE),
    seen.call('tokenAgain', seen.tokenGiven('api@acme.example', 1800), TOKEN),
    seen.call('baselineAgain', seen.passes(), USAGE),
  ]

  it('stands under the simulated id that is like the live one, with values of the typed shapes', () => {
    const typed = seen.typed({ clientId: 'email', clientSecret: 'accessToken' })
    const report = reportInOrder([typed, seen.call('token', seen.noSuchClient(), TOKEN)])
    expect(replayReport(report)?.instance).toMatchObject({
      munchkinId: '000-XYZ-789',
      clientId: expect.stringMatching(/@example\.com$/),
      clientSecret: expect.stringMatching(/^[0-9a-f-]{36}:int$/),
      verdict: report.verdict.code,
    })
  })

  it('answers each call of one path in its turn, and starts over with the next test', async () => {
    const report = reportInOrder(renewed)
    await playing(report, async (test) => {
      const first = await test()
      expect(outcomesOf(first)).toEqual(outcomesOf(report))
      expect(first.usage).toEqual(seen.usage())
      expect(outcomesOf(await test())).toEqual(outcomesOf(report))
    })
  })

  it('keeps what each of our addresses saw apart', async () => {
    const elsewhere = [USAGE, ERRORS].map((path) =>
      seen.call('baselineElsewhere', seen.says('603'), { ...path, from: '203.0.113.2' }),
    )
    const report = reportInOrder([
      seen.typed(),
      seen.call('token', seen.tokenGiven(), TOKEN),
      seen.call('baseline', seen.passes(), USAGE),
      ...elsewhere,
    ])
    const again = await playedOnce(report, ['127.0.0.2', '127.0.0.3'])
    expect(again.verdict.code).toBe('ip_partly_allowed')
    expect(again.verdict.params).toMatchObject({ missingAddresses: ['127.0.0.3'] })
  })

  it('starts over as well where a test was given up halfway', async () => {
    const report = reportInOrder(renewed)
    await playing(report, async (test, simulator) => {
      await ask(simulator, { path: TOKEN.path, host: hostOf('000-XYZ-789'), form: {} })
      expect(outcomesOf(await test())).toEqual(outcomesOf(report))
    })
  })

  it('knows our addresses apart by the order in which they come, not by whose turn it is', async () => {
    const elsewhere = seen.call('baselineElsewhere', seen.says('603'), {
      ...USAGE,
      from: '203.0.113.2',
    })
    const report = reportInOrder([
      seen.typed(),
      seen.call('token', seen.tokenGiven(), TOKEN),
      seen.call('baseline', seen.passes(), USAGE),
      elsewhere,
    ])
    await playing(report, async (_, simulator) => {
      const host = hostOf('000-XYZ-789')
      await ask(simulator, { path: TOKEN.path, host, form: {}, from: '127.0.0.2' })
      const second = await ask(simulator, { path: USAGE.path, host, from: '127.0.0.3' })
      const first = await ask(simulator, { path: USAGE.path, host, from: '127.0.0.2' })
      expect([first.json.success, second.json.errors?.[0].code]).toEqual([true, '603'])
    })
  })

  it('answers for the control host as that answered', async () => {
    const control = seen.call('control', seen.html(302))
    const noName = seen.call('token', seen.network('ENOTFOUND', 'dns'), TOKEN)
    const again = await playedOnce(reportInOrder([seen.typed(), noName, control]))
    const answered = callsIn(again).find(({ purpose }) => purpose === 'control')
    expect(answered && comparable(answered.outcome)).toEqual(comparable(seen.html(302)))
  })

  it('says what it cannot show, and is none where nobody was called', () => {
    expect(replayReport(reportInOrder([seen.typed()]))).toBeNull()
    const cut = seen.call('token', seen.refused('cancelled'), TOKEN)
    const { notes } = replayReport(reportInOrder([seen.typed(), cut])) ?? { notes: [] }
    expect(notes).toContainEqual(expect.stringMatching(/^A person stopped it/))
  })
})
