import type { Check } from '#lib/diagnosis/report.ts'
import type { CallObservation, Observation } from '#lib/marketo/observation.ts'

type Checked = { checks: readonly Check[] }

/** All that a report saw: its checks' observations, laid end to end. */
export const observationsIn = ({ checks }: Checked): Observation[] =>
  checks.flatMap(({ observations }) => observations)

export const callsIn = (report: Checked): CallObservation[] => observationsIn(report).filter(isCall)

export const isCall = (seen: Observation): seen is CallObservation => seen.kind === 'call'
