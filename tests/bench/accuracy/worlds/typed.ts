import { anyWorld } from '#tests/bench/accuracy/any-world.ts'
import * as value from '#tests/bench/accuracy/typed-values.ts'
import type { Draws } from '#tests/bench/accuracy/world.ts'

/** What was pasted names no instance that could be called. */
export const typed: Draws = {
  endpoint_missing(random, tables) {
    const world = anyWorld(random, tables)
    const endpoint = random.pick([
      '',
      ' ',
      '\n',
      '\t ',
      '\u00a0',
      '\u200b',
      '\ufeff',
      '""',
      ' \r\n ',
    ])
    return {
      ...world,
      truth: 'endpoint_missing',
      cause: `pasted ${JSON.stringify(endpoint)}`,
      mode: random.pick(['live', 'simulated']),
      pasted: { ...world.pasted, endpoint },
    }
  },

  endpoint_unusable(random, tables) {
    const world = anyWorld(random, tables)
    const live = () => `1${value.munchkinId(random).slice(1)}`
    const [cause, endpoint] = random.pick([
      ['SOAP without an id', 'https://na-sjf.mktoapi.com/soap/mktows/2_9'],
      [
        'the admin page',
        `https://app-${random.pick(['sj32', 'ab01', 'lon02'])}.marketo.com/#MM0A1`,
      ],
      ['the sign-in page', 'login.marketo.com'],
      ['a tracking host', 'https://pages.acme.mktoweb.com/lp/x'],
      ['an id of the simulator, live', value.munchkinId(random)],
      ['two instances', `${live()}.mktorest.com and ${live()}.mktorest.com`],
      ['another product', 'https://api.hubapi.com/crm/v3'],
      ['a sentence', 'ask Kim from the marketing team'],
      ['a host that only looks like it', `https://${live()}.mktorest.com.evil.example/rest`],
      ['an e-mail', value.email(random)],
      ['a Client Id', value.uuid(random)],
      ['too much', `${'x'.repeat(11_000)} ${live()}`],
    ] as const)
    return {
      ...world,
      truth: 'endpoint_unusable',
      cause,
      mode: 'live',
      pasted: { ...world.pasted, endpoint },
    }
  },
}
