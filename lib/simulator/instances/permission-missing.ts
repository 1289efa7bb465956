import { required, type SimulatedInstance } from '#lib/simulator/instance.ts'
import { EVERY_PERMISSION } from '#lib/simulator/switches.ts'

export const permissionMissing: SimulatedInstance = {
  munchkinId: '000-MIS-603',
  clientId: 'd8187212-0cc7-4dce-b78f-2d9ed8ae181f',
  clientSecret: 'eCO2X0WUUmIbuJnG5HlLB43jU38rDiU2',
  verdict: 'permission_missing',
  describes:
    'The role lacks Read-Only Activity and Read-Only Campaign; ask for both, and for Read-Only Lead.',
  needs: [
    required('Read-Only Lead'),
    required('Read-Only Activity'),
    required('Read-Only Campaign'),
  ],
  switches: {
    role: EVERY_PERMISSION.filter((permission) => !/ (Activity|Campaign)$/.test(permission)),
  },
}
