import { IntlMessageFormat } from 'intl-messageformat'
import { formats } from '#lib/messages/formats.ts'
import { LANGUAGES, languageNamed, spokenLocale } from '#lib/messages/languages.ts'
import type { Labels, MarketoLabel } from '#lib/messages/marketo-labels.ts'
import type { MessageKey, Messages, Params, ParamsOf } from '#lib/messages/types.ts'

/**
 * A run of text. `b` holds a label as Marketo writes it, `code` a value. `beside` is the same label as Marketo's own
 * screens write it in this language, where they do.
 */
export type Part = { text: string; mark: null | 'b' | 'code'; beside?: string }

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
  /** How long an ISO 8601 instant is past: "3 minutes ago", "yesterday", "a moment ago". */
  ago: (instant: string, now?: Date) => string
  /** Clock time of an ISO 8601 instant, "14:05"; UTC, and said so, where the reader's time zone is not known. */
  time: (instant: string) => string
  /** Day and clock time of an ISO 8601 instant. */
  dateTime: (instant: string) => string
  /** "A, B, and C" */
  list: (items: readonly string[]) => string
}

const spoken = new Map<string, Words>()

/**
 * The words of a language; English where we do not speak it. `locale` is BCP 47, e.g. `pt-BR`; `timeZone` an IANA name
 * that `Intl` knows.
 */
export function words(locale: string, timeZone: string | null = null): Words {
  const language = languageNamed(locale) === null ? spokenLocale([locale]) : locale
  const key = `${language} ${timeZone}`
  const known = spoken.get(key)
  if (known) return known
  const made = speak(language, timeZone)
  spoken.set(key, made)
  return made
}

function speak(locale: string, timeZone: string | null): Words {
  const { messages, labels } = languageNamed(locale) ?? LANGUAGES['en']!
  const rich = richIn(locale, labels)
  const say = (message: string, params?: Params) => plainText(rich(message, params))
  const written = formats(locale, timeZone)
  return {
    locale,
    messages,
    say,
    rich,
    t: (key, ...[params]) => say(messageAt(messages, key), params),
    parts: (key, ...[params]) => rich(messageAt(messages, key), params),
    ...written,
    ago: (instant, now = new Date()) => written.ago(instant, now) ?? say(messages.justNow),
  }
}

export const plainText = (parts: readonly Part[]): string =>
  parts.map(({ text, beside }) => (beside ? `${text} (${beside})` : text)).join('')

function richIn(locale: string, labels: Labels) {
  const parsed = new Map<string, IntlMessageFormat>()
  return (message: string, params: Params = {}): Part[] => {
    const format = parsed.get(message) ?? new IntlMessageFormat(withOwnTags(message), locale)
    parsed.set(message, format)
    const marked =
      (mark: Part['mark']) =>
      (chunks: (string | Part)[]): Part => {
        const text = chunks.map(textOf).join('')
        const beside = mark === 'b' ? labels[text as MarketoLabel] : undefined
        return { text, mark, ...(beside && beside !== text ? { beside } : {}) }
      }
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
