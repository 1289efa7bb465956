import { fromEnded, fromInstance, type Recipe, type Recipes } from '#tests/reports/recipe.ts'
import { call, tokenGiven, typed } from '#tests/support/observations.ts'

/** Stopped by the person while Marketo was slow to answer for access. */
const cancelled: Recipe = async (simulator) => {
  const stop = new AbortController()
  return fromInstance('000-CON-200', {
    more: {
      signal: stop.signal,
      onCheck({ id }) {
        if (id !== 'apiUser') return
        simulator.setLatency(5_000)
        setTimeout(() => stop.abort('cancelled'), 100)
      },
    },
  })(simulator)
}

/** The deadline of a run, come early: the token is given, the REST API is slow. */
const cutShort: Recipe = (simulator) =>
  fromInstance('000-INT-408', { more: { signal: AbortSignal.timeout(700) } })(simulator)

/** No test came about, or none came to its end. */
export const ended: Recipes = {
  test_cancelled: cancelled,
  'test_cancelled--before-it-began': fromEnded([typed()], 'cancelled'),
  test_interrupted: fromEnded([typed(), call('token', tokenGiven())], 'processGone'),
  'test_interrupted--deadline': cutShort,
  service_sealed: fromEnded([typed()], 'sealed'),
}
