import 'server-only'
import { Webhook } from 'standardwebhooks'

/**
 * The headers of one try, by the Standard Webhooks specification: the id stays, the time is the try's own, and each
 * secret signs both with the body.
 */
export function signedHeaders(
  message: { id: string; body: string },
  secrets: readonly string[],
  now: Date,
): Record<string, string> {
  const { id, body } = message
  return {
    'webhook-id': id,
    'webhook-timestamp': `${Math.floor(now.getTime() / 1000)}`,
    'webhook-signature': secrets.map((one) => new Webhook(one).sign(id, now, body)).join(' '),
    'content-type': 'application/json',
    'user-agent': 'marketo-connect',
  }
}
