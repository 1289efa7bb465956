import { withClient } from '#scripts/database/app-role.ts'

/** Everything that a schema's tables are made of, as PostgreSQL itself describes it; Prisma's own table left out. */
export async function catalogue(url: string): Promise<Record<string, string[]>> {
  return withClient(url, async (client) => {
    const found: Record<string, string[]> = {}
    for (const [name, sql] of Object.entries(queries)) {
      const { rows } = await client.query<{ line: string }>(sql)
      found[name] = rows.map(({ line }) => line).toSorted()
    }
    return found
  })
}

const tables = `
  pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = 'public' AND c.relname !~ '^_prisma_migrations'`

const queries = {
  relations: `SELECT concat_ws(' ', c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity) AS line FROM ${tables}`,
  grants: `SELECT concat_ws(' ', c.relname, regexp_replace(acl::text, '/.*', '')) AS line
    FROM (SELECT * FROM pg_class) c JOIN pg_namespace n ON n.oid = c.relnamespace, unnest(c.relacl) acl
    WHERE n.nspname = 'public' AND c.relname !~ '^_prisma_migrations'`,
  columns: `SELECT concat_ws(' ', c.relname, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
      a.attidentity, pg_get_expr(d.adbin, d.adrelid)) AS line
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE n.nspname = 'public' AND c.relname !~ '^_prisma_migrations' AND a.attnum > 0`,
  indexes: `SELECT pg_get_indexdef(c.oid) AS line FROM ${tables} AND c.relkind = 'i'`,
  constraints: `SELECT concat_ws(' ', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) AS line
    FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
    WHERE n.nspname = 'public' AND k.conrelid::regclass::text !~ '^_prisma_migrations'`,
  types: `SELECT concat_ws(' ', t.typname, e.enumsortorder, e.enumlabel) AS line
    FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid`,
  policies: `SELECT concat_ws(' ', tablename, policyname, permissive, roles, cmd, qual, with_check) AS line
    FROM pg_policies WHERE schemaname = 'public'`,
  functions: `SELECT pg_get_functiondef(p.oid) AS line FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname = 'public'`,
  triggers: `SELECT pg_get_triggerdef(oid) AS line FROM pg_trigger WHERE NOT tgisinternal`,
}
