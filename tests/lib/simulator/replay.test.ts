import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { observationsIn } from '#lib/diagnosis/seen-in.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'
import { replayReport, type ReplayedReport } from '#lib/simulator/replay/replay-report.ts'
import { startSimulator } from '#lib/simulator/start-simulator.ts'
import { begunEach } from '#tests/support/begun.ts'
import { testSimulated } from '#tests/support/simulated-test.ts'

const FOLDER = fileURLToPath(new URL('../../reports/', import.meta.url))

/** What loopback has no place for, and why. */
const NOT_PLAYED: Record<string, string> = {
  'tls_failed--intercepted.json': 'the control host of an address book has no certificate',
}

/** Saved reports, by file, that hold a call and so can be played. */
const playable = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .filter((file) => !(file in NOT_PLAYED))
  .map((file) => ({ file, report: StoredReport.parse(readJson(file)) }))
  .flatMap(({ file, report }) => (replayReport(report) ? [{ file, report }] : []))

/** The same verdict by another way: what the transport cannot be shown again on loopback, and why. */
const STANDS_IN: Record<string, string> = {
  'dns_trouble--private-address.json': 'an address book may lead to loopback alone',
  'instance_unreachable--timed-out.json': 'a connection to loopback is refused, it cannot time out',
  'test_interrupted.json': 'nobody can lose the process of a test from outside',
}

describe('a saved report that is played to the real transport', () => {
  const playedAgain = begunEach(playable, ({ report }) => played(report))

  it.each(playable)('gives the verdict of $file', async (saved) => {
    const { file, report } = saved
    const again = await playedAgain(saved)
    expect(again.verdict.code).toBe(report.verdict.code)
    expect(again.permissions.map(({ state }) => state)).toEqual(
      report.permissions.map(({ state }) => state),
    )
    if (!(file in STANDS_IN)) expect(callsIn(again)).toEqual(callsIn(report))
  })
})

/** Tests the instance that answers as the report saw it, knowing what was known then. */
async function played(report: Report): Promise<Report> {
  const replayed = replayReport(report)
  if (!replayed) throw new Error('nothing to play')
  const simulator = await startSimulator({ replayed })
  try {
    return (await test(simulator.url, report, replayed)).report
  } finally {
    await simulator.stop()
  }
}

function test(url: string, report: Report, { instance }: ReplayedReport) {
  const { needs, ...known } = report.judgedWith
  const lastGood = known.lastGood && { ...known.lastGood, munchkinId: instance.munchkinId }
  return testSimulated(url, { ...instance, egressIps: egressFor(report) }, needs, {
    ...known,
    lastGood,
    signal: stopOf(report),
    mayAskByQuery: callsIn(report).some(({ call }) => call[0] === 'tokenByQuery'),
  })
}

const egressFor = (report: Report) => {
  const senders = new Set(
    observationsIn(report).flatMap((seen) =>
      seen.kind === 'call' && seen.purpose !== 'control' ? (seen.from ?? []) : [],
    ),
  )
  return senders.size > 1 ? [...senders].map((_, at) => `127.0.0.${at + 2}`) : []
}

/** Each call and what it saw, less what no replay can give: times, addresses and the hash of a text that is gone. */
const callsIn = (report: Report) =>
  observationsIn(report).flatMap((seen) =>
    seen.kind === 'call'
      ? [
          {
            call: [seen.purpose, seen.permission, seen.attempt, seen.method, seen.path],
            outcome:
              seen.outcome.kind === 'reply' && seen.outcome.body.shape === 'notJson'
                ? { ...seen.outcome, body: { ...seen.outcome.body, sha256: '' } }
                : seen.outcome,
          },
        ]
      : [],
  )

/** Nobody waits for the deadline here; and who stopped the test stops it again. */
function stopOf(report: Report): AbortSignal {
  const stop = new AbortController()
  const seen = observationsIn(report)
  const wasCut = (rule: string) =>
    seen.some(
      (each) =>
        each.kind === 'call' && each.outcome.kind === 'refused' && each.outcome.rule === rule,
    )
  const reason = wasCut('cancelled') ? 'cancelled' : 'deadline'
  const isStopped = wasCut(reason) || seen.some(({ kind }) => kind === 'ended')
  if (isStopped) setTimeout(() => stop.abort(reason), 500)
  return stop.signal
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(`${FOLDER}${file}`, 'utf8'))
}
