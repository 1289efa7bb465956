import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const secretIsToken: SimulatedInstance = {
  munchkinId: '000-TKN-401',
  clientId: '00146f75-ad62-4c05-9947-95c1c3a39e4d',
  clientSecret: '8f97ec9c-2081-4f01-803c-5a0afa5e8f9a:sj',
  correct: {
    clientId: '00146f75-ad62-4c05-9947-95c1c3a39e4d',
    clientSecret: 'JStGcPbBwM5qFh2SwfH3I2HAs4lH8GKQ',
  },
  verdict: 'secret_is_token',
  describes: 'An access token, from Get Token, in place of the secret.',
  needs: LEAD_ONLY,
  switches: {},
}
