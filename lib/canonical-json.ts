/** JSON with sorted keys and no blanks: the same value gives the same bytes, whoever writes it. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain }

export function canonicalJson(value: Plain): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.keys(value)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] as Plain)}`)
  return `{${members.join(',')}}`
}
