import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import type { CredentialPair } from '#lib/simulator/instance.ts'
import type { TypedObservation, ValueShape } from '#lib/marketo/observation.ts'

/** Invented values that look as those did that were typed: what a verdict says of their shape, it says again. */
export function typedValues({
  clientId,
  clientSecret,
}: Pick<TypedObservation, 'clientId' | 'clientSecret'>): CredentialPair {
  return { clientId: valueOf(clientId), clientSecret: valueOf(clientSecret) }
}

function valueOf(shape: ValueShape): string {
  switch (shape) {
    case 'missing':
      return ''
    case 'clientId':
      return randomUUID()
    case 'clientSecret':
      return randomBytes(16).toString('hex')
    case 'email':
      return `replayed.${randomBytes(4).toString('hex')}@example.com`
    case 'accessToken':
      return `${randomUUID()}:int`
    case 'soapUserId':
      return `replayed1_${randomBytes(10).toString('hex').toUpperCase()}`
    case 'soapKey':
      return randomBytes(20).toString('hex').toUpperCase()
    case 'masked':
      return '••••••••••••'
    case 'blanksInside':
      return `replayed ${randomBytes(6).toString('hex')}`
    case 'other':
      return `replayed-${randomBytes(6).toString('hex')}`
  }
}
