import { parseArgs } from 'node:util'
import { compareVerdicts } from '#scripts/rejudge/compare-verdicts.ts'
import { comparisonText } from '#scripts/rejudge/comparison-text.ts'
import { reportsInDatabase, reportsInFolder } from '#scripts/rejudge/stored.ts'

const USAGE = `Judges every stored report again by today's rules and prints what changed. Nothing is written.

npm run -s rejudge                     those in the database at MIGRATION_DATABASE_URL, or else DATABASE_URL;
                                       only the role that owns the tables sees them
npm run -s rejudge -- --folder <path>  the *.json files of a folder`

const WRONG_USAGE = 64
const options = { folder: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const

try {
  const { values } = parseArgs({ options })
  if (values.help) console.log(USAGE)
  else await rejudgeAll(values.folder ?? null)
} catch (error) {
  console.error(`${(error as Error).message}\n\n${USAGE}`)
  process.exitCode = WRONG_USAGE
}

async function rejudgeAll(folder: string | null): Promise<void> {
  const stored = folder === null ? reportsInDatabase(process.env) : reportsInFolder(folder)
  console.log(comparisonText(await compareVerdicts(stored)))
}
