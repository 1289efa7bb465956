import { parseSync } from 'oxc-parser'

type Node = { type: string; start: number; end: number; [field: string]: unknown }

/**
 * Messages to a window in a script that might reach a page of any origin, as they are written: posts with another
 * target than a plain name, and the text `*` wherever it stands alone. A port's post has one argument and no target.
 */
export function unsafePosts(script: string): string[] {
  const found: string[] = []
  const note = (node: Node) => found.push(script.slice(node.start, node.end))
  walk(parseSync('script.js', script).program, (node) => {
    if (textOf(node) === '*') note(node)
    if (node.type !== 'CallExpression' || !isPost(node.callee as Node)) return
    const [message, target] = node.arguments as Node[]
    const isPlain = target === undefined || target.type === 'Identifier'
    if (message?.type === 'SpreadElement' || !isPlain) note(node)
  })
  return found
}

function isPost({ type, property }: Node): boolean {
  if (type !== 'MemberExpression') return false
  const { name } = property as Node
  return name === 'postMessage' || textOf(property as Node) === 'postMessage'
}

function textOf(node: Node): unknown {
  if (node.type === 'Literal') return node.value
  const isPlain = node.type === 'TemplateLiteral' && (node.expressions as Node[]).length === 0
  const [part] = isPlain ? (node.quasis as { value: { cooked: string } }[]) : []
  return part?.value.cooked ?? null
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) return value.forEach((item) => walk(item, visit))
  if (typeof value !== 'object' || value === null) return
  if ('type' in value && 'start' in value) visit(value as Node)
  for (const field of Object.values(value)) walk(field, visit)
}
