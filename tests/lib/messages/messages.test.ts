import { describe, expect, it } from 'vitest'
import { words } from '#lib/messages/words.ts'
import { argumentsOf, eachMessage, renderings } from '#tests/lib/messages/each-message.ts'

const w = words('en')
const all = eachMessage()
const offending = (isBad: (text: string) => boolean) =>
  all.flatMap(({ path, message }) =>
    renderings(message, w.say)
      .filter(isBad)
      .map((text) => `${path}: ${text}`),
  )

describe('the English messages', () => {
  it('render with every value, leaving no bracket of their own behind', () => {
    expect(all.length).toBeGreaterThan(600)
    expect(
      offending((text) => /[{}<>]|\bundefined\b|\[object/.test(text.replaceAll(' > ', ' '))),
    ).toEqual([])
  })

  it('use no exclamation mark, no emoji, no typographic quotes, no doubled blank', () => {
    expect(offending((text) => /!|\p{Extended_Pictographic}|[“”‘’]| {2}/u.test(text))).toEqual([])
  })

  it('begin with no blank and end with none', () => {
    const outside = (path: string) => !path.startsWith('commandLine.secretPrompt')
    expect(all.filter(({ path, message }) => outside(path) && message.trim() !== message)).toEqual(
      [],
    )
  })

  it('blame nobody', () => {
    const blame =
      /you (failed|forgot|must not|made a mistake)|\binvalid\b|\billegal\b|\berror\b|\boops\b|please contact support/i
    expect(offending((text) => blame.test(text))).toEqual([])
  })

  it('speak of simulated instances, never of a sandbox for them', () => {
    expect(offending((text) => /simulat/i.test(text) && /sandbox/i.test(text))).toEqual([])
  })

  it('name no argument in a way that the types would miss', () => {
    const seenByTypes = (message: string) =>
      message
        .split('{')
        .slice(1)
        .map((rest) => rest.split('}')[0]?.split(',')[0] ?? '')
        .filter((name) => name !== '' && !name.includes(' '))
    const wrong = all.filter(
      ({ message }) =>
        [...new Set(seenByTypes(message))].toSorted().join() !==
        [...argumentsOf(message).keys()].toSorted().join(),
    )
    expect(wrong.filter(({ path }) => !path.startsWith('verdicts.'))).toEqual([])
  })

  it('keep marks apart: none inside another', () => {
    const nested = /<(b|code)>[^/]*<(b|code)>/
    expect(
      all.filter(({ message }) => nested.test(message.replaceAll(/<\/(b|code)>/g, '/'))),
    ).toEqual([])
  })

  it('write headings and buttons in sentence case', () => {
    const names =
      /Marketo|Client|Secret|Id|REST|API|Endpoint|Adobe|Admin|IP|Restrictions|Enabled|Access|Expires|SOAP|Munchkin|Connected|Only|User|Invite|New|Create|LaunchPoint|Read-|Lead|Activity|Campaign|Named|Account|Done|Custom|I\b|I'm|Identity|Web|Services|Login|Settings|Engage|Integrations|JSON/
    const isHeading = (path: string) =>
      /title|label|button|action\.|rail\.|badge\.|Title$/i.test(path)
    const shouting = all
      .filter(({ path }) => isHeading(path) && !path.startsWith('verdicts'))
      .flatMap(({ path, message }) => renderings(message, w.say).map((text) => ({ path, text })))
      .filter(({ text }) =>
        text
          .split(/(?<=[.?:]) /)
          .flatMap((sentence) => sentence.split(' ').slice(1))
          .some((word) => /^["(]?[A-Z]/.test(word) && !names.test(word)),
      )
    expect(shouting).toEqual([])
  })
})
