import { afterAll, inject } from 'vitest'
import type { TemplateDatabase } from '#tests/support/database-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string
  }
}

/** A migrated database: `ownerUrl` may do anything, `appUrl` is the application's role. `data` is the server's folder. */
export type TestDatabase = { ownerUrl: string; appUrl: string; data: string | null }

let made: Promise<TestDatabase> | undefined

/** This test file's own database, cloned from a migrated template when it is first asked for, dropped at the end. */
export function testDatabase(): Promise<TestDatabase> {
  return (made ??= clone())
}

// Registered while the file is collected: `testDatabase` may first be called inside a test.
afterAll(async () => {
  if (!made) return
  const { ownerUrl } = await made
  await ask(`/drop/${databaseName(ownerUrl)}`)
})

async function clone(): Promise<TestDatabase> {
  const answer = await ask('/clone')
  return answer as TemplateDatabase
}

async function ask(path: string): Promise<unknown> {
  const response = await fetch(inject('databaseServer') + path, { method: 'POST' })
  const body: unknown = await response.json()
  if (!response.ok) throw new Error(`The test database: ${JSON.stringify(body)}`)
  return body
}

function databaseName(url: string): string {
  return new URL(url).pathname.slice(1)
}
