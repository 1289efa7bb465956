import 'server-only'

/** 16 of the bytes as a UUID of version 8, RFC 9562: made of what its maker likes. */
export function uuidFrom(bytes: Uint8Array): string {
  const own = Buffer.from(bytes.subarray(0, 16))
  own[6] = ((own[6] ?? 0) & 0x0f) | 0x80
  own[8] = ((own[8] ?? 0) & 0x3f) | 0x80
  return own.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
