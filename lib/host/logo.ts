import 'server-only'

/** An image, as a page may show it by `<img>`. */
export type Logo = { type: LogoType; bytes: Buffer }
type LogoType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/svg+xml'

const LARGEST = 64 * 1024
/** Bytes in which an SVG's root begins; more comments than that are no logo. */
const HEAD = 4096

/** The image of a `data:` address, when it is one and of the kind that it says; else null. */
export function logoOf(address: string): Logo | null {
  const [, type, encoding, data] = DATA.exec(address) ?? []
  if (data === undefined || !isLogoType(type)) return null
  const bytes = encoding === ';base64' ? Buffer.from(data, 'base64') : percentDecoded(data)
  if (bytes === null || bytes.length > LARGEST) return null
  return BEGINS[type](bytes) ? { type, bytes } : null
}

/** A path on our own origin: nothing on a page is loaded from elsewhere. `//` would begin a host, and so would `/\`. */
export const isOwnPath = (address: string): boolean => /^\/(?![/\\])[\w\-./%~]*$/.test(address)

export const isUsableLogo = (address: string): boolean =>
  isOwnPath(address) || logoOf(address) !== null

const DATA = /^data:(image\/(?:png|jpeg|webp|svg\+xml))(?:;charset=utf-8|;utf8)?(;base64)?,(.*)$/is

const BEGINS: Record<LogoType, (bytes: Buffer) => boolean> = {
  'image/png': (bytes) => bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n',
  'image/jpeg': (bytes) => bytes.subarray(0, 3).toString('hex') === 'ffd8ff',
  'image/webp': (bytes) =>
    bytes.subarray(0, 4).toString('latin1') === 'RIFF' &&
    bytes.subarray(8, 12).toString('latin1') === 'WEBP',
  'image/svg+xml': (bytes) => SVG.test(bytes.toString('utf8', 0, HEAD)),
}

/** A declaration, comments and a document type may stand before the root, which must name the namespace to be drawn. */
const SVG =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*(?:<!doctype svg[^>[]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<svg\s[^>]*xmlns=["']http:\/\/www\.w3\.org\/2000\/svg["']/is

const isLogoType = (type: string | undefined): type is LogoType =>
  type !== undefined && Object.hasOwn(BEGINS, type)

function percentDecoded(data: string): Buffer | null {
  try {
    return Buffer.from(decodeURIComponent(data))
  } catch {
    return null
  }
}
