import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const workspaceMissing: SimulatedInstance = {
  munchkinId: '000-WSP-008',
  clientId: 'd2741594-05e0-4397-95f9-f5b5026dcab6',
  clientSecret: 'tCYm89cZWHUWNo41jlMihenXkVzlZqrE',
  verdict: 'workspace_missing',
  describes: 'The role is granted in no workspace.',
  needs: LEAD_ONLY,
  switches: { workspacesGranted: [] },
}
