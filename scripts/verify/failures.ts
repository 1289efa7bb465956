import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { root } from '#scripts/database/migration-folder.ts'

type Result = { status: string; fullName: string; failureMessages: string[] }
type File = { name: string; status: string; message: string; assertionResults: Result[] }

/** Lines of a failure that are shown again: what was expected and what came, and where. */
const SHOWN = 12

/** What failed, by Vitest's JSON report, to be said again at the end: there a log of thousands of lines is read. */
export function failures(path: string): string[] {
  if (!existsSync(path)) return []
  const { testResults } = JSON.parse(readFileSync(path, 'utf8')) as { testResults: File[] }
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name)
    if (status === 'failed' && assertionResults.length === 0)
      return [described(`${file} did not load`, message)]
    return assertionResults
      .filter((result) => result.status === 'failed')
      .map((result) => described(`${file} > ${result.fullName}`, result.failureMessages.join('\n')))
  })
}

function described(title: string, message: string): string {
  const lines = message.split('\n').slice(0, SHOWN)
  return [title, ...lines.map((line) => `    ${line}`)].join('\n')
}
