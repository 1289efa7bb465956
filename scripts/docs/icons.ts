import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'

type Node = [tag: string, attributes: Record<string, string>]

/** The icons we use, by the names of `lucide-react`. */
const NAMES = [
  ...['arrow-left', 'arrow-right', 'check', 'chevron-down', 'chevron-right', 'circle'],
  ...['circle-alert', 'circle-check', 'circle-dot', 'circle-minus', 'circle-question-mark'],
  ...['clock', 'copy', 'eye', 'eye-off', 'info', 'pencil-line', 'shield-alert', 'triangle-alert'],
]

/**
 * What each icon is made of, as JSON. The package's own components are made for the browser and would bring their
 * script to every page; from here they come with the page itself.
 */
export function iconsJson(): string {
  const icons = NAMES.map((name) => [name, nodesOf(name)] as const)
  const source = 'lucide-react, ISC License, Copyright (c) Lucide Icons and Contributors'
  return `${JSON.stringify({ source, icons: Object.fromEntries(icons) }, null, 2)}\n`
}

/** Read as text: loading the module would load React's half for the browser. */
function nodesOf(name: string): Node[] {
  const text = readFileSync(
    fileURLToPath(import.meta.resolve(`lucide-react/icons/${name}`)),
    'utf8',
  )
  const [, other] = /from '\.\/([\w-]+)\.mjs'/.exec(text) ?? []
  if (other !== undefined) return nodesOf(other)
  const [, data] = /const __iconData = (\{[\s\S]*?\n\});/.exec(text) ?? []
  if (data === undefined) throw new Error(`lucide-react has another form now: ${name}`)
  const icon: { node: Node[] } = runInNewContext(`(${data})`)
  return icon.node.map(([tag, { key: _key, ...attributes }]) => [tag, attributes])
}
