import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const badGateway: SimulatedInstance = {
  munchkinId: '000-MKT-502',
  clientId: 'ab4a4f0e-4ddd-4ca4-b5cc-98132b71a976',
  clientSecret: 'iKoyCvEU9259XxebXDCchuV0DuNkixRz',
  verdict: 'marketo_unavailable',
  describes: 'Tokens are given, the REST API answers 502.',
  needs: LEAD_ONLY,
  switches: { fault: 'badGateway', faultAt: 'rest' },
}
