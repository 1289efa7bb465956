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
  for (const { time } of timesIn('en')) left = left.replaceAll(time, ' ')
  for (const value of [...TEXTS].toSorted((a, b) => b.length - a.length))
    left = left.replaceAll(value, ' ')
  for (const value of VALUES) left = left.replaceAll(value, ' ')
  // "A, B, and C" of what was taken out.
  return left.replaceAll(/(?<=^|[\s,])and(?=[\s,]|$)/g, ' ').trim()
}

const SAMPLE = '2026-11-22T16:04:00.000Z'

/** Dates and times as `words` writes them in a language, where the reader's zone is known and where not, and one of each. */
export function timesIn(locale: string): { time: RegExp; sample: string }[] {
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 22, 16, 4))
  return [null, 'UTC'].flatMap((zone) => {
    const { dateTime, time } = formats(locale, zone)
    const dates = months.map((instant) => dateTime(new Date(instant).toISOString()))
    return [
      ...[...new Set(dates)].map((date) => ({ time: like(date), sample: dateTime(SAMPLE) })),
      { time: like(time(SAMPLE)), sample: time(SAMPLE) },
    ]
  })
}

const like = (sample: string): RegExp =>
  new RegExp(
    sample.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(/\p{Nd}+/gu, '\\p{Nd}+'),
    'gu',
  )

const TEXTS = new Set([
  ...NAMES,
  ...MARKETO_LABELS,
  ...PERMISSIONS.flatMap(({ name, uiLabel }) => [name, uiLabel]),
  ...VerdictCode.options.flatMap((code) =>
    exampleReport(code, new Date()).judgedWith.needs.map(({ reason }) => reason),
  ),
])
