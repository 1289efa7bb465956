import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const ipPartlyAllowed: SimulatedInstance = {
  munchkinId: '000-IPP-603',
  clientId: '6faa5acb-1c50-4c2f-9385-2b456f051883',
  clientSecret: 'QGnAByPAmVIps5H9o5n3Jh0K3Z9deJGD',
  egressIps: ['127.0.0.2', '127.0.0.3'],
  verdict: 'ip_partly_allowed',
  describes:
    'IP Restrictions let in 127.0.0.2 alone: start the product with EGRESS_IPS=127.0.0.2,127.0.0.3.',
  needs: LEAD_ONLY,
  switches: { allowlist: ['127.0.0.2'] },
}
