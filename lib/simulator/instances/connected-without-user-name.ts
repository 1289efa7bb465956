import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const connectedWithoutUserName: SimulatedInstance = {
  munchkinId: '000-NOS-200',
  clientId: 'ae6f8f35-6f02-4fb4-b65b-f63a6659b554',
  clientSecret: 'kirAgsXOhyl9F6sn23DSp8kVzjliKE1Q',
  verdict: 'connected_with_gaps',
  describes: 'Everything works, but the token names no API user.',
  needs: LEAD_ONLY,
  switches: { namesApiUser: false },
}
