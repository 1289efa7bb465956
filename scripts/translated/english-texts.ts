import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { en } from '#lib/messages/en.ts'
import { root } from '#scripts/database/migration-folder.ts'

/** The English texts that the other languages were translated from, each as a short hash by its path. */
export const TRANSLATED_FROM = join(root, 'lib/messages/translated-from.json')

/** Parts that stay English in every language: they are for the host's developers. */
const ENGLISH_ONLY = ['docs', 'causes']

export function englishTexts(): Record<string, string> {
  const translated = Object.entries(en).filter(([name]) => !ENGLISH_ONLY.includes(name))
  return Object.fromEntries(translated.flatMap(([name, tree]) => textsIn(tree, name)))
}

function textsIn(tree: unknown, path: string): [string, string][] {
  if (typeof tree === 'string') return [[path, hash(tree)]]
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([name, below]) => textsIn(below, `${path}.${name}`))
}

const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 8)
