import 'server-only'
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { der, objectIdentifier, pem, sequence, set, utcTime, utf8 } from '#lib/simulator/der.ts'

/**
 * A certificate that nobody vouches for, for a name that nobody calls: made at each start, since Node can read X.509 but
 * not write it. DER by hand (RFC 5280): version 1, ECDSA with SHA-256 on P-256, no extensions.
 */
export function selfSignedCertificate(now: number): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = sequence(objectIdentifier('2a8648ce3d040302'))
  const name = sequence(
    set(sequence(objectIdentifier('550403'), utf8('simulated-marketo.invalid'))),
  )
  const toBeSigned = sequence(
    der(0x02, Buffer.concat([Buffer.of(0x01), randomBytes(8)])),
    algorithm,
    name,
    sequence(utcTime(now - DAY), utcTime(now + 30 * DAY)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = sign('sha256', toBeSigned, privateKey)
  const certificate = sequence(
    toBeSigned,
    algorithm,
    der(0x03, Buffer.concat([Buffer.of(0x00), signature])),
  )
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem('CERTIFICATE', certificate),
  }
}

const DAY = 86_400_000
