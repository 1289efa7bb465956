import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const ipBlocked: SimulatedInstance = {
  munchkinId: '000-IPB-603',
  clientId: '1a054341-7bdf-45cf-8286-ddd306b83f46',
  clientSecret: 'XwZfQ1cSD652OvHjHFFbp48WEXJC7ZcR',
  verdict: 'ip_blocked',
  describes: 'IP Restrictions let in 203.0.113.10 alone; a token is given all the same.',
  needs: LEAD_ONLY,
  switches: { allowlist: ['203.0.113.10'] },
}
