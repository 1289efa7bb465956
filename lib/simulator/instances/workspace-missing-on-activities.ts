import { required, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const workspaceMissingOnActivities: SimulatedInstance = {
  munchkinId: '000-WSA-603',
  clientId: '8db67568-ec3d-49f9-b0ff-18fbd4c512c9',
  clientSecret: 'KKTQrYFaUJlrd88DJvA1x78JF2WTNJDr',
  verdict: 'permission_missing',
  describes:
    'The role is granted in no workspace, and activities say that with 603: ask for Read-Only Activity alone. Only an answer can tell it from a missing permission.',
  needs: [required('Read-Only Activity')],
  switches: { workspacesGranted: [] },
}
