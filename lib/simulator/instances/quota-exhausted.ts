import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const quotaExhausted: SimulatedInstance = {
  munchkinId: '000-QUO-607',
  clientId: 'dde23e76-7898-4ab9-9e0f-7ceb70e97a42',
  clientSecret: 'iO6bftOZ1lIJMF7RvwVs2qEKbQWAS0T1',
  verdict: 'quota_exhausted',
  describes: 'The daily quota is used up.',
  needs: LEAD_ONLY,
  switches: { dailyQuota: 0 },
}
