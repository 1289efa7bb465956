import type { Refusal } from '#lib/api/problems.ts'
import { serverSettings } from '#lib/env.ts'
import { hashOf } from '#lib/hash-of.ts'
import { takeCalls, type CallsTaken } from '#lib/rate-limits.ts'

/** Calls a minute of one network address without a key that opens. */
export const STRANGERS_CALLS = 300

/** Answers tell how much is left, by draft-ietf-httpapi-ratelimit-headers. */
export type Limit = { headers: Record<string, string>; refusal: Refusal | null }

/** Calls that this process took from the database's count beforehand, so that not every call writes there. */
type Taken = { most: number; here: number; left: number; endsAt: number }
const taken = new Map<string, Taken>()
/** One taking at a time for each key: a second share beside it would replace the first one, whose calls were lost. */
const taking = new Map<string, Promise<CallsTaken>>()

/** One more call of this key's. The limit holds over all processes, to within a hundredth of it for each of them. */
export async function limitOfKey(keyId: string): Promise<Limit> {
  for (;;) {
    const held = taken.get(keyId)
    if (held !== undefined && held.here > 0 && held.endsAt > Date.now()) {
      held.here -= 1
      return told(held.most, held.left + held.here, held.endsAt - Date.now())
    }
    // Whoever comes meanwhile waits for the same share; where it cannot be had, none of them has to ask again.
    const { ok, endsInMs } = await (taking.get(keyId) ?? takeShare(keyId))
    if (!ok) return refused(serverSettings().apiCallsPerMinute, endsInMs)
  }
}

function takeShare(keyId: string): Promise<CallsTaken> {
  const most = serverSettings().apiCallsPerMinute
  const here = Math.max(1, Math.floor(most / 100))
  const share = takeCalls('key', { who: keyId, most, count: here })
    .then((calls) => {
      const { ok, left, endsInMs } = calls
      if (ok) taken.set(keyId, { most, here, left, endsAt: Date.now() + endsInMs })
      return calls
    })
    .finally(() => taking.delete(keyId))
  taking.set(keyId, share)
  return share
}

/** One more call from this address, without a key that opens. */
export async function limitOfStranger(headers: Headers): Promise<Limit> {
  // The nearest hop's word for who calls: the last one.
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  const wish = { who: hashOf(address), most: STRANGERS_CALLS, count: 1 }
  const { ok, left, endsInMs } = await takeCalls('stranger', wish)
  return ok ? told(STRANGERS_CALLS, left, endsInMs) : refused(STRANGERS_CALLS, endsInMs)
}

const seconds = (milliseconds: number) => Math.max(1, Math.ceil(milliseconds / 1000))

const told = (most: number, left: number, endsInMs: number): Limit => ({
  headers: {
    'ratelimit-policy': `"calls";q=${most};w=60`,
    ratelimit: `"calls";r=${left};t=${seconds(endsInMs)}`,
  },
  refusal: null,
})

const refused = (most: number, endsInMs: number): Limit => ({
  ...told(most, 0, endsInMs),
  refusal: { ok: false, problem: 'rate_limited', retryAfterSeconds: seconds(endsInMs) },
})
