import { instanceWorkedBefore } from '#tests/reports/history.ts'
import { fromInstance, fromSeen, type Recipes } from '#tests/reports/recipe.ts'
import { call, html, identityError, typed, workedBefore } from '#tests/support/observations.ts'

/** What Identity said. */
export const known: Recipes = {
  credentials_swapped: fromInstance('000-SWP-401'),
  client_id_is_email: fromInstance('000-EML-401'),
  soap_credentials: fromInstance('000-SOP-401'),
  secret_is_token: fromInstance('000-TKN-401'),
  credentials_revoked: fromInstance('000-SEC-401', {
    lastGood: instanceWorkedBefore('000-SEC-401'),
  }),
  'credentials_revoked--service-deleted': fromInstance('000-CID-401', {
    lastGood: instanceWorkedBefore('000-CID-401', { firstFailureAt: '2026-11-21T02:00:00.000Z' }),
    answers: { user_locked: 'no' },
  }),
  'credentials_revoked--a-page': fromSeen([typed(), call('token', html(401))], {
    lastGood: workedBefore(),
  }),
  client_id_unknown: fromInstance('000-CID-401'),
  'client_id_unknown--right-instance': fromInstance('000-CID-401', {
    answers: { address_bar_id: 'yes' },
  }),
  'client_id_unknown--another-id-worked': fromInstance('000-CID-401', {
    lastGood: instanceWorkedBefore('000-CID-401', { sameClientId: false, sameSecret: false }),
  }),
  client_secret_wrong: fromInstance('000-SEC-401'),
  'client_secret_wrong--masked': fromInstance('000-SEC-401', {
    pasted: { clientSecret: '••••••••••••' },
  }),
  our_request_wrong: fromInstance('000-FRM-400'),
  'our_request_wrong--wrong-path': fromInstance('000-CON-200', {
    switches: { restError: { code: '610', message: 'Requested resource not found' } },
  }),
  'our_request_wrong--one-form': fromSeen([
    typed(),
    call('token', identityError('Missing grant type', 400, 'invalid_request')),
  ]),
  credentials_refused: fromInstance('000-LCK-401'),
  'credentials_refused--a-page': fromSeen([typed(), call('token', html(401))]),
  api_user_locked: fromInstance('000-LCK-401', { answers: { user_locked: 'yes' } }),
  no_api_only_user: fromInstance('000-NOU-603'),
  'no_api_only_user--by-answer': fromInstance('000-EML-401', {
    answers: { api_only_user_offered: 'no' },
  }),
  'ip_blocked--at-identity': fromInstance('000-IDF-403'),
}
