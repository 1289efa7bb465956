import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const credentialsSwapped: SimulatedInstance = {
  munchkinId: '000-SWP-401',
  clientId: 'h4DPcT850bhhhpwdmnu4LEqCI9jsl6OU',
  clientSecret: 'b7569bea-a90d-4144-85fa-2a0241b68eff',
  correct: {
    clientId: 'b7569bea-a90d-4144-85fa-2a0241b68eff',
    clientSecret: 'h4DPcT850bhhhpwdmnu4LEqCI9jsl6OU',
  },
  verdict: 'credentials_swapped',
  describes: "Client Id and Client Secret are in each other's place.",
  needs: LEAD_ONLY,
  switches: {},
}
