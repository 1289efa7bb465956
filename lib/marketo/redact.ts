/** Replaces every typed value and every token in a text by what it was. */
export type Redact = (text: string) => string

export type KnownValue = { value: string; label: '‹client id›' | '‹secret›' | '‹token›' }

/** Shorter than this, a value is no secret and would riddle ordinary words. */
const SHORTEST = 4

/**
 * Marketo echoes the client id in its errors, and people paste the secret into that field; so each value is looked for
 * as it is, URL-encoded and JSON-escaped, the longest first.
 */
export function redactorOf(known: KnownValue[]): Redact {
  const replacements = known
    .flatMap(({ value, label }) =>
      [
        ...new Set([
          value,
          value.trim(),
          encodeURIComponent(value),
          JSON.stringify(value).slice(1, -1),
        ]),
      ]
        .filter((form) => form.length >= SHORTEST)
        .map((form) => ({ form, label })),
    )
    .toSorted((a, b) => b.form.length - a.form.length)
  return (text) =>
    replacements.reduce((redacted, { form, label }) => redacted.replaceAll(form, label), text)
}
