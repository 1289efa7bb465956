import { root } from '#scripts/database/migration-folder.ts'

/** This process's environment with changes, for our own Node: `undefined` takes a variable away. */
export function childEnvironment(changes: Record<string, string | undefined>): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...inherited } = process.env
  return {
    ...inherited,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    MARKETO_CONNECT_CLONE: root,
    ...changes,
  } as NodeJS.ProcessEnv
}
