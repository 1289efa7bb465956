import { editDistance } from '#lib/marketo/edit-distance.ts'
import { OPERATIONS, operationName } from '#lib/marketo/permission-map.ts'
import type { MappedOperation } from '#lib/marketo/permission-map.ts'

/**
 * An operation by Adobe's operation id (`getLeadsUsingGET`), or by method and path in any case: `GET /rest/v1/leads.json`,
 * parameters of the path as `{x}` or as values, a host before it and a query behind it ignored. A path alone will do
 * where it has one method. Null when there is none.
 */
export function findOperation(name: string): MappedOperation | null {
  const asked = name.trim()
  const byId = BY_ID.get(asked.toLowerCase())
  if (byId) return byId
  const [, method, path] = /^(?:(get|post|delete|put|patch)\s+)?(\S+)$/i.exec(asked) ?? []
  if (!path?.includes('/')) return null
  const segments = segmentsOf(path)
  const fitting = TEMPLATES.filter(
    ({ one, template }) =>
      (!method || one.method === method.toUpperCase()) && fits(segments, template),
  )
  const most = Math.max(...fitting.map(({ literals }) => literals))
  const best = fitting.filter(({ literals }) => literals === most)
  return best.length === 1 ? (best[0]?.one ?? null) : null
}

/** Names that an unknown one may have meant, the nearest first: operation ids, or methods and paths. */
export function nearestOperations(name: string, count = 3): string[] {
  const asked = name.trim().slice(0, LONGEST_NAME)
  const isPath = asked.includes('/')
  const isBare = asked.startsWith('/')
  const compared = (known: string) =>
    (isBare ? known.slice(known.indexOf('/')) : known).replace(METHOD_AT_END, '').toLowerCase()
  const wanted = compared(asked)
  return OPERATIONS.map(isPath ? operationName : ({ operation }) => operation)
    .map((known) => ({ known, distance: distance(wanted, compared(known)) }))
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, count)
    .map(({ known }) => known)
}

/** No name of an operation is as long; comparing takes as long as a name is. */
const LONGEST_NAME = 100

/** Adobe's ids end in `UsingGET` and the like, which says little about what was meant. */
const METHOD_AT_END = /using[a-z]+(_\w+)?$/i

/** A name that goes on where the wanted one ends is nearer than one that differs in it. */
const distance = (wanted: string, known: string): number =>
  Math.min(
    editDistance(wanted, known),
    1 + editDistance(wanted, known.slice(0, Math.max(1, wanted.length))),
  )

const BY_ID = new Map(OPERATIONS.map((one) => [one.operation.toLowerCase(), one]))

const segmentsOf = (path: string): string[] =>
  path
    .replace(/^https?:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\.json$/i, '')
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '')

const isParameter = (segment: string) => /^\{.*\}$/.test(segment)

/** `/email/byName` fits `/email/{id}` as well: the number of words in it decides. */
const TEMPLATES = OPERATIONS.map((one) => {
  const template = segmentsOf(one.path)
  return { one, template, literals: template.filter((segment) => !isParameter(segment)).length }
})

/** A value stands for a parameter, never a parameter for a word of the template. */
const fits = (asked: string[], template: string[]): boolean =>
  asked.length === template.length &&
  template.every((segment, index) => isParameter(segment) || segment === asked[index])
