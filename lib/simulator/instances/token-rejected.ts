import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const tokenRejected: SimulatedInstance = {
  munchkinId: '000-TOK-601',
  clientId: 'fa5c9ded-f730-4e61-a3ee-6beda7990848',
  clientSecret: 'NeFsFW5BVI18Ao4eSfi67KClDVwQB9e6',
  verdict: 'token_rejected',
  describes: 'A token just given is refused, and the next one too.',
  needs: LEAD_ONLY,
  switches: { restError: { code: '601', message: 'Access token invalid' } },
}
