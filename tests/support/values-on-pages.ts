import { exampleReport } from '#app/demo/states/example-report.ts'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { PERMISSIONS } from '#lib/marketo/permissions.ts'
import { formats } from '#lib/messages/formats.ts'
import { MARKETO_LABELS } from '#lib/messages/marketo-labels.ts'

/** Names of hosts, of the tenant and of people, as the states have them. */
const NAMES = [
  'Acme',
  'Northwind',
  'Nora Lind',
  'Sam Rivera',
  'Production',
  'Sandbox',
  'Marketo',
  'UTC',
  'GMT',
]

/** What no message says and no message has to: values, names, Marketo's own words, what `Intl` writes. */
const VALUES: RegExp[] = [
  /[\w.+-]+@[\w.-]+/g,
  /https?:\/\/\S+/g,
  /\/(?:rest|identity)\/\S*/g,
  /[\w-]+\.(?:mktorest|marketo)\.com\S*/g,
  /\b\d{3}-[A-Z]{3}-\d{3}\b/g,
  /\b[A-Z2-9]{4}-[A-Z2-9]{2}\b/g,
  /\b(?:GET|POST|HTTP|IP)\b/g,
  /\b[\d,.]+ (?:ms|sec|seconds?|minutes?|hours?|days?)(?: ago)?\b/g,
  /\byesterday\b/g,
  // The mark of a host without a logo.
  /(?<!\p{L})\p{Lu}(?!\p{L})/gu,
]

/** The text without its values. */
export function withoutValues(text: string): string {
  let left = text
  for (const time of timesIn('en')) left = left.replaceAll(time, ' ')
  for (const value of [...TEXTS].toSorted((a, b) => b.length - a.length))
    left = left.replaceAll(value, ' ')
  for (const value of VALUES) left = left.replaceAll(value, ' ')
  // "A, B, and C" of what was taken out.
  return left.replaceAll(/(?<=^|[\s,])and(?=[\s,]|$)/g, ' ').trim()
}

/** Dates and times as `words` writes them in a language. */
export function timesIn(locale: string): RegExp[] {
  const { dateTime, time } = formats(locale, null)
  const months = Array.from(
    { length: 12 },
    (_, month) => new Date(Date.UTC(2026, month, 22, 16, 4)),
  )
  const samples = months.map((instant) => dateTime(instant.toISOString()))
  const patterns = [...samples, time('2026-11-22T16:04:00.000Z')].map((sample) =>
    sample.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(/\p{Nd}+/gu, '\\p{Nd}+'),
  )
  return [...new Set(patterns)].map((pattern) => new RegExp(pattern, 'gu'))
}

const TEXTS = new Set([
  ...NAMES,
  ...MARKETO_LABELS,
  ...PERMISSIONS.flatMap(({ name, uiLabel }) => [name, uiLabel]),
  ...VerdictCode.options.flatMap((code) =>
    exampleReport(code, new Date()).judgedWith.needs.map(({ reason }) => reason),
  ),
])
