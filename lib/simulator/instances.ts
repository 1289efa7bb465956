import { badGateway } from '#lib/simulator/instances/bad-gateway.ts'
import { clientIdIsEmail } from '#lib/simulator/instances/client-id-is-email.ts'
import { clientIdUnknown } from '#lib/simulator/instances/client-id-unknown.ts'
import { clientSecretWrong } from '#lib/simulator/instances/client-secret-wrong.ts'
import { connectedSlowly } from '#lib/simulator/instances/connected-slowly.ts'
import { connectedWithGaps } from '#lib/simulator/instances/connected-with-gaps.ts'
import { connectedWithoutUserName } from '#lib/simulator/instances/connected-without-user-name.ts'
import { connected } from '#lib/simulator/instances/connected.ts'
import { credentialsRefused } from '#lib/simulator/instances/credentials-refused.ts'
import { credentialsSwapped } from '#lib/simulator/instances/credentials-swapped.ts'
import { dnsTrouble } from '#lib/simulator/instances/dns-trouble.ts'
import { egressBroken } from '#lib/simulator/instances/egress-broken.ts'
import { featureDisabled } from '#lib/simulator/instances/feature-disabled.ts'
import { instanceNotFound } from '#lib/simulator/instances/instance-not-found.ts'
import { instanceUnreachable } from '#lib/simulator/instances/instance-unreachable.ts'
import { ipBlockedAtIdentity } from '#lib/simulator/instances/ip-blocked-at-identity.ts'
import { ipBlocked } from '#lib/simulator/instances/ip-blocked.ts'
import { ipPartlyAllowed } from '#lib/simulator/instances/ip-partly-allowed.ts'
import { leadPermissionMissing } from '#lib/simulator/instances/lead-permission-missing.ts'
import { managedByCrmSync } from '#lib/simulator/instances/managed-by-crm-sync.ts'
import { noApiOnlyUser } from '#lib/simulator/instances/no-api-only-user.ts'
import { noPermissions } from '#lib/simulator/instances/no-permissions.ts'
import { ourRequestWrong } from '#lib/simulator/instances/our-request-wrong.ts'
import { permissionMissing } from '#lib/simulator/instances/permission-missing.ts'
import { quotaExhausted } from '#lib/simulator/instances/quota-exhausted.ts'
import { rateLimited } from '#lib/simulator/instances/rate-limited.ts'
import { secretIsToken } from '#lib/simulator/instances/secret-is-token.ts'
import { soapCredentials } from '#lib/simulator/instances/soap-credentials.ts'
import { subscriptionUnavailable } from '#lib/simulator/instances/subscription-unavailable.ts'
import { systemError } from '#lib/simulator/instances/system-error.ts'
import { testInterrupted } from '#lib/simulator/instances/test-interrupted.ts'
import { tlsFailed } from '#lib/simulator/instances/tls-failed.ts'
import { tokenRejected } from '#lib/simulator/instances/token-rejected.ts'
import { unexpectedReply } from '#lib/simulator/instances/unexpected-reply.ts'
import { unknownErrorCode } from '#lib/simulator/instances/unknown-error-code.ts'
import { workspaceMissingOnActivities } from '#lib/simulator/instances/workspace-missing-on-activities.ts'
import { workspaceMissing } from '#lib/simulator/instances/workspace-missing.ts'
import { wrongSubscription } from '#lib/simulator/instances/wrong-subscription.ts'
import type { SimulatedInstance } from '#lib/simulator/instance.ts'

/**
 * In the order in which the listing shows them: what works, then along the stages of the diagnosis. Of two with one
 * verdict the one that shows it whatever is asked for comes first.
 */
export const INSTANCES: readonly SimulatedInstance[] = [
  connected,
  connectedSlowly,
  connectedWithoutUserName,
  connectedWithGaps,
  dnsTrouble,
  instanceNotFound,
  instanceUnreachable,
  clientIdUnknown,
  clientSecretWrong,
  credentialsRefused,
  credentialsSwapped,
  clientIdIsEmail,
  soapCredentials,
  secretIsToken,
  ourRequestWrong,
  noApiOnlyUser,
  tokenRejected,
  subscriptionUnavailable,
  wrongSubscription,
  ipBlocked,
  ipBlockedAtIdentity,
  ipPartlyAllowed,
  noPermissions,
  workspaceMissing,
  leadPermissionMissing,
  permissionMissing,
  workspaceMissingOnActivities,
  quotaExhausted,
  rateLimited,
  badGateway,
  systemError,
  unexpectedReply,
  unknownErrorCode,
  egressBroken,
  tlsFailed,
  featureDisabled,
  managedByCrmSync,
  testInterrupted,
]
