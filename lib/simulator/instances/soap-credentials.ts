import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const soapCredentials: SimulatedInstance = {
  munchkinId: '000-SOP-401',
  clientId: 'bigcorp1_461839624B16E06BA2D663',
  clientSecret: '23F4A5C1C06789F8462224C6FC40ACB6C87B85AA',
  correct: {
    clientId: 'e3049e91-133c-4df2-a2b0-510acab2bf33',
    clientSecret: 'gWosUiz7hpYBq4z5QMlE8F14uHVBhGEL',
  },
  verdict: 'soap_credentials',
  describes: 'The User ID and Encryption Key of the retired SOAP API.',
  needs: LEAD_ONLY,
  switches: {},
}
