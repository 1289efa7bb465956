import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'
import { EVERY_PERMISSION } from '#lib/simulator/switches.ts'

export const leadPermissionMissing: SimulatedInstance = {
  munchkinId: '000-LEA-603',
  clientId: '8fb890d4-9a63-4149-9a48-ecbf899a090f',
  clientSecret: 'eWeZsKYzX7sMjqdfbc7wxZugdJFsqX2k',
  verdict: 'permission_missing',
  describes: 'The role holds everything but Read-Only Lead and Read-Write Lead.',
  needs: LEAD_ONLY,
  switches: { role: EVERY_PERMISSION.filter((permission) => !permission.endsWith(' Lead')) },
}
