import type { VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { LinkScope } from '#lib/links/view.ts'
import type { GuideTask } from '#lib/connections/view.ts'

/**
 * Whether the fix of a verdict ends with other values than those that were tested: another endpoint, or a service's
 * values that were copied anew or made anew. Everywhere else the values are right, or nobody can tell.
 */
const ENDS_WITH_VALUES: Record<VerdictCode, boolean> = {
  endpoint_missing: true,
  endpoint_unusable: true,
  egress_broken: false,
  dns_trouble: false,
  instance_not_found: true,
  tls_failed: false,
  instance_unreachable: false,
  credentials_swapped: true,
  client_id_is_email: true,
  soap_credentials: true,
  secret_is_token: true,
  credentials_revoked: true,
  client_id_unknown: true,
  client_secret_wrong: true,
  our_request_wrong: false,
  credentials_refused: true,
  no_api_only_user: true,
  token_rejected: false,
  subscription_unavailable: false,
  wrong_subscription: true,
  ip_blocked: false,
  ip_partly_allowed: false,
  token_not_received: false,
  no_permissions: false,
  // Marketo lets nobody edit a user that a service uses: what remains is a new user and a new service.
  workspace_missing: true,
  permission_missing: false,
  feature_disabled: false,
  quota_exhausted: false,
  rate_limited: false,
  marketo_unavailable: false,
  unexpected_reply: false,
  connected_with_gaps: false,
  connected: false,
  test_cancelled: false,
  test_interrupted: false,
  service_sealed: false,
  // As with a workspace.
  api_user_locked: true,
  unknown: false,
}

/** The dialog of a service and the box of the endpoint are where the values stand. */
const TASK_GIVES_VALUES: Record<GuideTask, boolean> = {
  role: false,
  user: false,
  service: true,
  endpoint: true,
}

/** Whether values may be entered through a link of this scope; `verdict` is that of a fix's run. */
export function mayEnterValues(scope: LinkScope, verdict: VerdictCode | null): boolean {
  switch (scope.kind) {
    case 'whole':
      return true
    case 'step':
      return TASK_GIVES_VALUES[scope.task]
    case 'fix':
      return verdict !== null && ENDS_WITH_VALUES[verdict]
  }
}
