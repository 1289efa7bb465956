import 'server-only'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { BODY_LIMIT } from '#lib/marketo/limits.ts'

/**
 * Reads a body to its end or to our limit, counted after decompression; `cut` says that more would have come. Rejects
 * when the body breaks off before its end.
 */
export async function readLimited(
  body: Readable,
  encoding: string | undefined,
): Promise<{ bytes: Buffer; cut: boolean }> {
  const plain = decompressed(body, encoding)
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      chunks.push(chunk.subarray(0, BODY_LIMIT - length))
      length += chunk.length
      if (length > BODY_LIMIT) return { bytes: Buffer.concat(chunks), cut: true }
    }
    return { bytes: Buffer.concat(chunks), cut: false }
  } finally {
    body.destroy()
    plain.destroy()
  }
}

function decompressed(body: Readable, encoding: string | undefined): Readable {
  const decoder = decoderFor(encoding)
  if (!decoder) return body
  body.once('error', (error) => decoder.destroy(error))
  return body.pipe(decoder)
}

function decoderFor(encoding: string | undefined) {
  const options = { chunkSize: 16 * 1024 }
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip(options)
    case 'deflate':
      return createInflate(options)
    case 'br':
      return createBrotliDecompress(options)
    default:
      return null
  }
}
