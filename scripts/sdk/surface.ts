import { parseSync } from 'oxc-parser'

type Node = { type: string; start: number; end: number; [field: string]: unknown }

/**
 * What others rely on in a text of declarations, one fact a line: each export, each member of a type, each value of a
 * list. Comments and order are no part of it.
 */
export function surfaceOf(path: string, text: string): string[] {
  const { program, comments } = parseSync(path, text)
  const bare = [...text]
  for (const { start, end } of comments) bare.fill(' ', start, end)
  const source = ({ start, end }: Node) =>
    bare.slice(start, end).join('').replaceAll(/\s+/g, ' ').trim()

  const factsOf = (name: string, type: Node): string[] => {
    switch (type.type) {
      case 'TSUnionType':
        return (type.types as Node[]).flatMap((each) => factsOf(name, each))
      case 'TSTypeLiteral': {
        const members = type.members as Node[]
        const tag = members.map(source).find((member) => /^(?:type|kind): '/.test(member))
        const place = tag ? `${name} { ${tag.replace(/;$/, '')} }` : name
        const facts = members
          .map((each) => factOf(source(each)))
          .filter((each) => each !== factOf(tag ?? ''))
        return tag && facts.length === 0 ? [place] : facts.map((fact) => `${place} ${fact}`)
      }
      default:
        return [`${name} = ${source(type)}`]
    }
  }
  return program.body.flatMap((statement): string[] => {
    const node = statement as unknown as Node
    const declared = ((node.declaration as Node | null) ?? node) as Node
    const { name } = (declared.id ?? {}) as { name?: string }
    if (declared.type === 'TSTypeAliasDeclaration')
      return factsOf(name!, declared.typeAnnotation as Node)
    if (declared.type === 'VariableDeclaration') return listed(source(declared))
    if (declared.type === 'TSDeclareFunction') return [factOf(source(declared))]
    if (declared.type === 'TSModuleDeclaration') return [factOf(source(declared))]
    return []
  })
}

const factOf = (text: string) => text.replace(/^declare /, '').replace(/;$/, '')

/** A text may change, a number is part of what is said; a list of texts is its texts. */
function listed(declaration: string): string[] {
  const name = /^(?:declare )?const (\w+)/.exec(declaration)?.[1] ?? ''
  const texts = declaration.includes('[') ? (declaration.match(/'[^']*'/g) ?? []) : []
  if (texts.length > 0) return texts.map((text) => `${name} ${text}`)
  return [`const ${name} ${/= \d+/.exec(declaration)?.[0] ?? ''}`.trim()]
}
