import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { surfaceOf } from '#scripts/sdk/surface.ts'

export const SURFACE_FILE = 'tests/lib/embed/sdk/surface.txt'

const messages = fileURLToPath(new URL('../../lib/embed/messages.ts', import.meta.url))

/** What hosts rely on, from the types that they get, and what pages of other versions say, from the messages. */
export function publicSurface(types: string): string[] {
  const facts = [
    ...surfaceOf('v1.d.ts', types),
    ...surfaceOf('messages.ts', readFileSync(messages, 'utf8')),
  ]
  return [...new Set(facts)]
}
