import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import { der, objectIdentifier, pem, sequence, set, utcTime, utf8 } from '#lib/simulator/der.ts'

export type Pair = { key: string; cert: string }
export type Leaf =
  | 'good'
  | 'expired'
  | 'notYetValid'
  | 'wrongHost'
  | 'selfSigned'
  | 'unknownAuthority'

/** `trusted` is the one authority that the test's transport trusts; each leaf but `good` has one thing wrong with it. */
export type Certificates = { trusted: string; leaves: Record<Leaf, Pair> }

const DAY = 86_400_000

export function makeCertificates(hosts: string[]): Certificates {
  const authority = signer('The test’s authority')
  const stranger = signer('An authority that nobody knows')
  const self = signer(hosts[0]!)
  const leaf = (by: Signer, more: Partial<Wanted> = {}) => certify(by, { hosts, ...more })
  return {
    trusted: certify(authority, { isAuthority: true }, authority).cert,
    leaves: {
      good: leaf(authority),
      expired: leaf(authority, { from: -30 * DAY, until: -DAY }),
      notYetValid: leaf(authority, { from: DAY, until: 30 * DAY }),
      wrongHost: leaf(authority, { hosts: ['guest-network.example'] }),
      selfSigned: certify(self, { hosts }, self),
      unknownAuthority: leaf(stranger),
    },
  }
}

type Signer = { name: Buffer; privateKey: KeyObject; publicKey: KeyObject }
type Wanted = { hosts?: string[]; isAuthority?: boolean; from?: number; until?: number }

const signer = (commonName: string): Signer => ({
  name: sequence(set(sequence(objectIdentifier('550403'), utf8(commonName)))),
  ...generateKeyPairSync('ec', { namedCurve: 'P-256' }),
})

/** X.509 version 3 (RFC 5280), ECDSA with SHA-256: Node reads certificates but writes none. */
function certify(by: Signer, wanted: Wanted, subject = signer('leaf')): Pair {
  const { hosts = [], isAuthority = false, from = -DAY, until = DAY } = wanted
  const now = Date.now()
  const algorithm = sequence(objectIdentifier('2a8648ce3d040302'))
  const names = sequence(...hosts.map((host) => der(0x82, Buffer.from(host))))
  const extension = isAuthority
    ? [objectIdentifier('551d13'), der(0x01, Buffer.of(0xff)), der(0x04, sequence(TRUE))]
    : [objectIdentifier('551d11'), der(0x04, names)]
  const toBeSigned = sequence(
    der(0xa0, der(0x02, Buffer.of(2))),
    der(0x02, Buffer.concat([Buffer.of(1), randomBytes(8)])),
    algorithm,
    by.name,
    sequence(utcTime(now + from), utcTime(now + until)),
    subject.name,
    subject.publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(...extension))),
  )
  const signature = sign('sha256', toBeSigned, by.privateKey)
  const whole = sequence(toBeSigned, algorithm, der(0x03, Buffer.concat([Buffer.of(0), signature])))
  return {
    key: subject.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem('CERTIFICATE', whole),
  }
}

const TRUE = der(0x01, Buffer.of(0xff))
