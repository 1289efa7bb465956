import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const credentialsRefused: SimulatedInstance = {
  munchkinId: '000-LCK-401',
  clientId: 'b559a04d-44f2-4b7d-8179-461c9da13695',
  clientSecret: 'FhxhavBToSo2IeJKfLjG7A0nIQoCWVGP',
  verdict: 'credentials_refused',
  describes: 'Identity refuses the pair with words of its own.',
  needs: LEAD_ONLY,
  switches: { identity: 'userLocked' },
}
