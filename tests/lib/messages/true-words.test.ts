import { describe, expect, it } from 'vitest'
import { plainText } from '#lib/messages/words.ts'
import { everyWorld } from '#tests/lib/messages/worlds.ts'
import { answerTo, LIES, verdict } from '#tests/lib/messages/lies.ts'
import type { World } from '#tests/lib/messages/worlds.ts'

const worlds = everyWorld()

describe('what is said of real evidence, whatever is answered and known', () => {
  it.each(LIES)('is never $what', ({ isUntrue, pattern }) => {
    const where = worlds.filter(isUntrue)
    expect(where.length).toBeGreaterThan(0)
    const liars = where.filter(({ said }) => pattern.test(said))
    expect(liars.map(({ name, said }) => `${name}: ${pattern.exec(said)?.[0]}`)).toEqual([])
  })

  it.each(LIES)('is said elsewhere, so that it would be noticed: $what', ({ pattern }) => {
    expect(worlds.filter(({ said }) => pattern.test(said)).length).toBeGreaterThan(0)
  })

  it('names no locked user as another possibility to who saw that it is not', () => {
    const where = worlds.filter((world) => answerTo(world, 'user_locked') === 'no')
    expect(where.filter(({ alternatives }) => /locked/.test(alternatives))).toEqual([])
  })

  it('asks to tick nothing that only got no answer', () => {
    const gaps = worlds.filter((world) => verdict(world).code === 'connected_with_gaps')
    expect(gaps.flatMap(({ report }) => report.permissions.map(({ state }) => state))).toContain(
      'unknown',
    )
    for (const { report, words } of gaps) {
      const unanswered = report.permissions.filter(({ state }) => state === 'unknown')
      const offered = words.permissions.map(({ name }) => name)
      expect(unanswered.filter(({ permission }) => offered.includes(permission))).toEqual([])
    }
  })

  it('promises on the command line nothing that only the page can keep', () => {
    const promise = /have to type|What you entered|Come back|[Oo]n this page|Paste |first field/
    expect('Test again. What you entered is saved.').toMatch(promise)
    expect(worlds.filter(({ said }) => promise.test(said)).length).toBeGreaterThan(0)
    const printed = worlds.filter(({ plain }) => promise.test(plain))
    expect(printed.map(({ name, plain }) => `${name}: ${promise.exec(plain)?.[0]}`)).toEqual([])
  })
})

describe('the form of what is said', () => {
  const naming = (isBad: (world: World) => unknown) => worlds.filter(isBad).map(({ name }) => name)

  it('covers every saved report in several ways', () => {
    expect(worlds.length).toBeGreaterThan(500)
    expect(new Set(worlds.map(({ name }) => name)).size).toBe(worlds.length)
  })

  it('keeps a title to 70 characters', () => {
    expect(naming(({ words }) => plainText(words.title).length > 70)).toEqual([])
    expect(naming(({ words }) => plainText(words.title).length > 60)).not.toEqual([])
  })

  it('keeps what stands beside the steps to 60 words', () => {
    const wordsIn = ({ words }: World) =>
      [words.explanation, ...words.notWrong].map(plainText).join(' ').split(/\s+/).length
    expect(naming((world) => wordsIn(world) > 60)).toEqual([])
    expect(naming((world) => wordsIn(world) > 40)).not.toEqual([])
  })

  it('leaves no place open', () => {
    const open = /undefined|null|NaN|[{}]| {2}| [.,;:]|\(\)|\.\.(?!\.)/
    expect('Test {instance} again').toMatch(open)
    const holes = worlds.filter(({ said, alternatives }) => open.test(`${said}\n${alternatives}`))
    expect(holes.map(({ name, said }) => `${name}: ${open.exec(said)?.[0]}`)).toEqual([])
  })

  it('marks no empty value', () => {
    const partsOf = ({
      words: { title, explanation, notWrong, steps, who, alternatives },
    }: World) => [
      ...[title, explanation, who, ...notWrong].flat(),
      ...steps.flatMap(({ parts }) => parts),
      ...alternatives.flatMap(({ parts }) => parts),
    ]
    const isEmpty = (text: string, mark: unknown) => mark !== null && text.trim() === ''
    expect(naming((world) => partsOf(world).some(({ text, mark }) => isEmpty(text, mark)))).toEqual(
      [],
    )
    expect(naming((world) => partsOf(world).some(({ mark }) => mark === 'code'))).not.toEqual([])
  })
})
