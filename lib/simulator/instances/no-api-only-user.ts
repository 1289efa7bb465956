import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const noApiOnlyUser: SimulatedInstance = {
  munchkinId: '000-NOU-603',
  clientId: 'e4beed78-2abe-4259-a43f-b7ec49f11d8d',
  clientSecret: 'inSjV5o3BDqGsC5IHra8mGXw5zMRl5fr',
  verdict: 'no_api_only_user',
  describes: 'The token belongs to no API user, and no permission is let through.',
  needs: LEAD_ONLY,
  switches: { namesApiUser: false, role: [] },
}
