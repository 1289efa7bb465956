import { parseArgs } from 'node:util'
import type { WebhookType } from '#lib/audit/webhook-types.ts'
import type { KeyMode } from '#lib/host/api-keys.ts'
import { deliveries, resend } from '#scripts/host/webhook-deliveries.ts'
import { ENDPOINT_GONE, URL_WORDS, WEBHOOK_USAGE } from '#scripts/host/webhook-words.ts'
import { WRONG_USAGE, WrongUsage } from '#scripts/host/wrong-usage.ts'
import { print, refuse, remark } from '#scripts/host/exit-with.ts'

const VERBS = { add, list, remove, rotate, enable, disable, deliveries, resend }

/** `npm run -s host -- webhook …`. What is asked for goes to standard output, words about it to standard error. */
export async function runWebhook(args: string[]): Promise<number> {
  const [verb = '--help', ...rest] = args
  if (args.length === 0 || args.includes('--help') || args.includes('-h')) {
    return print(WEBHOOK_USAGE)
  }
  const run = Object.hasOwn(VERBS, verb) ? VERBS[verb as keyof typeof VERBS] : null
  if (run !== null) return run(rest)
  remark(`There is no command webhook ${verb}.\n\n${WEBHOOK_USAGE}`)
  return WRONG_USAGE
}

async function add(args: string[]): Promise<number> {
  const { WEBHOOK_TYPES } = await import('#lib/audit/webhook-types.ts')
  const { createEndpoint } = await import('#lib/webhooks/endpoints.ts')
  const { values } = parseArgs({
    args,
    options: { url: { type: 'string' }, mode: { type: 'string' }, types: { type: 'string' } },
  })
  const { url = '', mode = '', types = '' } = values
  const isOurs = (type: string): type is WebhookType => WEBHOOK_TYPES.some((one) => one === type)
  const wanted = types.split(',').filter((type) => type !== '')
  if (url === '' || !isMode(mode)) throw new WrongUsage('It takes --url and --mode live|simulated.')
  if (!wanted.every(isOurs))
    throw new WrongUsage(`--types are some of: ${WEBHOOK_TYPES.join(', ')}`)
  const made = await createEndpoint({ url, mode, types: wanted.filter(isOurs) })
  if (!made.ok) return refuse(URL_WORDS[made.reason])
  remark(`Endpoint ${made.endpoint.id} is told from now on. Its secret is shown this once:`)
  return print(made.secret)
}

const isMode = (text: string): text is KeyMode => text === 'live' || text === 'simulated'

async function list(args: string[]): Promise<number> {
  const { listEndpoints } = await import('#lib/webhooks/endpoints.ts')
  const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } })
  const endpoints = await listEndpoints(null)
  if (values.json) return print(JSON.stringify(endpoints, null, 2))
  for (const { id, mode, url, types, disabledAt, disabledBecause } of endpoints) {
    const state = disabledAt === null ? 'on' : `off: ${disabledBecause}`
    print([id, mode, state, types.join(',') || 'all types', url].join('  '))
  }
  return 0
}

async function remove(args: string[]): Promise<number> {
  const { removeEndpoint } = await import('#lib/webhooks/endpoints.ts')
  return done(
    await removeEndpoint(onlyId(args), null),
    'It is removed: nothing more is sent to it.',
  )
}

async function enable(args: string[]): Promise<number> {
  const { enableEndpoint } = await import('#lib/webhooks/endpoints.ts')
  return done(
    await enableEndpoint(onlyId(args)),
    'It is enabled: it is told of what happens from now on.',
  )
}

async function disable(args: string[]): Promise<number> {
  const { disableEndpoint } = await import('#lib/webhooks/endpoints.ts')
  return done(
    await disableEndpoint(onlyId(args)),
    'It is disabled: nothing is sent to it until it is enabled.',
  )
}

async function rotate(args: string[]): Promise<number> {
  const { rotateSecret } = await import('#lib/webhooks/endpoints.ts')
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { hours: { type: 'string', default: '24' } },
  })
  const hours = Number(values.hours)
  if (!Number.isInteger(hours) || hours < 0 || hours > 24 * 90) {
    throw new WrongUsage('--hours is a whole number from 0 to 2160.')
  }
  const secret = await rotateSecret(onlyId(positionals), hours)
  if (secret === null) return refuse(ENDPOINT_GONE)
  remark(`The former secret signs too for ${hours} hours. The new one is shown this once:`)
  return print(secret)
}

function onlyId(args: string[]): string {
  const [id, ...more] = args
  if (id === undefined || more.length > 0) throw new WrongUsage('It takes one id.')
  return id
}

function done(isDone: boolean, words: string): number {
  if (!isDone) return refuse(ENDPOINT_GONE)
  remark(words)
  return 0
}
