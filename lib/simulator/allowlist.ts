import * as z from 'zod/mini'

/**
 * One entry of Admin > Web Services > IP Restrictions (IPv4): a single address, a range as `10.0.0.1-10.0.0.9` or
 * `10.0.0.0/24`, or a wildcard as `10.0.*.*`.
 */
export const AllowlistEntry = z
  .string()
  .check(z.refine((entry) => rangeOf(entry) !== null, 'is no address, range or wildcard'))

/** Whether one of the entries lets an address in. */
export function isListed(address: string, allowlist: readonly string[]): boolean {
  const number = numberOf(address)
  return allowlist.some((entry) => {
    const range = rangeOf(entry)
    return number !== null && range !== null && range.first <= number && number <= range.last
  })
}

type Range = { first: number; last: number }

function rangeOf(entry: string): Range | null {
  const text = entry.trim()
  const block = /^([\d.]+)\/(\d|[12]\d|3[0-2])$/.exec(text)
  if (block) return blockOf(block[1]!, Number(block[2]))
  const [first = '', last, ...more] = text.split(/\s*-\s*/)
  if (more.length > 0) return null
  return last === undefined
    ? between(first.replaceAll('*', '0'), first.replaceAll('*', '255'))
    : between(first, last)
}

function between(first: string, last: string): Range | null {
  const range = { first: numberOf(first), last: numberOf(last) }
  if (range.first === null || range.last === null || range.first > range.last) return null
  return { first: range.first, last: range.last }
}

function blockOf(address: string, bits: number): Range | null {
  const number = numberOf(address)
  if (number === null) return null
  const size = 2 ** (32 - bits)
  const first = Math.floor(number / size) * size
  return { first, last: first + size - 1 }
}

function numberOf(address: string): number | null {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) return null
  const parts = address.split('.').map(Number)
  return parts.every((part) => part <= 255)
    ? parts.reduce((number, part) => number * 256 + part, 0)
    : null
}
