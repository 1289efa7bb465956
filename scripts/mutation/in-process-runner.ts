import {
  loadInGenerations,
  loadTests,
  testFiles,
  type LoadedTest,
} from '#scripts/mutation/load-tests.ts'

/** What Stryker's switches in the mutated code read and write. */
type Switches = {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: {
    static: Record<string, number>
    perTest: Record<string, Record<string, number>>
  }
}
const switches: Switches = ((globalThis as { __stryker__?: Switches }).__stryker__ ??= {})

type MutantRun = {
  activeMutant: { id: string }
  testFilter?: string[]
  hitLimit?: number
  mutantActivation: 'runtime' | 'static'
}

/**
 * A test runner for Stryker that keeps the tests of pure code loaded and turns one mutant on after the other. Mutants
 * that act while modules are loaded get a generation of modules of their own.
 */
class InProcessRunner {
  #generation = 0
  #loaded = new Map<string, LoadedTest[]>()
  /** How many mutants each test file killed: what kills much is run first. */
  #kills = new Map<string, number>()

  capabilities = () => ({ reloadEnvironment: true })

  async init(): Promise<void> {
    loadInGenerations()
  }

  async dryRun(): Promise<object> {
    await this.#loadAll()
    const results: object[] = []
    for (const [fileName, tests] of this.#loaded) {
      for (const { id, run } of tests) {
        switches.currentTestId = id
        const started = performance.now()
        const failure = await failureOf(run)
        const about = { id, name: id, fileName, timeSpentMs: performance.now() - started }
        results.push(
          failure === null
            ? { ...about, status: SUCCESS }
            : { ...about, status: FAILED, failureMessage: failure },
        )
      }
    }
    switches.currentTestId = undefined
    return { status: 'complete', tests: results, mutantCoverage: switches.mutantCoverage }
  }

  async mutantRun(run: MutantRun): Promise<object> {
    const isStatic = run.mutantActivation === 'static'
    if (!isStatic) await this.#loadAll()
    switches.hitCount = run.hitLimit === undefined ? undefined : 0
    switches.hitLimit = run.hitLimit
    switches.activeMutant = run.activeMutant.id
    if (isStatic) this.#generation += 1
    try {
      return await this.#tryAll(isStatic, run.testFilter && new Set(run.testFilter))
    } finally {
      switches.activeMutant = undefined
      switches.hitCount = undefined
    }
  }

  async #tryAll(isStatic: boolean, wanted: Set<string> | undefined): Promise<object> {
    let nrOfTests = 0
    const kills = (file: string) => this.#kills.get(file) ?? 0
    for (const file of testFiles().toSorted((a, b) => kills(b) - kills(a))) {
      const killed = (by: string, failureMessage: string) => {
        if (isOverLimit()) return { status: 'timeout', reason: failureMessage }
        this.#kills.set(file, kills(file) + 1)
        return { status: 'killed', killedBy: [by], failureMessage, nrOfTests }
      }
      let tests: LoadedTest[] = this.#loaded.get(file) ?? []
      if (isStatic) {
        const failure = await failureOf(async () => {
          tests = await loadTests(file, this.#generation)
        })
        if (failure !== null) return killed(this.#loaded.get(file)?.[0]?.id ?? file, failure)
      }
      for (const { id, run } of tests) {
        if (wanted && !wanted.has(id)) continue
        nrOfTests += 1
        const failure = await failureOf(run)
        if (failure !== null) return killed(id, failure)
      }
    }
    return { status: isOverLimit() ? 'timeout' : 'survived', nrOfTests }
  }

  async #loadAll(): Promise<void> {
    if (this.#loaded.size > 0) return
    for (const file of testFiles()) this.#loaded.set(file, await loadTests(file, 0))
  }
}

/** Stryker's numbers for a test's end. */
const SUCCESS = 0
const FAILED = 1

const isOverLimit = () =>
  switches.hitLimit !== undefined && (switches.hitCount ?? 0) > switches.hitLimit

async function failureOf(work: () => unknown): Promise<string | null> {
  try {
    await work()
    return null
  } catch (error) {
    return String((error as Error)?.message ?? error).slice(0, 500)
  }
}

const create = () => new InProcessRunner()

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: create }]
