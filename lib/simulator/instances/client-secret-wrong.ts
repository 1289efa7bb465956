import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const clientSecretWrong: SimulatedInstance = {
  munchkinId: '000-SEC-401',
  clientId: 'c104ec5f-015a-47f9-a24c-ac4bde4ea231',
  clientSecret: 'Ma6Fv4ngcVnSOgsR8uQYuY8CstQTuNzu',
  correct: {
    clientId: 'c104ec5f-015a-47f9-a24c-ac4bde4ea231',
    clientSecret: 'DyyIdYxWDsU78E9kcE3oEJJ8X1o9585y',
  },
  verdict: 'client_secret_wrong',
  describes: 'The Client Id exists, the secret belongs to another service.',
  needs: LEAD_ONLY,
  switches: {},
}
