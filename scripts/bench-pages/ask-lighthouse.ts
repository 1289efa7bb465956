import lighthouse from 'lighthouse'

/** Points of 100, milliseconds, and which audits of accessibility and best practices took a point. */
export type Marks = {
  performance: number
  lcpMs: number
  accessibility: number
  bestPractices: number
  faults: string[]
}

const LONGEST_LOAD_MS = 10_000
const CATEGORIES = ['performance', 'accessibility', 'best-practices']

/**
 * Lighthouse's mobile emulation, in a browser that listens at `port` and holds the session already. A page that `goesOn`
 * by itself may end at another address.
 */
export async function ask(address: string, port: number, goesOn = false): Promise<Marks> {
  const result = await lighthouse(address, {
    ...{ port, output: 'json', logLevel: 'silent', onlyCategories: CATEGORIES },
    // The session's cookie stays; what is cached goes, as on a first visit.
    disableStorageReset: true,
    formFactor: 'mobile',
    // A page that follows its connection never comes to rest.
    maxWaitForLoad: LONGEST_LOAD_MS,
  })
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${address}`)
  const { lhr } = result
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`)
  if (!goesOn && lhr.finalDisplayedUrl !== address)
    throw new Error(`${address} led to ${lhr.finalDisplayedUrl}`)
  const points = (category: string) => Math.round((lhr.categories[category]?.score ?? 0) * 100)
  return {
    performance: points('performance'),
    lcpMs: Math.round(lhr.audits['largest-contentful-paint']?.numericValue ?? Number.NaN),
    accessibility: points('accessibility'),
    bestPractices: points('best-practices'),
    faults: CATEGORIES.slice(1)
      .flatMap((category) => lhr.categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  }
}
