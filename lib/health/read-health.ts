import 'server-only'
import { keyringState } from '#lib/crypto/keyring.ts'
import { inDatabase } from '#lib/db.ts'
import { serverSettings } from '#lib/env.ts'
import { faultCode } from '#lib/fault.ts'
import { expectedMigrations } from '#lib/health/expected-migrations.ts'
import { migrationProblems } from '#lib/health/migration-problems.ts'
import type { Problem } from '#lib/health/problem.ts'

/** Milliseconds. Whoever asks for health wants an answer more than a reason. */
const LIMIT = 1500

/** Everything that keeps this process from its work, each once; empty when all is right. Never throws. */
export async function readHealth(): Promise<Problem[]> {
  const { promise: late, resolve } = Promise.withResolvers<Problem[]>()
  const timer = setTimeout(resolve, LIMIT, ['database_away'])
  try {
    return await Promise.race([late, look()])
  } finally {
    clearTimeout(timer)
  }
}

async function look(): Promise<Problem[]> {
  try {
    serverSettings()
  } catch {
    return ['settings_unusable']
  }
  try {
    const problems = migrationProblems(expectedMigrations(), await appliedMigrations())
    return [...new Set([...problems, ...(problems.length > 0 ? [] : await keyProblems())])]
  } catch (error) {
    return [faultCode(error) === 'database_away' ? 'database_away' : 'database_failed']
  }
}

async function keyProblems(): Promise<Problem[]> {
  const state = await keyringState()
  return state === 'ok' ? [] : [`key_${state}`]
}

async function appliedMigrations() {
  return inDatabase(async (client) => {
    const [{ exists } = { exists: false }] = await client.$queryRaw<{ exists: boolean }[]>`
      select to_regclass('_prisma_migrations') is not null as exists`
    if (!exists) return []
    return client.$queryRaw<{ name: string; checksum: string; isFinished: boolean }[]>`
      select migration_name as name, checksum, finished_at is not null as "isFinished"
      from _prisma_migrations where rolled_back_at is null`
  })
}
