import { instanceWorkedBefore } from '#tests/reports/history.ts'
import { fromInstance, needs, type Recipes } from '#tests/reports/recipe.ts'

const THREE = ['Lead', 'Activity', 'Campaign'].map((family) => needs(`Read-Only ${family}`))
const TWO = THREE.slice(0, 2)
const HALF_AN_HOUR = 30 * 60 * 1000

/** What REST let through, and what it did not. */
export const allowed: Recipes = {
  token_rejected: fromInstance('000-TOK-601'),
  ip_blocked: fromInstance('000-IPB-603'),
  'ip_blocked--settled': fromInstance('000-IPB-603', {
    answers: { ip_restrictions: 'yes', addresses_listed: 'no' },
  }),
  'ip_blocked--worked-before': fromInstance('000-IPB-603', {
    lastGood: instanceWorkedBefore('000-IPB-603', { egressAddress: '203.0.113.10' }),
  }),
  'ip_blocked--nobody-let-in': fromInstance('000-IPB-603', {
    witnesses: { letIn: 0, failedToReach: 0 },
  }),
  'ip_blocked--listed': fromInstance('000-IPB-603', {
    answers: { ip_restrictions: 'yes', addresses_listed: 'yes' },
  }),
  ip_partly_allowed: fromInstance('000-IPP-603'),
  token_not_received: fromInstance('000-IPB-603', {
    answers: { ip_restrictions: 'no', role_has_ticks: 'yes' },
  }),
  'token_not_received--listed': fromInstance('000-IPB-603', {
    answers: { ip_restrictions: 'yes', addresses_listed: 'yes', role_has_ticks: 'yes' },
  }),
  no_permissions: fromInstance('000-NOP-603', { needs: THREE }),
  'no_permissions--no-allowlist': fromInstance('000-IPB-603', {
    answers: { ip_restrictions: 'no' },
  }),
  'no_permissions--listed': fromInstance('000-IPB-603', {
    answers: { ip_restrictions: 'yes', addresses_listed: 'yes', role_has_ticks: 'no' },
  }),
  workspace_missing: fromInstance('000-WSP-008', { needs: TWO }),
  'workspace_missing--by-answer': fromInstance('000-MIS-603', {
    needs: THREE,
    answers: { workspaces: 'yes' },
  }),
  'workspace_missing--on-activities': fromInstance('000-WSA-603', {
    needs: [needs('Read-Only Activity')],
    answers: { workspaces: 'yes' },
  }),
  permission_missing: fromInstance('000-MIS-603', { needs: THREE }),
  'permission_missing--only-one-asked': fromInstance('000-LEA-603'),
  'permission_missing--no-workspaces': fromInstance('000-MIS-603', {
    needs: THREE,
    answers: { workspaces: 'no' },
  }),
  'permission_missing--may-be-off': fromInstance('000-CON-200', {
    needs: [needs('Read-Only Lead'), needs('Read-Only Company')],
    switches: { role: ['Read-Only Lead'] },
    answers: { workspaces: 'no' },
  }),
  'permission_missing--token-runs': fromInstance('000-LEA-603', {
    needs: TWO,
    // The token is an hour's, and was given to somebody else half an hour ago.
    before: async (simulator) => {
      await fromInstance('000-LEA-603')(simulator)
      simulator.clock.advance(HALF_AN_HOUR)
    },
  }),
  'permission_missing--worked-before': fromInstance('000-MIS-603', {
    needs: THREE,
    lastGood: instanceWorkedBefore('000-MIS-603', {
      permissionsHeld: ['Read-Only Lead', 'Read-Only Activity'],
      firstFailureAt: '2026-11-21T02:00:00.000Z',
    }),
  }),
  feature_disabled: fromInstance('000-FEA-703', {
    needs: [needs('Read-Only Lead'), needs('Read-Only Named Account', { mustVerify: true })],
  }),
  'feature_disabled--crm-sync': fromInstance('000-CRM-018', {
    needs: [needs('Read-Only Lead'), needs('Read-Only Company', { mustVerify: true })],
  }),
  subscription_unavailable: fromInstance('000-SUB-614'),
  'subscription_unavailable--worked-before': fromInstance('000-SUB-614', {
    lastGood: instanceWorkedBefore('000-SUB-614', { firstFailureAt: '2026-11-22T15:40:00.000Z' }),
  }),
}
