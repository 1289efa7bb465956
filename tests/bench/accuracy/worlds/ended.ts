import { anyWorld } from '#tests/bench/accuracy/any-world.ts'
import type { Draws, Reply, World } from '#tests/bench/accuracy/world.ts'

const SILENCE: Reply = { instead: 'silence' }

/** Stopped while the world keeps silent. */
function stopped(world: World, during: 'credentials' | 'access' | 'permissions'): Partial<World> {
  if (during === 'credentials') return { identity: () => SILENCE }
  if (during === 'access') return { rest: () => SILENCE }
  return {
    rest: (asked) => (asked.path.includes('/stats/') ? world.rest(asked) : SILENCE),
  }
}

export const ended: Draws = {
  test_cancelled(random, tables) {
    const world = anyWorld(random, tables)
    const during = random.pick(['credentials', 'access', 'permissions'] as const)
    return {
      ...world,
      ...stopped(world, during),
      truth: 'test_cancelled',
      cause: `during ${during}`,
      stopped: { during, by: 'person' },
    }
  },

  test_interrupted(random, tables) {
    const world = anyWorld(random, tables)
    if (random.chance(0.4)) {
      return {
        ...world,
        truth: 'test_interrupted',
        cause: 'the process died',
        ended: 'processGone',
      }
    }
    const during = random.pick(['credentials', 'access', 'permissions'] as const)
    return {
      ...world,
      ...stopped(world, during),
      truth: 'test_interrupted',
      cause: `the deadline came during ${during}`,
      stopped: { during, by: 'deadline' },
    }
  },

  service_sealed: (random, tables) => ({
    ...anyWorld(random, tables),
    truth: 'service_sealed',
    cause: 'no key',
    ended: 'sealed',
  }),
}
