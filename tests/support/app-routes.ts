import { globSync } from 'node:fs'

/** Every address that the application answers at, from its own tree, with these in the place of its parameters. */
export function appRoutes(parameters: Record<string, string>): string[] {
  const files = globSync(['**/page.tsx', '**/route.ts'], { cwd: 'app' })
  return files
    .map((file) => {
      const folders = file.split('/').slice(0, -1)
      const segments = folders.filter((name) => !name.startsWith('('))
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
