import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { ask, type Marks } from '#scripts/bench-pages/ask-lighthouse.ts'
import { median } from '#scripts/bench-pages/median.ts'
import { BARE, type Screen } from '#scripts/bench-pages/screens.ts'
import { freePort } from '#scripts/processes/free-port.ts'
import { requireChromium } from '#scripts/verify/chromium.ts'
import { startApplication } from '#tests/support/application.ts'
import { weighPage, type Weight } from '#tests/support/weigh-page.ts'

export type Measured = {
  state: string
  hasForm: boolean
  weight: Weight
  marks: Marks
  /** The bare page, measured in turn with this screen. */
  bare: { weight: Weight; marks: Marks }
}

/** Each screen in turn with the bare page, so that both meet the machine in the same mood. */
export async function benchPages(
  screens: readonly Screen[],
  runs: number,
  say: (line: string) => void,
): Promise<Measured[]> {
  const application = await startApplication()
  const profile = mkdtempSync(join(tmpdir(), 'marketo-connect-bench-'))
  const port = await freePort()
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: requireChromium(),
    args: [...ARGUMENTS, `--remote-debugging-port=${port}`],
    locale: 'en-GB',
  })
  try {
    // One tab from first to last: beside Lighthouse a new one may never come.
    const page = await browser.newPage()
    const measured: Measured[] = []
    for (const { state, hasForm = false, goesOn } of screens) {
      const place = await placeOf(page, `${application.origin}/demo/states/${state}`)
      const bare = `${application.origin}${BARE}`
      const weights = { bare: await weighPage(page, bare), own: await weighPage(page, place) }
      // What it shows would go on asking.
      await page.goto('about:blank')
      const marks: { bare: Marks[]; own: Marks[] } = { bare: [], own: [] }
      for (let run = 0; run < runs; run += 1) {
        marks.bare.push(await ask(bare, port))
        marks.own.push(await ask(place, port, goesOn))
      }
      const [own, beside] = [medianOf(marks.own), medianOf(marks.bare)]
      say(`${state}: ${JSON.stringify(own)}, bare ${JSON.stringify(beside)}`)
      measured.push({
        ...{ state, hasForm, weight: weights.own, marks: own },
        bare: { weight: weights.bare, marks: beside },
      })
    }
    return measured
  } finally {
    await browser.close()
    await application.stop()
    rmSync(profile, { recursive: true, force: true })
  }
}

const ARGUMENTS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

/** Gives the browser the state's session, which stays in its profile, and says where the state is seen. */
async function placeOf(page: Page, address: string): Promise<string> {
  const answer = await page.goto(address, { waitUntil: 'commit' })
  if (!answer?.ok()) throw new Error(`${address} answered ${answer?.status()}`)
  return page.url()
}

/** A fault counts however often it was seen. */
const medianOf = (marks: Marks[]): Marks => ({
  performance: median(marks.map((each) => each.performance)),
  lcpMs: median(marks.map((each) => each.lcpMs)),
  accessibility: Math.min(...marks.map((each) => each.accessibility)),
  bestPractices: Math.min(...marks.map((each) => each.bestPractices)),
  faults: [...new Set(marks.flatMap((each) => each.faults))],
})
