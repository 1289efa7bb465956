import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `names` are the values taken by name; `*` where all are. */
export type Import = { from: string; isTypeOnly: boolean; names: string[] }

/** What the architecture's rules look at, of one source file. `path` is from the top of the clone. */
export type SourceFile = {
  path: string
  lines: number
  /** In order; `export … from` and `import(…)` of a fixed name count. */
  imports: Import[]
  reExports: string[]
  /** Whether it has anything of its own, beside imports and what it hands on. */
  declares: boolean
  directives: string[]
  /** Calls as they are written, without arguments: `fetch`, `save.bind`. */
  calls: string[]
  /** The same calls with their arguments as they are written. */
  passed: { to: string; args: string[] }[]
  /** `process.env` and the like, as written. */
  members: string[]
}

const GENERATED = /^lib\/generated\/|^next-env\.d\.ts$|node_modules/

export function sourceFiles(...patterns: string[]): SourceFile[] {
  return globSync(patterns, { cwd: root })
    .filter((path) => !GENERATED.test(path))
    .toSorted()
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')))
}

export function parseSource(path: string, text: string): SourceFile {
  const { program, module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const file: SourceFile = {
    path,
    lines: text.trimEnd().split('\n').length,
    imports: module.staticImports.map(({ moduleRequest, entries }) => ({
      from: moduleRequest.value,
      isTypeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
      names: entries
        .filter((entry) => !entry.isType)
        .map(
          ({ importName }) => importName.name ?? (importName.kind === 'Default' ? 'default' : '*'),
        ),
    })),
    reExports: [],
    declares: program.body.some(({ type, ...rest }) => isDeclaration(type, rest)),
    directives: [],
    calls: [],
    passed: [],
    members: [],
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (!moduleRequest) continue
      file.reExports.push(moduleRequest.value)
      file.imports.push({ from: moduleRequest.value, isTypeOnly: isType, names: ['*'] })
    }
  }
  const source = (node: Node) => text.slice(node.start, node.end)
  walk(program as unknown as Node, (node) => {
    if (typeof node.directive === 'string') file.directives.push(node.directive)
    if (node.type === 'CallExpression') {
      const to = source(node.callee as Node)
      file.calls.push(to)
      file.passed.push({ to, args: (node.arguments as Node[]).map(source) })
    }
    if (node.type === 'MemberExpression') file.members.push(source(node))
    if (node.type === 'ImportExpression') {
      const from = (node.source as { value?: unknown }).value
      if (typeof from === 'string') file.imports.push({ from, isTypeOnly: false, names: ['*'] })
    }
  })
  return file
}

function isDeclaration(type: string, rest: object): boolean {
  if (type === 'ImportDeclaration' || type === 'ExportAllDeclaration') return false
  return type !== 'ExportNamedDeclaration' || ('source' in rest && rest.source === null)
}

type Node = { type: string; start: number; end: number; [field: string]: unknown }

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) return value.forEach((item) => walk(item, visit))
  if (typeof value !== 'object' || value === null) return
  if ('type' in value && 'start' in value) visit(value as Node)
  for (const field of Object.values(value)) walk(field, visit)
}
