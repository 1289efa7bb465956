import map from '#lib/marketo/permission-map.json' with { type: 'json' }
import { permissionNamed } from '#lib/marketo/permissions.ts'

/**
 * Which of Marketo's operations takes which permission, by Adobe's two sources: the OpenAPI files (AdobeDocs/marketo-apis,
 * "Required Permissions" in the descriptions) and the endpoint reference (AdobeDocs/marketo-developer.en). Names are
 * kept as each source writes them; null where a source says nothing.
 */
export type MappedOperation = {
  api: string
  method: string
  /** A template: `/rest/v1/lead/{leadId}.json`. */
  path: string
  /** Adobe's operation id. */
  operation: string
  openApi: string[] | null
  reference: string[] | null
  /** Marked where the two name different things, be it only by their spelling. */
  disagree: boolean
}

export const OPERATIONS: readonly MappedOperation[] = map

/** `GET /rest/v1/leads.json`: how an operation is named towards people. */
export const operationName = ({ method, path }: MappedOperation): string => `${method} ${path}`

/** Canonical names of which one suffices: a Read-Only permission and the Read-Write one of its family, or one alone. */
export type Clause = readonly string[]

/**
 * What an operation takes: one of each clause. Where the sources differ, what either of them names is taken, since a
 * tick too many costs less than a call refused. Adobe's comma stands for "or" between the two halves of a family, and is
 * read as "and" everywhere else.
 */
export function requirementOf(operation: MappedOperation): Clause[] {
  const { openApi, reference } = clausesOf(operation)
  return [...openApi, ...reference.filter((clause) => !isCovered(clause, openApi))]
}

export type Difference = 'meaning' | 'spelling'

/** How Adobe's two sources differ about an operation; null when they agree or only one of them speaks. */
export function differenceOf(operation: MappedOperation): Difference | null {
  const { openApi, reference } = clausesOf(operation)
  if (operation.reference === null) return null
  const agree =
    reference.every((clause) => isCovered(clause, openApi)) &&
    openApi.every((clause) => reference.some((one) => isCovered(one, [clause])))
  if (!agree) return 'meaning'
  return operation.disagree ? 'spelling' : null
}

const clausesOf = ({ openApi, reference }: MappedOperation) => ({
  openApi: inClauses(openApi ?? []),
  reference: inClauses(reference ?? []),
})

function inClauses(names: string[]): Clause[] {
  const known = [...new Set(names.map((name) => permissionNamed(name).name))]
  return known.flatMap((name): Clause[] => {
    if (known.includes(readOnlyOf(name))) return []
    return known.includes(readWriteOf(name)) ? [[name, readWriteOf(name)]] : [[name]]
  })
}

/** The endpoint reference names the lesser half alone where the OpenAPI file names both. */
const isCovered = (clause: Clause, by: Clause[]): boolean =>
  by.some((one) => one[0] === clause[0] && one.length >= clause.length)

/** The other half of the same family; empty where there is none. */
const readOnlyOf = (name: string) =>
  name.startsWith('Read-Write ') ? name.replace('Write', 'Only') : ''
const readWriteOf = (name: string) =>
  name.startsWith('Read-Only ') ? name.replace('Only', 'Write') : ''
