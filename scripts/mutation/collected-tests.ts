import { expect } from 'vitest'

/**
 * Stands in for Vitest's `describe` and `it` where tests of pure code run inside the mutation test's own process: a new
 * Vitest for every one of thousands of mutants would take hours.
 */
export { expect }

export type CollectedTest = { name: string; run(): unknown }

let tests: CollectedTest[] = []
let path: string[] = []

/** What a test file declared since the last time of asking. */
export function takeCollected(): CollectedTest[] {
  const taken = tests
  tests = []
  path = []
  return taken
}

type Body = (...row: never[]) => unknown
type Declare = (name: string, ...rest: unknown[]) => void

const bodyIn = (rest: unknown[]) => rest.find((each): each is Body => typeof each === 'function')!

const each =
  (declare: Declare) =>
  (table: readonly unknown[]): Declare =>
  (name, ...rest) => {
    for (const [at, row] of table.entries()) {
      const values = (Array.isArray(row) ? row : [row]) as never[]
      declare(`${name} ${at}`, () => bodyIn(rest)(...values))
    }
  }

const group: Declare = (name, ...rest) => {
  path.push(name)
  void bodyIn(rest)()
  path.pop()
}

const single: Declare = (name, ...rest) => {
  tests.push({ name: [...path, name].join(' > '), run: bodyIn(rest) as () => unknown })
}

export const describe = Object.assign(group, { each: each(group) })

export const it = Object.assign(single, {
  each: each(single),
  skipIf: (isSkipped: boolean) => (isSkipped ? () => undefined : single),
})
