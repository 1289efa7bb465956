import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const testInterrupted: SimulatedInstance = {
  munchkinId: '000-INT-408',
  clientId: '32c3a216-6c46-4f33-a59c-74ee75a6fe13',
  clientSecret: 'g169ULzttmsI4asPbzAq4bSnImPNSxyF',
  verdict: 'test_interrupted',
  describes:
    'Tokens are given, the REST API sends so slowly that our deadline of 20 seconds comes first.',
  needs: LEAD_ONLY,
  switches: { fault: 'slowBytes', faultAt: 'rest' },
}
