import {
  anyWorld,
  hoursAgo,
  need,
  workedBefore,
  type Made,
} from '#tests/bench/accuracy/any-world.ts'
import type { MarketoTables } from '#tests/bench/accuracy/marketo-tables.ts'
import type { Random } from '#tests/bench/accuracy/random.ts'
import * as say from '#tests/bench/accuracy/replies.ts'
import type { Asked, Draws, Reply } from '#tests/bench/accuracy/world.ts'

/** From which call on REST has this one answer. */
function fromSomePoint(random: Random, world: Made, reply: Reply): Pick<Made, 'rest' | 'cause'> {
  const isLater = random.chance(0.4)
  const isHit = ({ path }: Asked) => !isLater || !path.includes('/stats/')
  return {
    cause: isLater ? 'after the first read' : 'from the first read on',
    rest: (asked) => (isHit(asked) ? reply : world.rest(asked)),
  }
}

const about = (random: Random, tables: MarketoTables, kind: string): Made & { reply: Reply } => {
  const world = anyWorld(random, tables, {
    needs: [need('Read-Only Lead'), need('Read-Only Activity')],
  })
  const reply = say.codesAbout(random, tables, kind)
  return { ...world, ...fromSomePoint(random, world, reply), reply }
}

/** Nobody's fault; or nothing that Marketo would say. */
export const waiting: Draws = {
  token_rejected(random, tables) {
    const world = anyWorld(random, tables)
    const code = random.pick(['601', '601', '602'])
    const reply = say.onlyCode(random, tables, code)
    return { ...world, truth: 'token_rejected', cause: code, rest: () => reply }
  },

  subscription_unavailable(random, tables) {
    const world = about(random, tables, 'subscription')
    const didWork = random.chance(0.5)
    const lastGood = didWork ? workedBefore(random, world) : null
    const firstUnavailableAt = random.chance(0.5) ? hoursAgo(1 + random.whole(20)) : null
    return {
      ...world,
      truth: 'subscription_unavailable',
      cause: `${world.cause}${didWork ? ', worked before' : ''}`,
      ...(didWork && random.chance(0.3) && { identity: () => world.reply, cause: 'at Identity' }),
      known: { ...world.known, lastGood, firstUnavailableAt },
    }
  },

  wrong_subscription(random, tables) {
    const world = about(random, tables, 'subscription')
    if (random.chance(0.5)) {
      const cause = 'it never answered anything else'
      return { ...world, truth: 'wrong_subscription', cause, identity: () => world.reply }
    }
    const firstUnavailableAt = hoursAgo(25 + random.whole(100))
    const lastGood = workedBefore(random, world, { at: hoursAgo(300) })
    return {
      ...world,
      truth: 'wrong_subscription',
      cause: 'for more than a day',
      known: { ...world.known, lastGood, firstUnavailableAt },
    }
  },

  quota_exhausted(random, tables) {
    const world = about(random, tables, 'quota')
    const truth = 'quota_exhausted'
    if (random.chance(0.7)) return { ...world, truth }
    // Somebody else's call was the last one of the day.
    const { rest } = anyWorld(random, tables, { needs: world.needs })
    const isHit = ({ path }: Asked) => path.includes('/activities/')
    const cause = 'between two probes'
    return { ...world, truth, cause, rest: (asked) => (isHit(asked) ? world.reply : rest(asked)) }
  },

  rate_limited: (random, tables) => ({ ...about(random, tables, 'rate'), truth: 'rate_limited' }),

  marketo_unavailable(random, tables) {
    const status = random.pick([500, 502, 503, 504])
    const broken = random.pick<Reply>([
      say.page(status, 'Bad Gateway'),
      say.json({ message: 'upstream' }, status),
    ])
    const world = about(random, tables, 'marketo')
    const [cause, change] = random.pick([
      [world.cause, {}],
      [`${status} at Identity`, { identity: () => broken }],
      [`${status} at REST`, { rest: () => broken }],
      [
        'Identity crashes',
        { identity: () => say.identityError('Internal error', 'server_error', 500) },
      ],
    ])
    return { ...world, ...change, truth: 'marketo_unavailable', cause }
  },

  unexpected_reply(random, tables) {
    const world = anyWorld(random, tables)
    const [cause, reply] = random.pick<[string, Reply]>([
      ['a captive portal', say.page(200, 'Sign in to the network')],
      ['a redirect', say.page(302, 'Moved')],
      ['nothing', { status: 204, type: 'text/plain', body: '' }],
      ['JSON of another kind', say.json({ status: 'ok', version: 3 })],
      ['a list', say.json([1, 2, 3])],
      ['no HTTP', { instead: 'noHttp' }],
      ['cut JSON', { status: 200, type: 'application/json', body: '{"requestId":"a1#1' }],
    ])
    const isAtIdentity = random.chance(0.4)
    return {
      ...world,
      truth: 'unexpected_reply',
      cause: `${cause} at ${isAtIdentity ? 'Identity' : 'REST'}`,
      ...(isAtIdentity ? { identity: () => reply } : { rest: () => reply }),
    }
  },

  unknown(random, tables) {
    const world = anyWorld(random, tables, { needs: [need('Read-Only Lead')] })
    const known = new Set(tables.codes.map(({ code }) => code))
    const more = Array.from({ length: 80 }, (_, at) => String(1001 + at))
    const code = random.pick(
      [...more, '617', '618', '9999', 'E-7'].filter((each) => !known.has(each)),
    )
    const reply = random.chance(0.2)
      ? say.errors([])
      : say.errors([{ code, message: random.pick(['Something new', '']) }])
    return { ...world, truth: 'unknown', ...fromSomePoint(random, world, reply) }
  },
}
