import type { Health } from '#scripts/processes/wait-for-health.ts'
import { problemWords } from '#scripts/start/problem-words.ts'

/**
 * What the screen says once the web server was asked for its health; `lines` say what it stands on. A server of one's own
 * goes on running whatever its health, so this claims no more than is known.
 */
export function runningWords(health: Health | null, address: string, lines: string[]): string {
  const title = health === null ? NO_REPORT : 'marketo-connect is running.'
  return [
    ['', title, '', ...lines, `Health               ${address}/api/health`].join('\n  '),
    ...(health?.problems ?? []).map((problem) => `  Not ready            ${problemWords(problem)}`),
  ].join('\n')
}

/** Why the demo, which has all it needs, cannot be used. */
export function unhealthyWords(health: Health | null): string {
  return health === null
    ? NO_REPORT
    : `The web server is not healthy: ${health.problems.map(problemWords).join(' ')}`
}

const NO_REPORT =
  'The web server was started, but does not report its health. What it said is above.'
