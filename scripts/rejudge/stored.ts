import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { jsonOrNull } from '#lib/json-or-null.ts'
import { storedReports } from '#scripts/database/stored-reports.ts'

/** `name` is how a person finds it: the support code, or the file. `report` as it was stored, not yet read. */
export type Stored = { name: string; id: string; report: unknown }

export async function* reportsInFolder(folder: string): AsyncGenerator<Stored> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no folder ${folder}.`)
  for (const file of globSync('*.json', { cwd: folder }).toSorted()) {
    const report = jsonOrNull(readFileSync(join(folder, file), 'utf8'))
    yield { name: file, id: idIn(report), report }
  }
}

export async function* reportsInDatabase(env: NodeJS.ProcessEnv): AsyncGenerator<Stored> {
  const url = env['MIGRATION_DATABASE_URL'] ?? env['DATABASE_URL']
  if (!url) throw new Error('Set MIGRATION_DATABASE_URL or DATABASE_URL, or name a folder.')
  for await (const { supportCode, runId, report } of storedReports(url))
    yield { name: supportCode, id: runId, report }
}

const idIn = (report: unknown): string =>
  typeof report === 'object' && report !== null && 'id' in report ? String(report.id) : ''
