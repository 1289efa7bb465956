import { required, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const noPermissions: SimulatedInstance = {
  munchkinId: '000-NOP-603',
  clientId: 'f7361785-1ccb-4bdd-b00c-2d8ccd7de5f9',
  clientSecret: '6hExzIpIQftca4svm9zWxNV31eSjE8hl',
  verdict: 'no_permissions',
  describes:
    'The role has no tick under Access API; ask for permissions of two families, such as Read-Only Lead and Read-Only Activity.',
  needs: [required('Read-Only Lead'), required('Read-Only Activity')],
  switches: { role: [] },
}
