import 'server-only'
import type { Operation } from '#lib/api/operation.ts'

/** Samples that run as they stand, with `MARKETO_CONNECT_URL` and `MARKETO_CONNECT_KEY` in the environment. */
export type Sample = { lang: 'curl' | 'typescript'; label: string; source: string }

export function samplesOf(operation: Operation): Sample[] {
  return [
    { lang: 'curl', label: 'curl', source: curl(operation) },
    { lang: 'typescript', label: 'TypeScript', source: typescript(operation) },
  ]
}

/** Where an id comes from that only the database knows: the first of a list. */
const FOUND: Record<string, string> = {
  connectionId: '/connections?status=usable&limit=1',
  testId: '/connections/{connectionId}/tests?limit=1',
  endpointId: '/webhook-endpoints',
  deliveryId: '/webhook-deliveries?limit=1',
}

function curl(operation: Operation): string {
  const { method, path, scope, example } = operation
  const auth = scope === null ? '' : ' -H "Authorization: Bearer $MARKETO_CONNECT_KEY"'
  const call = (target: string) => `curl -sS${auth} "$MARKETO_CONNECT_URL/api/v1${target}"`
  // The shell ends with these words where the list was empty, or refused.
  const placed = (target: string) => filled(target, operation, (name) => `\${${name}:?none found}`)
  const lookups = foundIn(operation).map(
    ([name, list]) =>
      `${name}=$(${call(placed(list))} | grep -o '"id":"[^"]*"' | head -n 1 | cut -d '"' -f 4)`,
  )
  const body = example === undefined ? [] : [`  --json '${shellQuoted(example)}'`]
  const post = method === 'POST' ? [`  -H "Idempotency-Key: $(openssl rand -hex 16)"`] : []
  const verb = method === 'GET' ? '' : ` -X ${method}`
  const last = [call(placed(path)).replace('curl -sS', `curl -sS${verb}`), ...post, ...body]
  const warning = endsTheFirst(operation) ? [`# ${WARNING}`] : []
  return [...warning, ...lookups, last.join(' \\\n')].join('\n')
}

function typescript(operation: Operation): string {
  const { method, path, scope, example } = operation
  const headers = scope === null ? '' : ', { headers }'
  const placed = (target: string) =>
    `\`\${api}${filled(target, operation, (name) => `\${${name}}`)}\``
  const lookups = foundIn(operation).flatMap(([name, list]) => [
    `const ${name}List = await (await fetch(${placed(list)}${headers})).json()`,
    `const ${name} = ${name}List.${memberOf(list)}?.[0]?.id`,
    `if (!${name}) throw new Error(\`none found: \${JSON.stringify(${name}List)}\`)`,
  ])
  const parts = [
    ...(method === 'GET' ? [] : [`  method: '${method}',`]),
    ...requestHeaders(operation),
    ...(example === undefined ? [] : [`  body: JSON.stringify(${indented(example)}),`]),
  ]
  const options = parts.length === 0 ? '' : `, {\n${parts.join('\n')}\n}`
  return [
    ...(endsTheFirst(operation) ? [`// ${WARNING}`] : []),
    'const api = `${process.env.MARKETO_CONNECT_URL}/api/v1`',
    ...(scope === null
      ? []
      : ['const headers = { authorization: `Bearer ${process.env.MARKETO_CONNECT_KEY}` }']),
    ...lookups,
    `const response = await fetch(${placed(path)}${options})`,
    // Where nothing is answered, a refusal still is.
    `console.log(response.status, await response.${operation.success.body === null ? 'text' : 'json'}())`,
  ].join('\n')
}

function requestHeaders({ method, scope, example }: Operation): string[] {
  const further = [
    ...(method === 'POST' ? [`    'idempotency-key': crypto.randomUUID(),`] : []),
    ...(example === undefined ? [] : [`    'content-type': 'application/json',`]),
  ]
  if (scope === null && further.length === 0) return []
  if (further.length === 0) return ['  headers,']
  return ['  headers: {', ...(scope === null ? [] : ['    ...headers,']), ...further, '  },']
}

/** The ids in the path that a list tells, each after those that its list needs. */
function foundIn({ path, exampleParams = {} }: Operation): [name: string, list: string][] {
  return namesIn(path).flatMap((name): [string, string][] => {
    const list = FOUND[name]
    return list === undefined || exampleParams[name] !== undefined ? [] : [[name, list]]
  })
}

/** What is looked up is not chosen: nobody is to end something by trying a sample. */
const WARNING = 'It ends the first that is listed, for good: put the id that you mean in its place.'
const endsTheFirst = (operation: Operation) =>
  operation.method === 'DELETE' && foundIn(operation).length > 0

/** The target with its parameters in place; what it asks for besides stands in the query. */
function filled(
  target: string,
  { exampleParams = {}, path, query }: Operation,
  variable: (name: string) => string,
): string {
  const placed = target.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const given = exampleParams[name]
    return given === undefined ? variable(name) : encodeURIComponent(given)
  })
  const asked = Object.entries(exampleParams).filter(([name]) => name in query.shape)
  if (target !== path || asked.length === 0) return placed
  return `${placed}?${new URLSearchParams(asked)}`
}

const namesIn = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

/** `/connections/{connectionId}/tests?limit=1` answers with `tests`. */
const memberOf = (list: string) => {
  const last = list.replace(/\?.*$/, '').split('/').at(-1) ?? ''
  return LISTED[last] ?? last
}
const LISTED: Record<string, string> = {
  'webhook-endpoints': 'endpoints',
  'webhook-deliveries': 'deliveries',
}

const shellQuoted = (example: unknown) => JSON.stringify(example).replaceAll("'", `'\\''`)

const indented = (example: unknown) =>
  JSON.stringify(example, null, 2)
    .replaceAll(/"([A-Za-z_]\w*)":/g, '$1:')
    .replaceAll('\n', '\n  ')
