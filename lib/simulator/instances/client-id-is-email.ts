import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const clientIdIsEmail: SimulatedInstance = {
  munchkinId: '000-EML-401',
  clientId: 'marketing.ops@example.com',
  clientSecret: 'Spring-campaign-2026',
  correct: {
    clientId: '67d15a24-c47c-4814-8553-aa6433fcecf2',
    clientSecret: 'Y3eXwYD9bG56ToaA2iiI4QQHGJIyU65Y',
  },
  verdict: 'client_id_is_email',
  describes: "A person's e-mail and password instead of a service's pair.",
  needs: LEAD_ONLY,
  switches: {},
}
