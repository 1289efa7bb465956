import { hostContext } from '#app/api/v1/host-context.ts'
import type { Refusal } from '#lib/api/problems.ts'
import { newestReport } from '#lib/connections/newest-report.ts'
import type { VendResult } from '#lib/connections/vend-token.ts'
import { inTenant } from '#lib/db.ts'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { repairLink } from '#lib/embed/repair-link.ts'
import type { KeyInUse } from '#lib/host/api-keys.ts'
import { spokenLocale } from '#lib/messages/languages.ts'
import { words } from '#lib/messages/words.ts'

type Asked = { key: KeyInUse; requestId: string; headers: Headers; connectionId: string }

const PROBLEMS = {
  not_found: 'not_found',
  unproven: 'connection_unproven',
  disconnected: 'connection_disconnected',
  not_renewable_yet: 'token_not_renewable_yet',
  unreachable: 'marketo_unreachable',
} as const

/** Why there is no token, and what the host does about it. */
export async function refuseToken(
  refused: Extract<VendResult, { ok: false }>,
  asked: Asked,
): Promise<Refusal> {
  switch (refused.reason) {
    case 'degraded': {
      const { tenantId } = refused
      const report = await inTenant({ tenantId }, (tx) =>
        newestReport(tx, tenantId, asked.connectionId),
      )
      return degraded(tenantId, report?.verdict.code ?? null, asked)
    }
    case 'refused':
      return degraded(refused.tenantId, VerdictCode.parse(refused.verdict), asked)
    case 'not_renewable_yet':
    case 'unreachable': {
      const { retryAfterSeconds } = refused
      return { ok: false, problem: PROBLEMS[refused.reason], retryAfterSeconds }
    }
    default:
      return { ok: false, problem: PROBLEMS[refused.reason] }
  }
}

async function degraded(
  tenantId: string,
  verdict: VerdictCode | null,
  { connectionId, headers, ...asked }: Asked,
): Promise<Refusal> {
  const repairUrl = await repairLink(hostContext(tenantId, asked), connectionId)
  return {
    ok: false,
    problem: 'connection_degraded',
    ...(verdict === null ? {} : { displayMessage: nameOf(verdict, headers) }),
    more: { verdict, repairUrl },
  }
}

/** What is the matter, in a few words, in the language that the host asked for. */
function nameOf(verdict: VerdictCode, headers: Headers): string {
  const accepted = (headers.get('accept-language') ?? '').split(',').slice(0, 20)
  const { messages, say } = words(
    spokenLocale(accepted.map((entry) => entry.split(';')[0]?.trim())),
  )
  return say(messages.verdicts[verdict].name)
}
