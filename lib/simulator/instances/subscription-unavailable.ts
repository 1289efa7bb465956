import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const subscriptionUnavailable: SimulatedInstance = {
  munchkinId: '000-SUB-614',
  clientId: '33107019-59fe-41af-b233-93ab299e56ba',
  clientSecret: 'Swk81zG4ExeBt876IroUSqJog95a4gDK',
  verdict: 'subscription_unavailable',
  describes: 'The subscription cannot be found or reached.',
  needs: LEAD_ONLY,
  switches: { restError: { code: '614', message: 'Invalid Subscription' } },
}
