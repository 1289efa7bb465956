import 'server-only'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { BODY_LIMIT } from '#lib/marketo/limits.ts'

/**
 * Reads a body to its end or to our limit, counted before and after decompression: what unpacks to nothing must end as
 * well. `cut` says that more would have come. Rejects when the body breaks off before its end.
 */
export async function readLimited(
  body: Readable,
  encoding: string | undefined,
): Promise<{ bytes: Buffer; cut: boolean }> {
  const { plain, isOverfed } = decompressed(body, encoding)
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
    if (isOverfed()) return { bytes: Buffer.concat(chunks), cut: true }
    throw error
  } finally {
    body.destroy()
    plain.destroy()
  }
}

function decompressed(
  body: Readable,
  encoding: string | undefined,
): { plain: Readable; isOverfed: () => boolean } {
  const decoder = decoderFor(encoding)
  let packed = 0
  const isOverfed = () => packed > BODY_LIMIT
  if (!decoder) return { plain: body, isOverfed }
  body.once('error', (error) => decoder.destroy(error))
  body.on('data', (chunk: Buffer) => {
    packed += chunk.length
    if (!isOverfed()) return
    decoder.destroy()
    body.destroy()
  })
  return { plain: body.pipe(decoder), isOverfed }
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
