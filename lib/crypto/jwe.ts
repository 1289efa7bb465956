import 'server-only'
import { FlattenedEncrypt, flattenedDecrypt } from 'jose'
import * as z from 'zod/mini'
import { canonicalJson, type Plain } from '#lib/canonical-json.ts'

/** What stands in the database. The additional data is not among it: the reader must know it. */
const Stored = z.strictObject({
  protected: z.string(),
  iv: z.string(),
  ciphertext: z.string(),
  tag: z.string(),
})

/** RFC 7516 in its flattened form, `dir` and A256GCM; `keyId` as `kid` in the protected header. Key: 32 bytes. */
export async function sealJwe(
  key: Uint8Array,
  keyId: string,
  additional: Plain,
  plain: Uint8Array,
): Promise<string> {
  const sealed = await new FlattenedEncrypt(plain)
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: keyId })
    .setAdditionalAuthenticatedData(new TextEncoder().encode(canonicalJson(additional)))
    .encrypt(key)
  const { protected: header, iv, ciphertext, tag } = sealed
  return JSON.stringify(Stored.parse({ protected: header, iv, ciphertext, tag }))
}

/**
 * The plain bytes. Throws `cannot_open`, and nothing that names a value, when the key, its id, the additional data or
 * one bit of the stored text is another.
 */
export async function openJwe(
  key: Uint8Array,
  keyId: string,
  additional: Plain,
  stored: string,
): Promise<Uint8Array> {
  try {
    const parts = Stored.parse(JSON.parse(stored))
    const aad = Buffer.from(canonicalJson(additional)).toString('base64url')
    // Without both lists jose takes any algorithm that the stored header names.
    const { plaintext, protectedHeader } = await flattenedDecrypt({ ...parts, aad }, key, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    })
    if (protectedHeader?.kid === keyId) return plaintext
  } catch {
    // The reason is of use to an attacker alone, and the library's text may quote its input.
  }
  throw new Error('cannot_open')
}

/** The key id that the stored text names. It is a hint until the text has been opened. */
export function keyIdOf(stored: string): string | null {
  try {
    const header: unknown = JSON.parse(
      Buffer.from(Stored.parse(JSON.parse(stored)).protected, 'base64url').toString(),
    )
    return z.object({ kid: z.string() }).parse(header).kid
  } catch {
    return null
  }
}
