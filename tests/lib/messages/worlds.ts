import { rejudge } from '#lib/diagnosis/rejudge.ts'
import type { LastGood, Report } from '#lib/diagnosis/report.ts'
import { callsIn } from '#lib/diagnosis/seen-in.ts'
import { Answer } from '#lib/diagnosis/verdict.ts'
import type { CallObservation, Observation, Outcome } from '#lib/marketo/observation.ts'
import { plainReport } from '#lib/messages/plain-report.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import type { VerdictWords } from '#lib/messages/verdict-words.ts'
import { plainText, words } from '#lib/messages/words.ts'
import { CONTEXT } from '#tests/lib/messages/example-report.ts'
import { instanceWorkedBefore } from '#tests/reports/history.ts'
import { savedNames, savedReport } from '#tests/reports/saved-reports.ts'

/** One saved case as it is said after some answers and with some history. */
export type World = {
  name: string
  report: Report
  /** Without those to the control host. */
  calls: CallObservation[]
  words: VerdictWords
  /** All that the page says of the verdict, less the question, the alternatives and what happens on leaving. */
  said: string
  alternatives: string
  plain: string
}

const w = words('en')

/**
 * Every saved report with every answer to what it asks, and to what it asks then, with and without an earlier success;
 * also as it would be had there been no second try, no look at another host or no answer to its last probe.
 */
export const everyWorld = (): World[] => savedNames.flatMap(worldsOf)

function worldsOf(name: string): World[] {
  const saved = savedReport(name)
  const known = histories(saved).flatMap(([history, lastGood]) => {
    const judgedWith = { ...saved.judgedWith, lastGood }
    return answered(rejudge({ ...saved, judgedWith }), `${name}, ${history}`)
  })
  const seen = otherEvidence(saved).flatMap(([evidence, report]) =>
    answered(rejudge(report), `${name}, ${evidence}`),
  )
  return [...known, ...seen]
}

type See = (seen: Observation) => Observation[]

function otherEvidence(report: Report): [string, Report][] {
  const last = callsIn(report).findLast(({ purpose }) => purpose === 'probe')
  const without = (isLeftOut: (call: CallObservation) => boolean) => (seen: Observation) =>
    seen.kind === 'call' && isLeftOut(seen) ? [] : [seen]
  const ways: [string, See][] = [
    ['asked once', without(({ attempt }) => attempt > 1)],
    ['no other host asked', without(({ purpose }) => purpose === 'control')],
    ['last probe troubled', (seen) => [last && seen === last ? { ...last, outcome: BAD } : seen]],
  ]
  return ways
    .map(([way, see]): [string, Report] => [way, seenAs(report, see)])
    .filter(([, { checks }]) => JSON.stringify(checks) !== JSON.stringify(report.checks))
}

const BAD: Outcome = {
  kind: 'reply',
  status: 502,
  contentType: 'text/html',
  body: { shape: 'empty' },
}

const seenAs = (report: Report, see: See): Report => ({
  ...report,
  checks: report.checks.map((check) => ({
    ...check,
    observations: check.observations.flatMap(see),
  })),
})

function histories({ instance, judgedWith }: Report): [string, LastGood | null][] {
  const same = instance ? instanceWorkedBefore(instance) : null
  const alone = { date: '2026-11-20', total: 40, ours: 40, otherUsers: 0 }
  const withHistory: [string, LastGood][] = same
    ? [
        ['the same values worked', same],
        ['another secret worked', { ...same, sameSecret: false }],
        ['nobody else used calls', { ...same, usage: alone }],
      ]
    : []
  return [['as saved', judgedWith.lastGood], ['new', null], ...withHistory]
}

function answered(report: Report, name: string): World[] {
  const { question } = report.verdict
  const here = world(report, name)
  if (!question || question in report.judgedWith.answers) return [here]
  const after = Answer.options.flatMap((answer) =>
    answered(rejudge(report, { [question]: answer }), `${name}, ${question} ${answer}`),
  )
  return [here, ...after]
}

function world(report: Report, name: string): World {
  const said = verdictWords(report, w, CONTEXT)
  const { title, explanation, memory, notWrong, steps, note, who } = said
  const texts = [title, explanation, memory, ...notWrong, ...steps.map(({ parts }) => parts), who]
  return {
    name,
    report,
    calls: callsIn(report).filter(({ purpose }) => purpose !== 'control'),
    words: said,
    said: [...texts.map(plainText), note ? `${note.title} ${plainText(note.text)}` : ''].join('\n'),
    alternatives: said.alternatives.map(({ parts }) => plainText(parts)).join('\n'),
    plain: plainReport(report, w, CONTEXT).replaceAll(/\s+/g, ' '),
  }
}
