import type { CallObservation, Outcome } from '#lib/marketo/observation.ts'

/** Every raw code that the calls brought back, once each: Marketo's, HTTP statuses other than 2xx, errnos, our rules. */
export const codesSeen = (calls: CallObservation[]): string[] => [
  ...new Set(calls.filter(({ purpose }) => purpose !== 'control').flatMap(rawCodes)),
]

const rawCodes = ({ outcome }: CallObservation): string[] => {
  if (outcome.kind === 'networkFailure') return [outcome.errno]
  if (outcome.kind === 'refused') return [outcome.rule]
  return replyCodes(outcome)
}

function replyCodes({ status, body }: Extract<Outcome, { kind: 'reply' }>): string[] {
  const http = status >= 200 && status < 300 ? [] : [`http_${status}`]
  if (body.shape === 'identityError') return [...http, body.error]
  return body.shape === 'envelope' ? [...http, ...body.errors.map(({ code }) => code)] : http
}
