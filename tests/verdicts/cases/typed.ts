import { letIn, typed, usableEndpoint } from '#tests/support/observations.ts'
import type { CasesOf } from '#tests/verdicts/verdict-case.ts'

const missing = typed({ endpoint: { ok: false, reason: 'endpoint_missing', kind: null } })
const unusable = (kind: 'soap' | 'other') =>
  typed({ endpoint: { ok: false, reason: 'endpoint_unusable', kind } })
const soapWithId = [
  typed({ endpoint: { ...usableEndpoint(), kind: 'soap' } as const }),
  ...letIn().slice(1),
]
const noUserOffered = { answers: { api_only_user_offered: 'no' } } as const

export const typedCases: CasesOf<'endpoint_missing' | 'endpoint_unusable'> = {
  endpoint_missing: {
    obvious: { why: 'The field was left empty.', observations: [missing] },
    nearMiss: {
      why: 'Something was entered, though it names no instance.',
      observations: [unusable('other')],
      instead: 'endpoint_unusable',
    },
    tie: {
      why: 'There is no API-only user either; the first thing to do is the first thing missing.',
      observations: [missing],
      context: noUserOffered,
      over: 'no_api_only_user',
      alternatives: [],
    },
  },
  endpoint_unusable: {
    obvious: { why: 'A SOAP address without a Munchkin ID.', observations: [unusable('soap')] },
    nearMiss: {
      why: 'A SOAP address with the Munchkin ID in it, which is taken out of it.',
      observations: soapWithId,
      instead: 'connected',
    },
    tie: {
      why: 'An id of the simulated block in a live session, and no API-only user yet.',
      observations: [typed({ endpoint: usableEndpoint('000-ABC-123') })],
      context: noUserOffered,
      over: 'no_api_only_user',
      alternatives: [],
    },
  },
}
