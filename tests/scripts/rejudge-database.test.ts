import { expect, it } from 'vitest'
import { withClient } from '#scripts/database/app-role.ts'
import { draftOf, tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { runScript } from '#tests/support/run-script.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

const storage = useStorage()
useSimulator()

it('npm run rejudge judges the reports of every tenant and leaves the database as it is', async () => {
  const codes: string[] = []
  for (const munchkinId of ['000-CON-200', '000-SEC-401']) {
    const context = await newTenant()
    const { supportCode } = await tested(context, await draftOf(context, munchkinId))
    codes.push(supportCode)
  }
  const rows = () =>
    withClient(storage.ownerUrl, (client) =>
      client.query('SELECT report FROM test_run ORDER BY id'),
    )
  await withClient(storage.ownerUrl, (client) =>
    client.query(
      `UPDATE test_run SET report = jsonb_set(report, '{verdict,code}', '"unknown"')
       WHERE support_code = $1`,
      [codes[1]],
    ),
  )
  const before = (await rows()).rows
  const { status, out, err } = await runScript('scripts/rejudge.ts', [], {
    settings: { DATABASE_URL: storage.appUrl, MIGRATION_DATABASE_URL: storage.ownerUrl },
  })
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out).toContain('2 reports judged again: 1 as before')
  expect(out).toContain('unknown (likely) -> client_secret_wrong (likely)')
  expect(out).toContain(codes[1])
  expect(out).not.toContain(codes[0])
  expect((await rows()).rows).toEqual(before)
})
