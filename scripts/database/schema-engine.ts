import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type * as engineModule from '@prisma/schema-engine-wasm'

const require = createRequire(import.meta.url)

/**
 * Prisma's own schema engine as WebAssembly: `prisma migrate` needs a native binary that is not on npm.
 * `database` is what `applyMigrations` works on; comparing schemas needs none.
 * Source: https://github.com/prisma/prisma-engines/tree/main/schema-engine/schema-engine-wasm
 */
export async function schemaEngine(
  database: SqlMigrationAwareDriverAdapterFactory,
): Promise<engineModule.SchemaEngine> {
  const { SchemaEngine: Engine } = await loadModule()
  const adapter = bindMigrationAwareSqlAdapterFactory(database)
  return Engine.new({ datamodels: undefined }, () => {}, adapter)
}

export const noFilter = { externalTables: [], externalEnums: [] }

type Bindings = typeof engineModule & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void
}

let loaded: Promise<Bindings> | undefined

function loadModule(): Promise<Bindings> {
  return (loaded ??= load())
}

/** The package's own entry imports the .wasm file as a module, which plain Node does not do. */
async function load(): Promise<Bindings> {
  const path = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bindings: Bindings = await import(path)
  const bytes = await readFile(path.replace(/\.js$/, '.wasm'))
  const imports = Object.fromEntries(Object.entries(bindings).map(withoutHold))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': imports })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start as () => void
  start()
  return bindings
}

/** The engine never clears its ten seconds for the advisory lock, and a process would live on until they are over. */
function withoutHold([name, value]: [string, unknown]): [string, WebAssembly.ImportValue] {
  if (!name.startsWith('__wbg_setTimeout')) return [name, value as WebAssembly.ImportValue]
  return [name, (run: () => void, milliseconds: number) => setTimeout(run, milliseconds).unref()]
}
