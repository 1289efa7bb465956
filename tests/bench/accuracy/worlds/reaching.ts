import { anyWorld, workedBefore } from '#tests/bench/accuracy/any-world.ts'
import { page } from '#tests/bench/accuracy/replies.ts'
import { BAD_LEAVES, type Draws, type Way, type World } from '#tests/bench/accuracy/world.ts'

const WITNESSES = { letIn: 3, failedToReach: 0 }

/** The name, the way, the certificate. */
export const reaching: Draws = {
  egress_broken(random, tables) {
    const world = anyWorld(random, tables)
    const way = random.pick<Way>(['noSuchName', 'dnsTrouble', 'closedPort', 'reset', 'noTls'])
    const byWitnesses = random.chance(0.5)
    const witnesses = byWitnesses ? { letIn: 0, failedToReach: 1 + random.whole(4) } : null
    return {
      ...world,
      truth: 'egress_broken',
      cause: `${way}, as ${byWitnesses ? 'others saw too' : 'the control host is away too'}`,
      way,
      isControlHostUp: byWitnesses ? random.chance(0.5) : false,
      known: { ...world.known, witnesses },
    }
  },

  dns_trouble(random, tables) {
    const world = anyWorld(random, tables)
    const witnesses = random.chance(0.5) ? WITNESSES : null
    return {
      ...world,
      truth: 'dns_trouble',
      cause: `the resolver fails, ${witnesses ? 'others are let in' : 'the control host answers'}`,
      way: 'dnsTrouble',
      known: { ...world.known, witnesses },
    }
  },

  instance_not_found(random, tables) {
    const world = anyWorld(random, tables)
    const isStrange = random.chance(0.4)
    const [cause, change] = random.pick<[string, Partial<World>]>(
      isStrange
        ? [
            ['a page for everyone', { identity: () => page(200, 'Welcome') }],
            ['404 from whoever is there', { identity: () => page(404, 'Not Found') }],
            ['the connection is reset', { way: 'reset' }],
          ]
        : [['no such name', { way: 'noSuchName' }]],
    )
    const witnesses = isStrange || random.chance(0.5) ? WITNESSES : null
    const didWork = !isStrange && random.chance(0.3)
    return {
      ...world,
      ...change,
      truth: 'instance_not_found',
      cause: `${cause}${didWork ? ', though it worked before' : ''}`,
      known: { ...world.known, witnesses, lastGood: didWork ? workedBefore(random, world) : null },
      people: { address_bar_id: 'no' },
    }
  },

  tls_failed(random, tables) {
    const world = anyWorld(random, tables)
    const way = random.pick<Way>([...BAD_LEAVES, 'noTls'])
    const witnesses = random.chance(0.4) ? WITNESSES : null
    return {
      ...world,
      truth: 'tls_failed',
      cause: way,
      way,
      known: { ...world.known, witnesses },
    }
  },

  instance_unreachable(random, tables) {
    const world = anyWorld(random, tables)
    if (random.chance(0.4)) {
      const instead = random.pick(['reset', 'reset', 'silence'] as const)
      return {
        ...world,
        truth: 'instance_unreachable',
        cause: `a token is given, then ${instead}`,
        rest: () => ({ instead }),
      }
    }
    const way = random.pick<Way>(['closedPort', 'closedPort', 'reset'])
    // From an instance that never answered us a reset may as well mean that there is none.
    const lastGood = way === 'reset' || random.chance(0.5) ? workedBefore(random, world) : null
    return {
      ...world,
      truth: 'instance_unreachable',
      cause: `${way}${lastGood ? ', worked before' : ''}`,
      way,
      known: { ...world.known, lastGood, witnesses: random.chance(0.5) ? WITNESSES : null },
    }
  },
}
