import { crc32, deflateSync } from 'node:zlib'
import type { PNG } from 'pngjs'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const MOST_COLOURS = 256

/**
 * A PNG of 256 colours, a third of the size: each colour becomes the commonest of those that look the same. What the
 * eye cannot tell, the comparison of pictures tolerates.
 */
export function smallPng({ width, height, data }: PNG): Buffer {
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUInt32BE(at) >>> 8
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const palette: number[] = []
  const places = new Map<number, number>()
  const ofLook = new Map<number, number>()
  for (const [colour] of [...counts].toSorted(([, a], [, b]) => b - a)) {
    const look = colour & 0xf8f8f8
    let place = ofLook.get(look)
    if (place === undefined) {
      place = palette.length < MOST_COLOURS ? palette.push(colour) - 1 : nearest(palette, colour)
      ofLook.set(look, place)
    }
    places.set(colour, place)
  }
  // Each row begins with its filter: none.
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const colour = data.readUInt32BE((row * width + column) * 4) >>> 8
      rows[row * (width + 1) + column + 1] = places.get(colour) ?? 0
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(parts))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const parts = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255]

function nearest(palette: number[], colour: number): number {
  const own = parts(colour)
  const far = (other: number) =>
    parts(other).reduce((sum, part, index) => sum + (part - (own[index] ?? 0)) ** 2, 0)
  let best = 0
  for (const [place, other] of palette.entries()) {
    if (far(other) < far(palette[best] ?? 0)) best = place
  }
  return best
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(data.length, 0)
  around.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)])
}
