import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const egressBroken: SimulatedInstance = {
  munchkinId: '000-EGR-000',
  clientId: '2b75d482-98ef-4a7a-b33b-3e66ac55bcb9',
  clientSecret: 'SsRHd9MRHONf216qhYmDQIOFsYVMgtin',
  verdict: 'egress_broken',
  describes: 'Our side has no way out: neither this name nor the control host is found.',
  needs: LEAD_ONLY,
  switches: { reachedBy: 'noSuchName', controlHostDown: true },
}
