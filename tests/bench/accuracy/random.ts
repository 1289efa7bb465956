/** Numbers that look random and come out the same for the same seed (mulberry32). */
export type Random = {
  /** From 0 up to, not including, `below`. */
  whole(below: number): number
  chance(probability: number): boolean
  pick<T>(from: readonly T[]): T
  /** At least `least` of them, in any order. */
  some<T>(from: readonly T[], least?: number): T[]
  /** This many characters of `alphabet`. */
  text(length: number, alphabet: string): string
}

export function randomFrom(seed: string): Random {
  let state = hashOf(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (below: number) => Math.floor(next() * below)
  const pick = <T>(from: readonly T[]): T => from[whole(from.length)]!
  return {
    whole,
    pick,
    chance: (probability) => next() < probability,
    some(from, least = 0) {
      const left = [...from]
      const count = least + whole(from.length - least + 1)
      return Array.from({ length: count }, () => left.splice(whole(left.length), 1)[0]!)
    },
    text: (length, alphabet) =>
      Array.from({ length }, () => alphabet[whole(alphabet.length)]).join(''),
  }
}

function hashOf(text: string): number {
  let hash = 2_166_136_261
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 16_777_619)
  return hash >>> 0
}
