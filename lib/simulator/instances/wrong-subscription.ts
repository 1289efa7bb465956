import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const wrongSubscription: SimulatedInstance = {
  munchkinId: '000-WRG-614',
  clientId: '3ffbfece-a666-4ec9-a2dc-f4cada67e3bc',
  clientSecret: 'vr4Ys4EfbUbfWELu3zZe7cw5oyNip8IP',
  verdict: 'wrong_subscription',
  describes: 'No such subscription, and it says so before there is a token.',
  needs: LEAD_ONLY,
  switches: { identity: 'invalidSubscription' },
}
