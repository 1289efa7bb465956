import { existsSync } from 'node:fs'
import { withClient } from '#scripts/database/app-role.ts'
import { keptAppUrl } from '#scripts/database/embedded.ts'
import { place, reason } from '#scripts/start/external-database.ts'
import { localPath } from '#scripts/start/local-folder.ts'

type Found = { DATABASE_URL: string; KEY_FILE?: string; KEY_ENCRYPTION_KEY?: string }

/**
 * The settings that lead to the database: those of the environment, or else of the demo that `npm start` runs from this
 * folder. Throws an error in words when there is none, or when it does not answer.
 */
export async function findDatabase(
  env: NodeJS.ProcessEnv,
  demo: { appUrl(): string | null; keyFile: string } = {
    appUrl: keptAppUrl,
    keyFile: localPath('key.json'),
  },
): Promise<Found> {
  const given = env['DATABASE_URL']
  if (given) {
    await reach(given, 'Check DATABASE_URL, and that the database is up.')
    return { DATABASE_URL: given }
  }
  const kept = demo.appUrl()
  if (kept === null) throw new Error(`There is no database yet. ${HOW_TO_HAVE_ONE}`)
  await reach(kept, HOW_TO_HAVE_ONE)
  // Where the demo never made a key, a verb that needs one says so.
  const key = existsSync(demo.keyFile) ? { KEY_FILE: demo.keyFile, KEY_ENCRYPTION_KEY: '' } : {}
  return { DATABASE_URL: kept, ...key }
}

const HOW_TO_HAVE_ONE = 'Run npm start in this folder and leave it running, or set DATABASE_URL.'

async function reach(url: string, advice: string): Promise<void> {
  try {
    await withClient(url, (client) => client.query('SELECT 1'))
  } catch (error) {
    throw new Error(`The database ${place(url)} cannot be used: ${reason(error)}\n${advice}`, {
      cause: error,
    })
  }
}
