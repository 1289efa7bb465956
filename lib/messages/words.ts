import { IntlMessageFormat } from 'intl-messageformat'
import { en } from '#lib/messages/en.ts'
import type { MessageKey, Messages, Params, ParamsOf } from '#lib/messages/types.ts'

/** A run of text. `b` holds a label as Marketo writes it, `code` a value. */
export type Part = { text: string; mark: null | 'b' | 'code' }

export type Words = {
  /** BCP 47, the language that is really spoken: also for `lang` and `Intl`. */
  locale: string
  messages: Messages
  /** Plain text by key, marks dropped. A missing parameter does not compile; at run time it throws. */
  t: <K extends MessageKey>(key: K, ...params: ParamsOf<K>) => string
  /** The same with its marks, for rich rendering. */
  parts: <K extends MessageKey>(key: K, ...params: ParamsOf<K>) => Part[]
  /** Plain text of a message taken from `messages` itself, e.g. a step of a list. */
  say: (message: string, params?: Params) => string
  /** The same with its marks. */
  rich: (message: string, params?: Params) => Part[]
  number: (value: number) => string
  /** "84 ms"; from 1,000 on "1.2 sec". */
  milliseconds: (value: number) => string
  /** How long to wait, in words: "20 seconds", "5 minutes", "3 hours"; rounded up from two minutes on. */
  duration: (seconds: number) => string
  /** Clock time of an ISO 8601 instant, "14:05"; UTC, and said so, unless a time zone is given. */
  time: (instant: string, timeZone?: string) => string
  /** Day and clock time of an ISO 8601 instant. */
  dateTime: (instant: string, timeZone?: string) => string
  /** "A, B, and C" */
  list: (items: readonly string[]) => string
}

const LANGUAGES: Record<string, Messages> = { en }
const spoken = new Map<string, Words>()

/** The words of a language; English where we do not speak it. `locale` is BCP 47, e.g. `pt-BR`. */
export function words(locale: string): Words {
  const ours = [locale, locale.split('-')[0] ?? ''].find((name) => Object.hasOwn(LANGUAGES, name))
  const language = ours ?? 'en'
  const known = spoken.get(language)
  if (known) return known
  const made = speak(language, LANGUAGES[language] ?? en)
  spoken.set(language, made)
  return made
}

function speak(locale: string, messages: Messages): Words {
  const rich = richIn(locale)
  const say = (message: string, params?: Params) => plainText(rich(message, params))
  return {
    locale,
    messages,
    say,
    rich,
    t: (key, ...[params]) => say(messageAt(messages, key), params),
    parts: (key, ...[params]) => rich(messageAt(messages, key), params),
    ...formats(locale),
  }
}

export const plainText = (parts: readonly Part[]): string => parts.map((part) => part.text).join('')

function richIn(locale: string) {
  const parsed = new Map<string, IntlMessageFormat>()
  return (message: string, params: Params = {}): Part[] => {
    const format = parsed.get(message) ?? new IntlMessageFormat(withOwnTags(message), locale)
    parsed.set(message, format)
    const marked =
      (mark: Part['mark']) =>
      (chunks: (string | Part)[]): Part => ({ text: chunks.map(textOf).join(''), mark })
    const found = format.formatToParts<Part | string>({
      ...params,
      'mark-b': marked('b'),
      'mark-code': marked('code'),
    })
    return found.map(({ value }) =>
      typeof value === 'object' ? value : { text: value, mark: null },
    )
  }
}

/** Tags and parameters share one list of names at `intl-messageformat`, and `{code}` is a parameter too. */
const withOwnTags = (message: string) => message.replace(/<(\/?)(b|code)>/g, '<$1mark-$2>')

const textOf = (chunk: string | Part) => (typeof chunk === 'string' ? chunk : chunk.text)

function messageAt(messages: Messages, key: string): string {
  let found: unknown = messages
  for (const name of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[name]
  if (typeof found !== 'string') throw new Error(`no message at ${key}`)
  return found
}

function formats(locale: string) {
  const number = new Intl.NumberFormat(locale)
  const inUnit = (unit: string, digits: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits })
  const milliseconds = inUnit('millisecond', 0)
  const seconds = inUnit('second', 1)
  const long = (unit: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
  const durations = { second: long('second'), minute: long('minute'), hour: long('hour') }
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
  const day: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' }
  const at = (instant: string, timeZone: string | undefined, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(
      locale,
      timeZone ? { ...options, timeZone } : { ...options, timeZone: 'UTC', timeZoneName: 'short' },
    ).format(new Date(instant))
  return {
    number: (value: number) => number.format(value),
    milliseconds: (value: number) =>
      value < 1000 ? milliseconds.format(value) : seconds.format(value / 1000),
    duration(value: number) {
      if (value < 120) return durations.second.format(Math.ceil(value))
      if (value < 7200) return durations.minute.format(Math.ceil(value / 60))
      return durations.hour.format(Math.ceil(value / 3600))
    },
    time: (instant: string, timeZone?: string) => at(instant, timeZone, clock),
    dateTime: (instant: string, timeZone?: string) => at(instant, timeZone, { ...day, ...clock }),
    list: (items: readonly string[]) => list.format(items),
  }
}
