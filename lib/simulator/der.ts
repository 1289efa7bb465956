import 'server-only'

/** The little of DER (ITU-T X.690) that a certificate takes. */
export function der(tag: number, content: Buffer): Buffer {
  const { length } = content
  const size = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.of(tag, ...size), content])
}

export const sequence = (...items: Buffer[]) => der(0x30, Buffer.concat(items))
export const set = (...items: Buffer[]) => der(0x31, Buffer.concat(items))
export const objectIdentifier = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
export const utf8 = (text: string) => der(0x0c, Buffer.from(text))
export const utcTime = (at: number) =>
  der(0x17, Buffer.from(`${new Date(at).toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`))

/** Base64 in lines of 64 between markers (RFC 7468). */
export const pem = (label: string, bytes: Buffer) => {
  const lines = bytes.toString('base64').replace(/.{1,64}/g, '$&\n')
  return `-----BEGIN ${label}-----\n${lines}-----END ${label}-----\n`
}
