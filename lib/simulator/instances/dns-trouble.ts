import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const dnsTrouble: SimulatedInstance = {
  munchkinId: '000-DNS-002',
  clientId: 'ec621732-7710-4e46-acca-d0f87180980b',
  clientSecret: 'wEoSQRQVBAuEyIfvcCs9mi8phQV3mnfn',
  verdict: 'dns_trouble',
  describes: 'The resolver fails for this name alone.',
  needs: LEAD_ONLY,
  switches: { reachedBy: 'dnsTrouble' },
}
