import { atOnce } from '#lib/connection-test/at-once.ts'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { DRAWS } from '#tests/bench/accuracy/draws.ts'
import { marketoTables } from '#tests/bench/accuracy/marketo-tables.ts'
import { randomFrom } from '#tests/bench/accuracy/random.ts'
import { testWorld, type Tested } from '#tests/bench/accuracy/test-world.ts'
import type { World } from '#tests/bench/accuracy/world.ts'

/** `name` draws the same world again: `seed/code/number`. */
export type Case = {
  name: string
  truth: VerdictCode
  cause: string
  /** Before and after people had answered what was asked. */
  first: VerdictCode
  said: VerdictCode
  /** The truth is the verdict or stands among what else it may be. */
  isNamed: boolean
}

/** Draws this many worlds for every verdict, tests each, and says what the product made of it. */
export async function measureAccuracy(seed: string, casesPerCode: number): Promise<Case[]> {
  const names = VerdictCode.options.flatMap((code) =>
    Array.from({ length: casesPerCode }, (_, at) => `${seed}/${code}/${at}`),
  )
  return atOnce(names, async (name) => [await measured(name)])
}

async function measured(name: string): Promise<Case> {
  const { world, tested } = await testNamed(name)
  const { first, last } = tested
  const others = [first, last].flatMap(({ verdict }) =>
    verdict.alternatives.map(({ code }) => code),
  )
  const { truth, cause } = world
  const said = last.verdict.code
  return {
    name,
    truth,
    cause,
    first: first.verdict.code,
    said,
    isNamed: said === truth || others.includes(truth),
  }
}

/** One case by its name, with the reports that came of it. */
export async function testNamed(name: string): Promise<{ world: World; tested: Tested }> {
  const code = VerdictCode.parse(name.split('/')[1])
  const draw = DRAWS[code]
  if (!draw) throw new Error(`Nothing draws a world of ${code}.`)
  const world = draw(randomFrom(name), marketoTables())
  return { world, tested: await testWorld(world) }
}
