import { generate } from '#scripts/database/generate.ts'
import { faultWords } from '#scripts/host/fault-words.ts'
import { findDatabase } from '#scripts/host/find-database.ts'
import { isWrongUsage, WRONG_USAGE } from '#scripts/host/wrong-usage.ts'

const USAGE = `What the operator does for the host: its API keys and its webhooks.

npm run -s host -- key …        makes, lists and revokes API keys
npm run -s host -- webhook …    adds, lists and removes webhook endpoints, sends again

Each says more with --help. The database is the one at DATABASE_URL, or else that of this folder's npm start.
Exit status: 0 done, 1 not done, 64 wrong usage.`

process.exitCode = await host(process.argv.slice(2))

async function host([about = '', ...args]: string[]): Promise<number> {
  if (about === '--help' || about === '-h') {
    process.stdout.write(`${USAGE}\n`)
    return 0
  }
  const run = { key, webhook }[about]
  if (!run) {
    complain(about === '' ? USAGE : `There is no command ${about}.\n\n${USAGE}`)
    return WRONG_USAGE
  }
  try {
    await generate()
    return await run(args)
  } catch (error) {
    complain(await faultWords(error))
    return isWrongUsage(error) ? WRONG_USAGE : 1
  }
}

async function key(args: string[]): Promise<number> {
  const { readKeyWish } = await import('#scripts/host/key-wish.ts')
  const wish = readKeyWish(args)
  if (wish.command === 'help') {
    process.stdout.write(`${wish.text}\n`)
    return 0
  }
  return inOurDatabase(async () => (await import('#scripts/host/key.ts')).runKey(wish))
}

async function webhook(args: string[]): Promise<number> {
  const isHelp = args.length === 0 || args.includes('--help') || args.includes('-h')
  const run = async () => (await import('#scripts/host/webhook.ts')).runWebhook(args)
  return isHelp ? run() : inOurDatabase(run)
}

/** The verbs read their settings from the environment, as a server does, and write no log between the words. */
async function inOurDatabase(act: () => Promise<number>): Promise<number> {
  Object.assign(process.env, await findDatabase(process.env))
  process.env['LOG_LEVEL'] ||= 'silent'
  const { closeDatabase } = await import('#lib/db.ts')
  return act().finally(closeDatabase)
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`)
}
