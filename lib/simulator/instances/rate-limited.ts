import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const rateLimited: SimulatedInstance = {
  munchkinId: '000-RAT-606',
  clientId: 'd171198a-2057-4c16-b882-c9321f8434c6',
  clientSecret: 'aZTx35qP3kGpsGpL2Yfx1DxOZpl9CmOr',
  verdict: 'rate_limited',
  describes: 'More than 100 calls in 20 seconds, by somebody.',
  needs: LEAD_ONLY,
  switches: { callsIn20Seconds: 0 },
}
