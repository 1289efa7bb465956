import { anyWorld, need, provable } from '#tests/bench/accuracy/any-world.ts'
import { denied, identityError } from '#tests/bench/accuracy/replies.ts'
import * as value from '#tests/bench/accuracy/typed-values.ts'
import type { Draws } from '#tests/bench/accuracy/world.ts'

/** LaunchPoint had no API Only User to choose. */
export const nobody: Draws = {
  no_api_only_user(random, tables) {
    const needs = random
      .some(provable(tables), 1)
      .slice(0, 3)
      .map((name) => need(name))
    const told = { api_only_user_offered: 'no' } as const
    if (random.chance(0.5)) {
      const world = anyWorld(random, tables, { needs })
      const clientId = random.pick([value.email(random), value.uuid(random)])
      const reply = identityError(`No client with requested id: ${clientId}`, 'unauthorized')
      return {
        ...world,
        truth: 'no_api_only_user',
        cause: 'told beforehand; something was typed all the same',
        pasted: { ...world.pasted, clientId },
        identity: () => reply,
        known: { ...world.known, answers: told },
      }
    }
    const world = anyWorld(random, tables, { needs, scope: null })
    const isShut = random.chance(0.5)
    const no = denied(random, tables)
    return {
      ...world,
      truth: 'no_api_only_user',
      cause: `a token for nobody; ${isShut ? 'no call' : 'no call that takes a permission'} is let in`,
      rest: (asked) => (!isShut && asked.path.includes('/stats/') ? world.rest(asked) : no),
      people: { ...told, ip_restrictions: 'no', role_has_ticks: 'no' },
    }
  },
}
