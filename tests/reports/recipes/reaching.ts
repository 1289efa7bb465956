import { instanceWorkedBefore } from '#tests/reports/history.ts'
import { fromInstance, fromSeen, type Recipes } from '#tests/reports/recipe.ts'
import { call, html, network, refused, typed } from '#tests/support/observations.ts'

const asked = (...token: Parameters<typeof call> extends [unknown, ...infer R] ? R : never) => [
  typed(),
  call('token', ...token),
]
const controlAnswers = call('control', html(302))

/** The name, the connection, the certificate. */
export const reaching: Recipes = {
  egress_broken: fromInstance('000-EGR-000'),
  'egress_broken--by-witnesses': fromInstance('000-OFF-111', {
    witnesses: { letIn: 0, failedToReach: 4 },
  }),
  dns_trouble: fromInstance('000-DNS-002'),
  'dns_trouble--private-address': fromSeen(asked(refused('addressNotPublic'), { from: null })),
  instance_not_found: fromInstance('000-NXD-404'),
  'instance_not_found--worked-before': fromInstance('000-NXD-404', {
    lastGood: instanceWorkedBefore('000-NXD-404'),
  }),
  'instance_not_found--not-marketo': fromInstance('000-CON-200', {
    switches: { fault: 'html', faultAt: 'identity' },
    witnesses: { letIn: 7, failedToReach: 0 },
  }),
  tls_failed: fromInstance('000-TLS-495'),
  'tls_failed--intercepted': fromSeen([
    ...asked(network('SELF_SIGNED_CERT_IN_CHAIN', 'tls')),
    call('control', network('SELF_SIGNED_CERT_IN_CHAIN', 'tls')),
  ]),
  'tls_failed--others-are-well': fromInstance('000-TLS-495', {
    witnesses: { letIn: 7, failedToReach: 0 },
  }),
  instance_unreachable: fromInstance('000-OFF-111'),
  'instance_unreachable--half-a-reply': fromInstance('000-CON-200', {
    switches: { fault: 'halfReply', faultAt: 'rest' },
  }),
  'instance_unreachable--timed-out': fromSeen([
    ...asked(network('TIMEOUT', 'connect'), {
      from: null,
      timings: { dns: 1, connect: null, tls: null, firstByte: null, end: 3000 },
    }),
    controlAnswers,
  ]),
}
