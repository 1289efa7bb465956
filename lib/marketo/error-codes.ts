import type { CallObservation } from '#lib/marketo/observation.ts'

/**
 * What a code in `errors` of Marketo's REST envelope means to a connection test (source: AdobeDocs/marketo-developer.en,
 * error codes). A code that is not listed is `unknown`: it must never be read as "let in", nor as "bad credentials".
 */
export type CodeMeaning =
  /** The token is expired or not known there: renew once. */
  | 'renew'
  /** 603: permission, address, lost token or workspace; the code alone does not say which. */
  | 'accessDenied'
  /** Marketo's side, worth another try. */
  | 'retryable'
  /** Too many calls just now: nobody did anything wrong. */
  | 'neutralRate'
  | 'neutralQuota'
  /** A parameter, business-rule or record error: whoever gets one was let in. */
  | 'letIn'
  /** Switched off for the subscription: no permission helps. */
  | 'feature'
  | 'workspace'
  /** We asked wrongly. */
  | 'ourRequest'
  | 'notFound'
  | 'subscription'
  | 'unknown'

const CODES: [CodeMeaning, string][] = [
  ['renew', '601 602'],
  // 600 was retired in September 2022; Marketo has answered 603 in its place since.
  ['accessDenied', '600 603'],
  ['retryable', '604 608 611 713'],
  ['neutralRate', '606 615 1029'],
  ['neutralQuota', '607'],
  ['ourRequest', '605 609 612 613'],
  ['notFound', '610'],
  ['subscription', '614'],
  ['feature', '616 703 1018 1026'],
  ['workspace', '1008'],
  ['letIn', '701 702 704 709 710 711 712 714 718 719 1003 1004 1013'],
]

const BY_CODE = new Map(
  CODES.flatMap(([meaning, codes]) => codes.split(' ').map((code) => [code, meaning] as const)),
)

export const meaningOfCode = (code: string): CodeMeaning => BY_CODE.get(code.trim()) ?? 'unknown'

/** Of several codes in one answer the one that says most decides; `letIn` only when every code says so. */
const WEIGHTIEST_FIRST: CodeMeaning[] = [
  'subscription',
  'renew',
  'accessDenied',
  'workspace',
  'neutralQuota',
  'neutralRate',
  'retryable',
  'ourRequest',
  'notFound',
  'feature',
  'unknown',
  'letIn',
]

/** The meaning of an answer's codes together; `unknown` for none at all. */
export function meaningOfCodes(codes: string[]): CodeMeaning {
  const meanings = new Set(codes.map(meaningOfCode))
  return WEIGHTIEST_FIRST.find((meaning) => meanings.has(meaning)) ?? 'unknown'
}

/** Whether one of the codes of a REST answer means this. */
export const answersWith = ({ outcome }: CallObservation, meaning: CodeMeaning): boolean =>
  outcome.kind === 'reply' &&
  outcome.body.shape === 'envelope' &&
  outcome.body.errors.some(({ code }) => meaningOfCode(code) === meaning)

const SECONDS_TO_WAIT = new Map([
  ['606', 20],
  ['615', 20],
  ['1029', 60],
])

/** Seconds to wait after a rate answer: 606 counts in windows of 20 s; 615 ends with the calls that run; 1029 with jobs. */
export const secondsToWait = (codes: string[]): number =>
  Math.max(20, ...codes.map((code) => SECONDS_TO_WAIT.get(code) ?? 0))
