import 'server-only'
import { requireKeyring, type Keyring } from '#lib/crypto/keyring.ts'
import { inDatabase, inTenant } from '#lib/db.ts'
import type { WebhookEndpoint, WebhookMessage } from '#lib/generated/prisma/client.ts'
import type { Jobs } from '#lib/send-job.ts'
import { atMost } from '#lib/webhooks/at-most.ts'
import { signingSecrets } from '#lib/webhooks/endpoint-secret.ts'
import { post, type PostFaults } from '#lib/webhooks/post.ts'
import { receiverOf } from '#lib/webhooks/receiver.ts'
import { dropDelivery, recordTry, type Try } from '#lib/webhooks/record-try.ts'
import { signedHeaders } from '#lib/webhooks/sign.ts'

type Due = Jobs['send_webhook']

/** Connections to the database that a batch may use: a web server runs jobs beside its pages. */
const MOST_AT_THE_DATABASE = 4

/**
 * Makes the tries that these jobs stand for, all at once, and notes how each ended. Gives for each job null, or the
 * fault of ours that kept it from ending. A job done again does nothing when its try is noted already; one whose worker
 * died in between sends again, under the same id.
 */
export async function sendDeliveries(due: Due[], faults: PostFaults = {}): Promise<unknown[]> {
  const keyring = await requireKeyring()
  const waiting = await waitingOf(due)
  const messages = await messagesOf([...waiting.values()])
  const atDatabase = atMost(MOST_AT_THE_DATABASE)
  const secretsOf = openedOnce(keyring, new Date())
  const make = async (name: string): Promise<void> => {
    const delivery = waiting.get(name)
    if (delivery === undefined) return
    const message = messages.get(delivery.messageId)
    if (message === undefined || !isListening(delivery.endpoint)) {
      return atDatabase(() => dropDelivery(delivery.id))
    }
    const tried = await tryOnce(delivery.endpoint, message, secretsOf, faults)
    await atDatabase(() => recordTry(delivery, tried))
  }
  // Two jobs may stand for one try, when somebody asked for it to be brought forward.
  const tries = new Map([...new Set(due.map(nameOf))].map((name) => [name, make(name)]))
  const ended = await Promise.allSettled(due.map((one) => tries.get(nameOf(one))))
  return ended.map((one) => (one.status === 'fulfilled' ? null : one.reason))
}

async function tryOnce(
  endpoint: WebhookEndpoint,
  { id, body }: WebhookMessage,
  secretsOf: SecretsOf,
  faults: PostFaults,
): Promise<Try> {
  const at = new Date()
  const started = performance.now()
  const named = receiverOf(endpoint.url)
  const headers = signedHeaders({ id, body }, await secretsOf(endpoint), at)
  const posted = named.ok
    ? await post(named.receiver, { headers, body }, faults)
    : ({ outcome: 'private_address', status: null, retryAfter: null } as const)
  return { ...posted, at, durationMs: Math.round(performance.now() - started) }
}

type SecretsOf = (endpoint: WebhookEndpoint) => Promise<string[]>

/** Each endpoint's secrets are unwrapped once a batch, which may be a call to a key service. */
function openedOnce(keyring: Keyring, now: Date): SecretsOf {
  const opened = new Map<string, Promise<string[]>>()
  return (endpoint) => {
    const secrets = opened.get(endpoint.id) ?? signingSecrets(keyring, endpoint, now)
    opened.set(endpoint.id, secrets)
    return secrets
  }
}

const nameOf = ({ deliveryId, attempt }: Due) => `${deliveryId}:${attempt}`

const isListening = ({ disabledAt, removedAt }: WebhookEndpoint) =>
  disabledAt === null && removedAt === null

/** What is still to be tried, by delivery and number of the try. */
async function waitingOf(due: Due[]) {
  const rows = await inDatabase((client) =>
    client.webhookDelivery.findMany({
      where: {
        id: { in: due.map(({ deliveryId }) => deliveryId) },
        state: 'waiting',
      },
      include: { endpoint: true },
    }),
  )
  return new Map(rows.map((row) => [`${row.id}:${row.attempts + 1}`, row]))
}

/** The texts, tenant by tenant, for each sees its own alone. */
async function messagesOf(deliveries: { tenantId: string; messageId: string }[]) {
  const byTenant = Map.groupBy(deliveries, ({ tenantId }) => tenantId)
  const atDatabase = atMost(MOST_AT_THE_DATABASE)
  const found = await Promise.all(
    [...byTenant].map(([tenantId, some]) =>
      atDatabase(() =>
        inTenant({ tenantId }, (tx) =>
          tx.webhookMessage.findMany({
            where: { tenantId, id: { in: some.map(({ messageId }) => messageId) } },
          }),
        ),
      ),
    ),
  )
  return new Map(found.flat().map((message) => [message.id, message]))
}
