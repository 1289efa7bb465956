import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'

const root = fileURLToPath(new URL('../..', import.meta.url))
const FLAGS = [
  ...['--ignoreConfig', '--declaration', '--emitDeclarationOnly', '--strict', '--skipLibCheck'],
  ...['--target', 'es2024', '--lib', 'es2024,dom,dom.iterable', '--types', ''],
  ...['--module', 'esnext', '--moduleResolution', 'bundler', '--allowImportingTsExtensions'],
]

type Declaration = { name: string; text: string; uses: string[]; isEntry: boolean }

/** The text of `/sdk/v1.d.ts`: what the sources export, and the types that it speaks of, in one file. */
export function declareSdk(): string {
  const all = emitted()
  const wanted = new Set<Declaration>()
  const want = (declaration: Declaration) => {
    if (wanted.has(declaration)) return
    wanted.add(declaration)
    for (const each of all) if (declaration.uses.includes(each.name)) want(each)
  }
  for (const each of all) if (each.isEntry) want(each)
  const texts = all.filter((each) => wanted.has(each)).map(({ text }) => text)
  return `// Generated from lib/embed: npm run sdk\n\n${texts.join('\n\n')}\n\nexport {}\n`
}

/** The entry's declarations first, then the others in the order of their files. */
function emitted(): Declaration[] {
  const folder = mkdtempSync(join(tmpdir(), 'marketo-connect-sdk-'))
  try {
    const { status, stdout } = spawnSync(
      join(root, 'node_modules/.bin/tsc'),
      [...FLAGS, '--rootDir', root, '--outDir', folder, 'lib/embed/sdk/v1.ts'],
      { cwd: root, encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`tsc: ${stdout}`)
    return globSync('**/*.d.ts', { cwd: folder })
      .toSorted()
      .toSorted((one, other) => Number(isEntryFile(other)) - Number(isEntryFile(one)))
      .flatMap((path) => declarationsOf(path, readFileSync(join(folder, path), 'utf8')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function declarationsOf(path: string, text: string): Declaration[] {
  const { program, comments } = parseSync(path, text)
  return program.body.flatMap((node): Declaration[] => {
    if (node.type === 'ImportDeclaration') return []
    if (node.type === 'ExportNamedDeclaration' && node.declaration === null) return []
    const comment = comments.findLast(
      ({ end }) => end <= node.start && text.slice(end, node.start).trim() === '',
    )
    const isEntry = isEntryFile(path)
    const written = text.slice(node.start, node.end)
    // A value of another file is there for the types alone: the script exports none of them.
    const code = isEntry ? written : written.replace(/^export declare /, 'declare ')
    const words = comment ? text.slice(comment.start, node.start) : ''
    const name = /^(?:export )?(?:declare )?(?:const|function|type|var|let|global)\s*(\w*)/.exec(
      code,
    )?.[1]
    if (name === undefined) throw new Error(`${path}: not foreseen: ${code.slice(0, 60)}`)
    const withoutWords = code.replaceAll(/\/\*[\s\S]*?\*\/|'[^']*'/g, '')
    const uses = withoutWords.match(/\b[A-Z]\w*|\b(?:open|mount)\b/g) ?? []
    return [{ name, text: words + code, uses, isEntry }]
  })
}

const isEntryFile = (path: string): boolean => path.endsWith('/v1.d.ts')
