import type { Shown } from '#app/docs/errors/example-of.ts'
import type { VerdictCode } from '#lib/diagnosis/verdict.ts'

const instance = (munchkinId: string, ...args: string[]): Shown => ({
  by: 'instance',
  munchkinId,
  ...(args.length > 0 && { args }),
})

const answered = (munchkinId: string, ...answers: string[]): Shown => ({
  by: 'answers',
  munchkinId,
  args: answers.flatMap((answer) => ['--answer', answer]),
})

const stored = (code: VerdictCode): Shown => ({ by: 'report', file: `${code}.json` })

/** Where each verdict can be seen by whoever runs the command line against the simulator. */
export const SHOWN: Record<VerdictCode, Shown> = {
  endpoint_missing: { by: 'typed', endpoint: '' },
  endpoint_unusable: { by: 'typed', endpoint: 'https://app-sj32.marketo.com/#AR' },
  egress_broken: instance('000-EGR-000'),
  dns_trouble: instance('000-DNS-002'),
  instance_not_found: instance('000-NXD-404'),
  tls_failed: instance('000-TLS-495'),
  instance_unreachable: instance('000-OFF-111'),
  credentials_swapped: instance('000-SWP-401'),
  client_id_is_email: instance('000-EML-401'),
  soap_credentials: instance('000-SOP-401'),
  secret_is_token: instance('000-TKN-401'),
  credentials_revoked: stored('credentials_revoked'),
  client_id_unknown: instance('000-CID-401'),
  client_secret_wrong: instance('000-SEC-401'),
  our_request_wrong: instance('000-FRM-400'),
  credentials_refused: instance('000-LCK-401'),
  no_api_only_user: instance('000-NOU-603'),
  token_rejected: instance('000-TOK-601'),
  subscription_unavailable: instance('000-SUB-614'),
  wrong_subscription: instance('000-WRG-614'),
  ip_blocked: instance('000-IPB-603'),
  ip_partly_allowed: {
    ...{ by: 'instance', munchkinId: '000-IPP-603' },
    env: { EGRESS_IPS: '127.0.0.2,127.0.0.3' },
  },
  token_not_received: answered('000-IPB-603', 'ip_restrictions=no', 'role_has_ticks=yes'),
  no_permissions: instance('000-NOP-603', '--permissions', 'Read-Only Lead, Read-Only Activity'),
  workspace_missing: instance('000-WSP-008'),
  permission_missing: instance('000-LEA-603'),
  feature_disabled: instance('000-FEA-703', '--must-verify', 'Read-Only Named Account'),
  quota_exhausted: instance('000-QUO-607'),
  rate_limited: instance('000-RAT-606'),
  marketo_unavailable: instance('000-MKT-502'),
  unexpected_reply: instance('000-HTM-200'),
  connected_with_gaps: instance('000-NOS-200'),
  connected: instance('000-CON-200'),
  test_cancelled: stored('test_cancelled'),
  test_interrupted: stored('test_interrupted'),
  service_sealed: stored('service_sealed'),
  api_user_locked: answered('000-LCK-401', 'user_locked=yes'),
  unknown: instance('000-UNK-999'),
}
