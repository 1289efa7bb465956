import {
  anyWorld,
  canonical,
  need,
  someNeeds,
  workedBefore,
  type Made,
} from '#tests/bench/accuracy/any-world.ts'
import { marketo } from '#tests/bench/accuracy/marketo.ts'
import type { MarketoTables } from '#tests/bench/accuracy/marketo-tables.ts'
import type { Random } from '#tests/bench/accuracy/random.ts'
import * as say from '#tests/bench/accuracy/replies.ts'
import type { Asked, Draws, World } from '#tests/bench/accuracy/world.ts'

/** Trouble that passes: it must not change what is said. */
function stumbling(random: Random, tables: MarketoTables, world: Made): Partial<World> {
  const once = (isHit: (asked: Asked) => boolean, reply: ReturnType<typeof say.page>) => ({
    rest: (asked: Asked) => (isHit(asked) && asked.times === 1 ? reply : world.rest(asked)),
  })
  const isBaseline = ({ path }: Asked) => path.endsWith('/stats/usage.json')
  const isLead = ({ path }: Asked) => path.endsWith('/leads/partitions.json')
  const token = () => say.tokenReply(world.token, world.login)
  return random.pick<() => Partial<World>>([
    () => ({}),
    () => ({}),
    () => ({ cause: 'a gateway once', ...once(isBaseline, say.page(502, 'Bad Gateway')) }),
    () => ({
      cause: 'Marketo busy once',
      ...once(isLead, say.codesAbout(random, tables, 'marketo')),
    }),
    () => ({
      cause: 'the token ran out in between',
      ...once(isBaseline, say.onlyCode(random, tables, '602')),
    }),
    // Marketo has shipped a wrong 603 before: the family's other read says otherwise.
    () => ({ cause: 'a wrong 603', ...once(isLead, say.denied(random, tables)) }),
    () => ({
      cause: 'Identity stumbles once',
      identity: ({ times }) => (times === 1 ? say.page(503, 'Unavailable') : token()),
    }),
    () => ({
      cause: 'a token on its last second',
      identity: ({ times }) =>
        times === 1 ? say.tokenReply(world.token, world.login, 0) : token(),
    }),
    () => ({
      cause: 'Identity reads the query alone',
      identity: ({ isByQuery }) =>
        isByQuery ? token() : say.identityError('Missing grant type', 'invalid_request', 400),
    }),
  ])()
}

export const letIn: Draws = {
  connected(random, tables) {
    const needs = someNeeds(random, tables, READ_FOR_CERTAIN)
    const world = anyWorld(random, tables, { needs })
    const lastGood = random.chance(0.3) ? workedBefore(random, world) : null
    return {
      ...world,
      cause: 'nothing wrong',
      ...stumbling(random, tables, world),
      known: { ...world.known, lastGood },
    }
  },

  connected_with_gaps(random, tables) {
    const truth = 'connected_with_gaps' as const
    const seen = someNeeds(random, tables, READ_FOR_CERTAIN).filter(
      ({ needed }) => needed === 'required',
    )
    const families = new Set(seen.map(({ permission }) => canonical(tables, permission)))
    const more = MORE.find((name) => !families.has(name))!
    const on = (instead: Record<string, ReturnType<typeof say.page>>, needs: World['needs']) => {
      const world = anyWorld(random, tables, { needs })
      const { role, login } = world
      const rest = marketo(random, tables, { role, login, instead, allowlist: null, callsToday: 5 })
      return { ...world, truth, rest }
    }
    const optional = [...seen, need(more, { needed: 'optional' })]
    return random.pick<() => World>([
      () => ({
        ...on({ [more]: say.denied(random, tables) }, optional),
        cause: 'an optional permission is missing',
      }),
      () => ({
        ...on({ [more]: say.codesAbout(random, tables, 'feature') }, [...seen, need(more)]),
        cause: 'a feature is off',
      }),
      () => ({
        ...on({ [more]: say.codesAbout(random, tables, 'marketo') }, optional),
        cause: 'an optional probe has trouble',
      }),
      () => ({
        ...on({ [more]: say.codesAbout(random, tables, random.pick(['marketo', 'rate'])) }, [
          ...seen,
          need(more),
        ]),
        cause: 'of several required probes one has trouble',
      }),
      () => ({
        ...on({}, [...seen, need('Read-Write Lead')]),
        cause: 'what a batch that cannot exist says is inference, never seen live',
      }),
      () => ({
        ...on({}, [...seen, need(random.pick(UNPROVABLE))]),
        cause: 'no read proves it',
      }),
      () => ({
        ...anyWorld(random, tables, { needs: seen, scope: null }),
        truth,
        cause: 'nobody named',
      }),
    ])()
  },
}

/** More of them than anybody here asks for. */
const MORE = ['Company', 'Opportunity', 'Campaign', 'Assets', 'Sales Person'].map(
  (family) => `Read-Only ${family}`,
)
/** All that a documented read proves; Read-Write Lead is told by a status that nobody has seen live. */
const READ_FOR_CERTAIN = (name: string) => name.startsWith('Read-Only ')
const UNPROVABLE = ['Approve Assets', 'Execute Campaign', 'Read-Write Campaign', 'Schema fields']
