import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from '#scripts/database/generate.ts'
import { root } from '#scripts/database/migration-folder.ts'
import { whenOrphaned } from '#scripts/start/previous-run.ts'
import { localPath } from '#scripts/start/local-folder.ts'
import { requireChromium } from '#scripts/verify/chromium.ts'
import { closingLine, countTests, sum } from '#scripts/verify/count-tests.ts'
import type { Count } from '#scripts/verify/count-tests.ts'
import { failures } from '#scripts/verify/failures.ts'
import { endSteps, runStep } from '#scripts/verify/run-step.ts'

// `npm test`, `npm run verify` and CI: every step runs, whatever the ones before it said.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
whenOrphaned(() => void stop())

try {
  requireChromium()
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
await generate()
const counts = [
  await check('Format', [['oxfmt', '--check']]),
  await check('Lint', [['oxlint', '--quiet']]),
  await check('Types', [
    ['next', 'typegen'],
    ['tsc', '--noEmit'],
  ]),
  await test('Unit and architecture tests', 'unit', [], 8),
  await test('End-to-end tests', 'e2e', ['--config', 'vitest.e2e.config.ts'], 15),
]
const total = sum(counts)
if (!existsSync(join(root, '../shared')))
  console.log('\nSkipped: the tests that read ../shared, which does not stand beside this clone.')
for (const failure of ['unit', 'e2e'].flatMap((name) => failures(report(name))))
  console.log(`\nFailed: ${failure}`)
console.log(`\n${closingLine(total)}`)
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0)

async function check(title: string, commands: string[][]): Promise<Count> {
  headline(title)
  for (const [command = '', ...args] of commands) {
    if ((await runStep(command, args, 3)) !== 0) return { passed: 0, failed: 1, skipped: 0 }
  }
  return { passed: 0, failed: 0, skipped: 0 }
}

async function test(title: string, name: string, flags: string[], minutes: number): Promise<Count> {
  headline(title)
  const path = report(name)
  rmSync(path, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
  const code = await runStep('vitest', ['run', ...flags, ...reporters], minutes)
  return countTests(path, code)
}

function report(name: string): string {
  return localPath(`reports/${name}.json`)
}

function headline(title: string): void {
  console.log(`\n── ${title}`)
}

async function stop(): Promise<never> {
  await endSteps()
  process.exit(130)
}
