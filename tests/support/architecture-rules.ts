import type { SourceFile } from '#tests/support/source-file.ts'

/** Each rule looks at all files and gives what breaks it, one sentence a breach. */
export type Rule = (files: SourceFile[]) => string[]

/** What each part of `lib` may import, beside itself. Data flows one way, so does this. */
const mayImport: Record<string, string[]> = {
  foundation: ['generated'],
  marketo: [],
  crypto: ['foundation'],
  audit: ['foundation', 'generated'],
  diagnosis: ['marketo'],
  messages: ['diagnosis', 'marketo'],
  simulator: ['diagnosis', 'marketo'],
  'connection-test': ['diagnosis', 'marketo'],
  host: ['foundation', 'generated', 'diagnosis', 'marketo'],
  health: ['foundation', 'crypto'],
  connections: [
    ...['foundation', 'generated', 'crypto', 'audit', 'marketo', 'diagnosis'],
    ...['connection-test', 'host', 'messages'],
  ],
  embed: [
    ...['foundation', 'generated', 'crypto', 'audit', 'marketo', 'diagnosis'],
    ...['connections', 'host', 'messages'],
  ],
  links: [
    ...['foundation', 'generated', 'crypto', 'audit', 'marketo', 'diagnosis'],
    ...['connections', 'embed', 'host', 'messages'],
  ],
  webhooks: ['foundation', 'generated', 'crypto', 'audit', 'marketo', 'connections', 'host'],
  privacy: ['foundation', 'generated', 'crypto', 'audit', 'diagnosis', 'connections', 'embed'],
  api: [
    ...['foundation', 'marketo', 'diagnosis', 'connections', 'host', 'embed', 'messages'],
    ...['simulator', 'webhooks', 'audit', 'privacy'],
  ],
  jobs: ['foundation', 'crypto', 'connections', 'embed', 'webhooks'],
  session: ['foundation', 'crypto', 'connections', 'embed', 'links', 'host', 'messages'],
}
/** What `lib/messages` formats with: pure, like it. */
const FORMAT_LIBRARIES = [
  'intl-messageformat',
  '@formatjs/intl-localematcher',
  '@formatjs/icu-messageformat-parser',
  '@formatjs/icu-messageformat-parser/printer.js',
]
/** The types that every part speaks. */
const sharedTypes = ['lib/connections/context.ts']
/** Pure functions of a text that know nothing of the product: every part may use them. */
const sharedFiles = ['lib/escape-html.ts', 'lib/json-or-null.ts']

export const importsPointDownward: Rule = (files) =>
  eachImport(files, (file, from, isTypeOnly) => {
    const part = partOf(file.path)
    const target = partOf(from)
    if (!part || !target || part === target || (isTypeOnly && sharedTypes.includes(from))) return
    if (sharedFiles.includes(from)) return
    if (!mayImport[part]) return `${part} is not in the import map`
    if (!mayImport[part].includes(target)) return `${part} may not import ${target} (${from})`
  })

export const libDoesNotImportApp: Rule = (files) =>
  eachImport(files, (file, from) =>
    file.path.startsWith('lib/') && from.startsWith('app/') ? `imports ${from}` : undefined,
  )

export const appGroupsStayApart: Rule = (files) =>
  eachImport(files, (file, from) => {
    const [own, other] = [groupOf(file.path), groupOf(from)]
    // Data is nobody's page.
    const isData = from.endsWith('.json')
    return own && other && other !== '_ui' && own !== other && !isData
      ? `imports ${from}`
      : undefined
  })

export const onlySessionImportsNext: Rule = (files) =>
  eachImport(files, (file, from) =>
    /^next($|\/)/.test(from) && file.path.startsWith('lib/') && file.path !== 'lib/session.ts'
      ? `imports ${from}`
      : undefined,
  )

const SDK = /^lib\/embed\/(?:sdk\/|messages\.ts$)/

export const pureOrFenced: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const isPure = (path: string) => path.endsWith('.json') || !isFenced(byPath.get(path))
  return eachImport(files, (file, from, isTypeOnly) => {
    // It runs in the page of another product, and is sent there whole.
    if (SDK.test(file.path)) return SDK.test(from) ? undefined : `is the SDK, but imports ${from}`
    if (!/^lib\/(?!generated\/)/.test(file.path) || isFenced(file) || isTypeOnly) return
    if (from === 'server-only') return 'imports server-only, but not first'
    if (from === 'zod/mini') return
    if (FORMAT_LIBRARIES.includes(from) && file.path.startsWith('lib/messages/')) return
    if (from.startsWith('lib/') && !from.startsWith('lib/generated/') && isPure(from)) return
    return `is pure, but imports ${from}`
  })
}

export const serverActionsInActionsFiles: Rule = (files) =>
  files.flatMap(({ path, directives }) =>
    directives.includes('use server') && !path.endsWith('/actions.ts')
      ? [`${path}: has 'use server'`]
      : [],
  )

export const noBindInClientFiles: Rule = (files) =>
  files.flatMap(({ path, directives, calls }) =>
    directives.includes('use client')
      ? calls.filter((call) => call.endsWith('.bind')).map((call) => `${path}: calls ${call}`)
      : [],
  )

export const oneImportForm: Rule = (files) =>
  files.flatMap(({ path, imports }) =>
    imports
      .filter(({ from }) => !isAllowedForm(from))
      .map(({ from }) => `${path}: imports ${from}`),
  )

export const noBarrels: Rule = (files) =>
  files.flatMap(({ path, reExports, declares }) =>
    reExports.length > 0 && (!declares || /\/index\.tsx?$/.test(path))
      ? [`${path}: hands on ${reExports.join(', ')}`]
      : [],
  )

export const lengthCeiling: Rule = (files) =>
  files.flatMap(({ path, lines }) =>
    lines > 200 && !path.startsWith('lib/messages/') && !path.startsWith('lib/generated/')
      ? [`${path}: has ${lines} lines`]
      : [],
  )

export const onlyEnvReadsEnvironment: Rule = (files) =>
  files.flatMap(({ path, members }) =>
    isProduct(path) && path !== 'lib/env.ts' && members.includes('process.env')
      ? [`${path}: reads process.env`]
      : [],
  )

const sockets = /^(undici|ws|(node:)?(http|https|http2|net|tls|dgram|dns)(\/.*)?)$/

export const callsOutInOnePlace: Rule = (files) => {
  // The demo is a stand-in for a host and asks the simulator, on loopback, what it can do.
  const isExempt = (path: string) =>
    /^(lib\/(marketo|simulator)|app\/demo)\/|^lib\/webhooks\/(post|receiver)\.ts$/.test(path) ||
    !isProduct(path)
  const outside = files.filter(({ path }) => !isExempt(path))
  return [
    ...eachImport(outside, (_, from, isTypeOnly) =>
      sockets.test(from) && !isTypeOnly ? `imports ${from}` : undefined,
    ),
    ...outside.flatMap(({ path, calls, directives }) =>
      calls.includes('fetch') && !directives.includes('use client') ? [`${path}: calls fetch`] : [],
    ),
  ]
}

type Look = (file: SourceFile, from: string, isTypeOnly: boolean) => string | undefined

/** `from` is a path from the top of the clone for our own files, else the package's name. */
function eachImport(files: SourceFile[], look: Look): string[] {
  return files.flatMap((file) =>
    file.imports.flatMap(({ from, isTypeOnly }) => {
      const breach = look(file, from.replace(/^#/, ''), isTypeOnly)
      return breach ? [`${file.path}: ${breach}`] : []
    }),
  )
}

function partOf(path: string): string | null {
  if (!path.startsWith('lib/')) return null
  if (path === 'lib/session.ts') return 'session'
  const [, folder = '', ...rest] = path.split('/')
  return rest.length === 0 ? 'foundation' : folder
}

function groupOf(path: string): string | null {
  const [top, group = '', ...rest] = path.split('/')
  return top === 'app' && rest.length > 0 ? group : null
}

function isProduct(path: string): boolean {
  return /^(app|lib)\//.test(path)
}

function isFenced(file: SourceFile | undefined): boolean {
  return file?.imports[0]?.from === 'server-only'
}

function isAllowedForm(from: string): boolean {
  if (/^#(proxy|instrumentation)\.ts$/.test(from)) return true
  if (from.startsWith('#'))
    return /^#(app|lib|scripts|tests|prisma)\/.+\.(tsx?|json|mjs)$/.test(from)
  if (from.startsWith('.')) return /^\.\/[\w-]+(\.module)?\.css$/.test(from)
  return !from.startsWith('@/') && !from.startsWith('/')
}
