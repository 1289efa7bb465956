import 'server-only'
import { refreshToken } from '#lib/connections/refresh-token.ts'
import { isId } from '#lib/connections/store.ts'
import { TOKEN_CLOCK, type TokenClock } from '#lib/connections/token-clock.ts'
import { readToken, type KnownToken, type TokenPlace } from '#lib/connections/token-facts.ts'
import { openToken } from '#lib/connections/token-open.ts'
import { planToken, UNREACHABLE, type TokenCall } from '#lib/connections/token-plan.ts'
import type { Secret } from '#lib/marketo/secret.ts'

export type TokenWish = {
  /** The shortest life that is of use, in seconds. */
  minTtlSeconds: number
  /** Marketo refused the token that the host has. */
  rejected: boolean
}

export type VendedToken = {
  ok: true
  accessToken: Secret
  /** At the earliest. */
  expiresAt: Date
  /** Whole seconds left. */
  expiresIn: number
  munchkinId: string
  apiUser: string | null
  /** Of a rejected one: Identity gave it again. Null where none was. */
  sameToken: boolean | null
}

export type VendResult =
  | VendedToken
  | { ok: false; reason: 'not_found' | 'unproven' | 'disconnected' }
  | { ok: false; reason: 'degraded'; tenantId: string }
  /** Identity was asked and said no; `verdict` is the code of what that means. */
  | { ok: false; reason: 'refused'; tenantId: string; verdict: string }
  | { ok: false; reason: 'not_renewable_yet' | 'unreachable'; retryAfterSeconds: number }

/** The longest that one call takes, waiting for another's refresh and for a token to end included. Milliseconds. */
const PATIENCE_MS = 15_000
const TRY_AGAIN_SECONDS = 5

/**
 * Marketo's access token for a connection, with the life that was asked for at the least. From what is known as long as
 * that will do; Identity is asked only when it can give a newer one, or when Marketo is said to refuse this one.
 */
export async function vendToken(
  place: TokenPlace,
  { minTtlSeconds, rejected }: TokenWish,
  clock: TokenClock = TOKEN_CLOCK,
): Promise<VendResult> {
  if (!isId(place.connectionId)) return { ok: false, reason: 'not_found' }
  const call: TokenCall = { minTtlSeconds, rejected, begunAt: clock.now().getTime(), waitedMs: 0 }
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const look = () => readToken(place)
  let known = await look()
  for (;;) {
    const unfit = unfitFor(known)
    if (unfit !== null) return unfit
    const inUse = inUseOf(known)
    if (inUse === null) return { ok: false, reason: 'unproven' }
    const now = clock.now()
    const step = planToken(factsOf(inUse.known), call, now.getTime())
    switch (step.do) {
      case 'give': {
        const accessToken = await openToken(inUse.known)
        if (accessToken === null) throw new Error('token_missing')
        const sameToken = rejected ? step.sameToken : null
        return { ...vended(inUse, now), accessToken, sameToken }
      }
      case 'wait':
        await clock.wait(step.ms)
        call.waitedMs += step.ms
        known = await look()
        break
      case 'later':
        return { ok: false, reason: 'not_renewable_yet', ...after(step.retryAfterSeconds) }
      case 'refuse':
        return step.refusal === UNREACHABLE
          ? { ok: false, reason: 'unreachable', ...after(step.retryAfterSeconds) }
          : { ok: false, reason: 'refused', tenantId: inUse.tenantId, verdict: step.refusal }
      case 'ask':
        if (signal.aborted) return { ok: false, reason: 'unreachable', ...after(TRY_AGAIN_SECONDS) }
        known = await refreshToken({
          ...{ ...inUse, connectionId: place.connectionId, look, clock, signal },
          isToAsk: (then) =>
            unfitFor(then) === null &&
            planToken(factsOf(then), call, clock.now().getTime()).do === 'ask',
        })
    }
  }
}

const after = (retryAfterSeconds: number) => ({ retryAfterSeconds })

function unfitFor(known: KnownToken | null): VendResult | null {
  if (known === null) return { ok: false, reason: 'not_found' }
  const { status, tenant_id: tenantId } = known
  if (status === 'usable') return null
  if (status === 'degraded') return { ok: false, reason: 'degraded', tenantId }
  return { ok: false, reason: status === 'disconnected' ? 'disconnected' : 'unproven' }
}

type InUse = NonNullable<ReturnType<typeof inUseOf>>

/** The same with its parts by name; null where nothing is in use that could have a token. */
function inUseOf(known: KnownToken | null) {
  if (known === null) return null
  const { tenant_id: tenantId, munchkin_id: munchkinId } = known
  const { credentials_id: credentialsId, lease_name: leaseName } = known
  if (munchkinId === null || credentialsId === null || leaseName === null) return null
  return { known, tenantId, munchkinId, credentialsId, leaseName }
}

const factsOf = ({ token_expires_at, asked_at, refusal }: KnownToken) => ({
  expiresAt: token_expires_at?.getTime() ?? null,
  asked: asked_at === null ? null : { at: asked_at.getTime(), refusal },
})

function vended({ known, munchkinId }: InUse, now: Date) {
  const expiresAt = known.token_expires_at ?? now
  const expiresIn = Math.floor((expiresAt.getTime() - now.getTime()) / 1000)
  return { ok: true, expiresAt, expiresIn, munchkinId, apiUser: known.api_user } as const
}
