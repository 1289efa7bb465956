import { parseArgs } from 'node:util'
import { neededPermissions } from '#lib/marketo/needed-permissions.ts'
import { plainNeeded } from '#lib/messages/plain-needed.ts'
import { plainHelp } from '#lib/messages/plain-sections.ts'
import { words } from '#lib/messages/words.ts'
import { namesIn } from '#scripts/diagnose/needs-given.ts'

const WRONG_USAGE = 64
const { t, messages } = words('en')

process.exitCode = permissions(process.argv.slice(2))

function permissions(args: string[]): number {
  const given = readArguments(args)
  if (given?.help) {
    process.stdout.write(`${help()}\n`)
    return 0
  }
  const operations = namesIn(given?.operations ?? '')
  if (!given || operations.length === 0) {
    process.stderr.write(`${t('neededTicks.wrongUsage')}\n\n${t('neededTicks.usage')}\n`)
    return WRONG_USAGE
  }
  const needed = neededPermissions(operations)
  const isUnknown = needed.unknown.length === operations.length
  const text = given.json
    ? JSON.stringify(needed, null, 2)
    : plainNeeded(needed, words(given.locale ?? 'en'))
  const output = isUnknown && !given.json ? process.stderr : process.stdout
  output.write(`${text}\n`)
  return isUnknown ? WRONG_USAGE : 0
}

function readArguments(args: string[]) {
  const options = {
    operations: { type: 'string' },
    locale: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  try {
    return parseArgs({ args, options }).values
  } catch {
    return null
  }
}

function help(): string {
  return plainHelp({
    about: t('neededTicks.about'),
    usage: t('neededTicks.usage'),
    options: Object.entries(messages.neededTicks.option),
    exit: t('neededTicks.exit'),
  })
}
