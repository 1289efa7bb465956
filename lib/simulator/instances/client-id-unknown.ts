import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const clientIdUnknown: SimulatedInstance = {
  munchkinId: '000-CID-401',
  clientId: '59a250c7-92bb-4d36-b4c2-3bd484c0a1a8',
  clientSecret: 'i7M07QbbStdd8AgdmX2sau4rEE7naW8m',
  correct: {
    clientId: '90dd5d0f-85c4-4a0c-911d-e6fd62689db9',
    clientSecret: 'i7M07QbbStdd8AgdmX2sau4rEE7naW8m',
  },
  verdict: 'client_id_unknown',
  describes: 'No service has this Client Id here.',
  needs: LEAD_ONLY,
  switches: {},
}
