import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const unknownErrorCode: SimulatedInstance = {
  munchkinId: '000-UNK-999',
  clientId: '892664ae-32e1-4688-841c-09a252957a10',
  clientSecret: 'djh5tYTXMRsSQTEM4vbxPEEUlVQxH8G5',
  verdict: 'unknown',
  describes: 'The REST API answers with a code that nobody has documented.',
  needs: LEAD_ONLY,
  switches: { restError: { code: '9999', message: 'Something that no document names' } },
}
