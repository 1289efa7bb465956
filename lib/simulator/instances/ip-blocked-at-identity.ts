import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const ipBlockedAtIdentity: SimulatedInstance = {
  munchkinId: '000-IDF-403',
  clientId: '0e562c44-7344-41d2-be20-7ca45d8d654f',
  clientSecret: '4jBwAPJ6DPb1u5dnDCu6B10ZEfrgh68l',
  verdict: 'ip_blocked',
  describes: 'Identity, or something in front of it, answers 403.',
  needs: LEAD_ONLY,
  switches: { identity: 'forbidden' },
}
