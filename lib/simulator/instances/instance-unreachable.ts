import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const instanceUnreachable: SimulatedInstance = {
  munchkinId: '000-OFF-111',
  clientId: '3ad8132f-0e23-47c3-a546-4623b5847c5c',
  clientSecret: 'E2u6Qe1NBPBTrbEpvpDbnIIAp00zKLMc',
  verdict: 'instance_unreachable',
  describes: 'The connection is refused.',
  needs: LEAD_ONLY,
  switches: { reachedBy: 'closedPort' },
}
