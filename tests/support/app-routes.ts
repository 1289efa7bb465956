import { globSync } from 'node:fs'

/**
 * Every address that the application answers at, from its own tree, with these in the place of its parameters. Those of
 * the API take a key, and have a test of their own that drives each.
 */
export function appRoutes(parameters: Record<string, string>): string[] {
  const files = globSync(['**/page.tsx', '**/route.ts'], { cwd: 'app', exclude: ['api/v1/**'] })
  return files
    .map((file) => {
      const folders = file.split('/').slice(0, -1)
      // A catch-all that may be empty is asked for empty.
      const segments = folders.filter((name) => !/^\(|^\[\[/.test(name))
      return `/${segments.map((name) => filledIn(name, parameters)).join('/')}`
    })
    .toSorted()
}

function filledIn(segment: string, parameters: Record<string, string>): string {
  const name = /^\[(.+)\]$/.exec(segment)?.[1]
  if (name === undefined) return segment
  const value = parameters[name]
  if (value === undefined) throw new Error(`No value for the parameter ${name} of a route`)
  return value
}
