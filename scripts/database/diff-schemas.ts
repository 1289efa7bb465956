import { noDatabase } from '#scripts/database/no-database.ts'
import { noFilter, schemaEngine } from '#scripts/database/schema-engine.ts'

/** The SQL that leads from one Prisma schema's tables to another's; `null` is the empty database. */
export async function diffSchemas(from: string | null, to: string): Promise<string> {
  const engine = await schemaEngine(noDatabase)
  try {
    const result = await engine.diff({
      from: from === null ? { tag: 'empty' } : datamodel(from),
      to: datamodel(to),
      script: true,
      exitCode: null,
      filters: noFilter,
    })
    return result.stdout ?? ''
  } finally {
    engine.free()
  }
}

function datamodel(content: string) {
  return { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] }
}
