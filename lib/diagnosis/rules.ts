import { apiUserLocked } from '#lib/diagnosis/rules/api-user-locked.ts'
import { clientIdIsEmail } from '#lib/diagnosis/rules/client-id-is-email.ts'
import { clientIdUnknown } from '#lib/diagnosis/rules/client-id-unknown.ts'
import { clientSecretWrong } from '#lib/diagnosis/rules/client-secret-wrong.ts'
import { connected } from '#lib/diagnosis/rules/connected.ts'
import { connectedWithGaps } from '#lib/diagnosis/rules/connected-with-gaps.ts'
import { credentialsRefused } from '#lib/diagnosis/rules/credentials-refused.ts'
import { credentialsRevoked } from '#lib/diagnosis/rules/credentials-revoked.ts'
import { credentialsSwapped } from '#lib/diagnosis/rules/credentials-swapped.ts'
import { dnsTrouble } from '#lib/diagnosis/rules/dns-trouble.ts'
import { egressBroken } from '#lib/diagnosis/rules/egress-broken.ts'
import { endpointMissing } from '#lib/diagnosis/rules/endpoint-missing.ts'
import { endpointUnusable } from '#lib/diagnosis/rules/endpoint-unusable.ts'
import { featureDisabled } from '#lib/diagnosis/rules/feature-disabled.ts'
import { instanceNotFound } from '#lib/diagnosis/rules/instance-not-found.ts'
import { instanceUnreachable } from '#lib/diagnosis/rules/instance-unreachable.ts'
import { ipBlockedAtIdentity } from '#lib/diagnosis/rules/ip-blocked-at-identity.ts'
import { ipBlocked } from '#lib/diagnosis/rules/ip-blocked.ts'
import { ipPartlyAllowed } from '#lib/diagnosis/rules/ip-partly-allowed.ts'
import { marketoUnavailable } from '#lib/diagnosis/rules/marketo-unavailable.ts'
import { noApiOnlyUser } from '#lib/diagnosis/rules/no-api-only-user.ts'
import { noApiOnlyUserByAnswer } from '#lib/diagnosis/rules/no-api-only-user-by-answer.ts'
import { noPermissions } from '#lib/diagnosis/rules/no-permissions.ts'
import { ourRequestWrong } from '#lib/diagnosis/rules/our-request-wrong.ts'
import { permissionMissing } from '#lib/diagnosis/rules/permission-missing.ts'
import { processGone } from '#lib/diagnosis/rules/process-gone.ts'
import { quotaExhausted } from '#lib/diagnosis/rules/quota-exhausted.ts'
import { rateLimited } from '#lib/diagnosis/rules/rate-limited.ts'
import { secretIsToken } from '#lib/diagnosis/rules/secret-is-token.ts'
import { serviceSealed } from '#lib/diagnosis/rules/service-sealed.ts'
import { soapCredentials } from '#lib/diagnosis/rules/soap-credentials.ts'
import { subscriptionUnavailable } from '#lib/diagnosis/rules/subscription-unavailable.ts'
import { testCancelled } from '#lib/diagnosis/rules/test-cancelled.ts'
import { testInterrupted } from '#lib/diagnosis/rules/test-interrupted.ts'
import { tlsFailed } from '#lib/diagnosis/rules/tls-failed.ts'
import { tokenNotReceived } from '#lib/diagnosis/rules/token-not-received.ts'
import { tokenRejected } from '#lib/diagnosis/rules/token-rejected.ts'
import { unexpectedReply } from '#lib/diagnosis/rules/unexpected-reply.ts'
import { unknown } from '#lib/diagnosis/rules/unknown.ts'
import { workspaceMissing } from '#lib/diagnosis/rules/workspace-missing.ts'
import { wrongSubscription } from '#lib/diagnosis/rules/wrong-subscription.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/** All rules, stage by stage. Within a stage the first that matches is the verdict, later ones are alternatives. */
export const RULES: Rule[] = [
  // ended
  serviceSealed,
  processGone,
  testCancelled,
  // typed
  endpointMissing,
  endpointUnusable,
  // reaching
  egressBroken,
  dnsTrouble,
  instanceNotFound,
  tlsFailed,
  instanceUnreachable,
  // known: what a person answered and what worked before come ahead of what the wire suggests
  apiUserLocked,
  credentialsRevoked,
  noApiOnlyUserByAnswer,
  credentialsSwapped,
  clientIdIsEmail,
  soapCredentials,
  secretIsToken,
  clientIdUnknown,
  clientSecretWrong,
  ourRequestWrong,
  credentialsRefused,
  ipBlockedAtIdentity,
  noApiOnlyUser,
  // allowed
  tokenRejected,
  wrongSubscription,
  subscriptionUnavailable,
  ipBlocked,
  ipPartlyAllowed,
  tokenNotReceived,
  noPermissions,
  workspaceMissing,
  permissionMissing,
  featureDisabled,
  quotaExhausted,
  rateLimited,
  marketoUnavailable,
  unexpectedReply,
  // letIn
  connectedWithGaps,
  connected,
  // open
  testInterrupted,
  unknown,
]
