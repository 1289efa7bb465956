import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const connected: SimulatedInstance = {
  munchkinId: '000-CON-200',
  clientId: '3ceaaf30-8142-48ea-91d9-3080f9b439fc',
  clientSecret: 'OyQNcdOyZbkBFTFoOxtzHq8STZHE6svi',
  verdict: 'connected',
  describes: 'Everything works: the role holds every Access API permission.',
  needs: LEAD_ONLY,
  switches: {},
}
