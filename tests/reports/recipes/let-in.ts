import { permissionNamed } from '#lib/marketo/permissions.ts'
import { fromInstance, fromSeen, needs, type Recipes } from '#tests/reports/recipe.ts'
import { call, html, letIn as letInSeen, passes } from '#tests/support/observations.ts'

const MANY = ['Lead', 'Activity', 'Assets', 'Campaign', 'Company', 'Opportunity'].map((family) =>
  needs(`Read-Only ${family}`),
)

const LEADS = permissionNamed('Read-Only Lead').probe!.path

/** Usable connections. */
export const letIn: Recipes = {
  connected: fromInstance('000-CON-200', { needs: MANY }),
  'connected--quota-high': fromInstance('000-CON-200', { switches: { callsOfOthers: 46_000 } }),
  'connected--slowly': fromInstance('000-SLO-200', { switches: { latencyMs: 20 } }),
  connected_with_gaps: fromInstance('000-GAP-200', {
    needs: [
      needs('Read-Only Lead'),
      needs('Read-Only Activity', { needed: 'optional' }),
      needs('Read-Write Campaign'),
    ],
    switches: { role: ['Read-Only Lead', 'Read-Write Campaign'] },
  }),
  'connected_with_gaps--names-nobody': fromInstance('000-NOS-200'),
  'connected_with_gaps--write-not-verifiable': fromInstance('000-CON-200', {
    needs: [needs('Read-Only Lead'), needs('Read-Write Company'), needs('Approve Assets')],
  }),
  'connected_with_gaps--inferred': fromInstance('000-CON-200', {
    needs: [needs('Read-Only Lead'), needs('Read-Write Lead')],
  }),
  'connected_with_gaps--address-not-seen': fromSeen([
    ...letInSeen(),
    ...[1, 2, 3].map((attempt) =>
      call('baselineElsewhere', html(502), { from: '203.0.113.2', attempt }),
    ),
    call('probe', passes(), { permission: 'Read-Only Lead', path: LEADS }),
  ]),
  'connected_with_gaps--feature-off': fromInstance('000-FEA-703', {
    needs: [needs('Read-Only Lead'), needs('Read-Only Named Account')],
  }),
}
