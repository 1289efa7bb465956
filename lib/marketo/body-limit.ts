import 'server-only'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { BODY_LIMIT } from '#lib/marketo/limits.ts'

/**
 * Reads a body to its end or to our limit, counted before and after decompression: what unpacks to nothing must end as
 * well, and so does what `tooHeavy` ends from outside. `cut` says that more would have come. Rejects when the body
 * breaks off before its end.
 */
export async function readLimited(
  body: Readable,
  encoding: string | undefined,
  tooHeavy: AbortSignal = new AbortController().signal,
): Promise<{ bytes: Buffer; cut: boolean }> {
  const overfed = new AbortController()
  const full = AbortSignal.any([tooHeavy, overfed.signal])
  const plain = decompressed(body, encoding, () => overfed.abort())
  // At once: until the loop below hears of it, the socket would go on reading.
  full.addEventListener('abort', () => {
    plain.destroy()
    body.destroy()
  })
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      chunks.push(chunk.subarray(0, BODY_LIMIT - length))
      length += chunk.length
      if (length > BODY_LIMIT) return { bytes: Buffer.concat(chunks), cut: true }
    }
    return { bytes: Buffer.concat(chunks), cut: false }
  } catch (error) {
    if (full.aborted) return { bytes: Buffer.concat(chunks), cut: true }
    throw error
  } finally {
    body.destroy()
    plain.destroy()
  }
}

function decompressed(body: Readable, encoding: string | undefined, overfed: () => void): Readable {
  const decoder = decoderFor(encoding)
  if (!decoder) return body
  let packed = 0
  body.once('error', (error) => decoder.destroy(error))
  body.on('data', (chunk: Buffer) => {
    packed += chunk.length
    if (packed > BODY_LIMIT) overfed()
  })
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
