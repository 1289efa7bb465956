import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const instanceNotFound: SimulatedInstance = {
  munchkinId: '000-NXD-404',
  clientId: 'a8d12dea-1ddf-465e-944b-2080521b55ad',
  clientSecret: 'NB9reosfhypnXLDn8S9wPNWkPLR347A7',
  verdict: 'instance_not_found',
  describes: 'The name does not exist.',
  needs: LEAD_ONLY,
  switches: { reachedBy: 'noSuchName' },
}
