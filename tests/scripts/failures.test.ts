import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { root } from '#scripts/database/migration-folder.ts'
import { failures } from '#scripts/verify/failures.ts'

const folder = mkdtempSync(join(tmpdir(), 'marketo-connect-failures-'))
afterAll(() => rmSync(folder, { recursive: true }))

function failuresOf(...testResults: object[]): string[] {
  const path = join(folder, 'report.json')
  writeFileSync(path, JSON.stringify({ testResults }))
  return failures(path)
}

const passed = { status: 'passed', fullName: 'a test adds', failureMessages: [] }

it('names a failed test by its file, with the beginning of what it said', () => {
  const long = Array.from({ length: 40 }, (_, n) => `line ${n}`).join('\n')
  const failed = { status: 'failed', fullName: 'a test divides', failureMessages: [long] }
  const [only = '', ...others] = failuresOf({
    name: join(root, 'tests/a.test.ts'),
    status: 'failed',
    message: '',
    assertionResults: [passed, failed],
  })
  expect(others).toEqual([])
  expect(only).toMatch(/^tests\/a\.test\.ts > a test divides\n {4}line 0\n/)
  expect(only.split('\n')).toHaveLength(13)
})

it('names a file that did not load', () => {
  const file = { name: join(root, 'tests/b.test.ts'), status: 'failed', assertionResults: [] }
  expect(failuresOf({ ...file, message: 'No such module' })).toEqual([
    'tests/b.test.ts did not load\n    No such module',
  ])
})

it('says nothing of what passed, or where there is no report', () => {
  const file = { name: 'c', status: 'passed', message: '', assertionResults: [passed] }
  expect(failuresOf(file)).toEqual([])
  expect(failures(join(folder, 'missing.json'))).toEqual([])
})
