import { globSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { takeCollected } from '#scripts/mutation/collected-tests.ts'

export type LoadedTest = { id: string; run(): unknown }

/** Tests of pure code: they need no socket, no database and no other process. */
const FILES = [
  'tests/lib/diagnosis/**/*.test.ts',
  'tests/verdicts/{cases,denied-four-causes}.test.ts',
  'tests/lib/marketo/endpoint*.test.ts',
  'tests/lib/connection-test/plan*.test.ts',
  'tests/reports/golden.test.ts',
]

/** Code with a switch in it for every mutant takes its time. */
const NOT_HERE = /the time it takes/

export const testFiles = (): string[] => globSync(FILES).toSorted()

const STAND_IN = new URL('collected-tests.ts', import.meta.url).href

/** Makes modules that were loaded as one generation load all others of the project in the same one. */
export function loadInGenerations(): void {
  const project = pathToFileURL(join(process.cwd(), '/')).href
  registerHooks({
    resolve(specifier, context, next) {
      const parent = context.parentURL ?? ''
      if (specifier === 'vitest' && parent !== STAND_IN)
        return { url: STAND_IN, format: 'module-typescript', shortCircuit: true }
      const found = next(specifier, context)
      const generation = /\?generation=\d+$/.exec(parent)?.[0]
      const isOurs = found.url.startsWith(project) && !found.url.includes('/node_modules/')
      return generation && isOurs ? { ...found, url: found.url + generation } : found
    },
  })
}

/** The tests of one file, with everything that it imports evaluated once for each generation. */
export async function loadTests(file: string, generation: number): Promise<LoadedTest[]> {
  takeCollected()
  await import(`${pathToFileURL(file).href}?generation=${generation}`)
  return takeCollected()
    .filter(({ name }) => !NOT_HERE.test(name))
    .map(({ name, run }, at) => ({ id: `${file} > ${name} [${at}]`, run }))
}
