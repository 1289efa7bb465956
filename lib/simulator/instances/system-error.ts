import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const systemError: SimulatedInstance = {
  munchkinId: '000-SYS-611',
  clientId: '64af780c-4f20-45a2-9450-496cf5285042',
  clientSecret: 'LXiYrokk4zpavHOXPQnbGi9gKVHijEUf',
  verdict: 'marketo_unavailable',
  describes: 'Tokens are given, the REST API answers 611.',
  needs: LEAD_ONLY,
  switches: { restError: { code: '611', message: 'System error' } },
}
