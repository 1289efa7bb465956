import { expect, it } from 'vitest'
import * as rules from '#tests/support/architecture-rules.ts'
import type { Rule } from '#tests/support/architecture-rules.ts'
import { onlyTestsPassFaults } from '#tests/support/transport-rules.ts'
import { parseSource, sourceFiles } from '#tests/support/source-file.ts'

const files = sourceFiles('{app,lib,scripts,tests}/**/*.{ts,tsx}', '*.ts')

/** Each rule with sources, by path, that break it: a rule that cannot fail would say nothing. */
const table: [string, Rule, Record<string, string>][] = [
  [
    'imports within lib point downward',
    rules.importsPointDownward,
    { 'lib/marketo/token.ts': `import { judge } from '#lib/diagnosis/judge.ts'` },
  ],
  [
    'every folder of lib is in the import map',
    rules.importsPointDownward,
    { 'lib/gadgets/spin.ts': `import { log } from '#lib/log.ts'` },
  ],
  [
    'lib never imports app',
    rules.libDoesNotImportApp,
    { 'lib/host/settings.ts': `import type { Route } from '#app/page.tsx'` },
  ],
  [
    'the groups of app do not import each other',
    rules.appGroupsStayApart,
    { 'app/api/v1/route.ts': `export { step } from '#app/(wizard)/_parts/wizard-step.ts'` },
  ],
  [
    'within lib only session.ts imports next',
    rules.onlySessionImportsNext,
    { 'lib/embed/cookie.ts': `import 'server-only'\nimport { cookies } from 'next/headers'` },
  ],
  [
    'a file of lib that is not fenced imports no package but zod/mini',
    rules.pureOrFenced,
    { 'lib/marketo/endpoint.ts': `import { z } from 'zod'` },
  ],
  [
    'a file of lib that is not fenced imports no fenced file',
    rules.pureOrFenced,
    {
      'lib/marketo/endpoint.ts': `import { send } from '#lib/marketo/transport.ts'`,
      'lib/marketo/transport.ts': `import 'server-only'`,
    },
  ],
  [
    'the fence is the first import',
    rules.pureOrFenced,
    { 'lib/db.ts': `import * as z from 'zod/mini'\nimport 'server-only'` },
  ],
  [
    'the SDK imports nothing but itself and what it says to the wizard',
    rules.pureOrFenced,
    { 'lib/embed/sdk/v1.ts': `import type { Context } from '#lib/connections/context.ts'` },
  ],
  [
    "'use server' stands in actions.ts only",
    rules.serverActionsInActionsFiles,
    { 'app/demo/page.tsx': `async function save() { 'use server' }` },
  ],
  [
    'no client file binds arguments to a function: a server action bound there hangs the process',
    rules.noBindInClientFiles,
    {
      'app/demo/form.tsx': `'use client'
import { save } from '#app/demo/actions.ts'
export const bound = save.bind(null, 1)`,
    },
  ],
  [
    'imports have one form, from the top and with their extension',
    rules.oneImportForm,
    { 'lib/a.ts': `import { b } from './b.ts'` },
  ],
  [
    'imports name the extension',
    rules.oneImportForm,
    { 'lib/a.ts': `const b = await import('#lib/b')` },
  ],
  [
    'no file is a barrel, which has nothing but what others export',
    rules.noBarrels,
    { 'lib/host/index.ts': `export * from '#lib/host/settings.ts'` },
  ],
  [
    'no file is longer than 200 lines, but for messages and generated code',
    rules.lengthCeiling,
    { 'app/page.tsx': 'export {}\n'.repeat(201) },
  ],
  [
    'lib/env.ts is the only reader of the environment',
    rules.onlyEnvReadsEnvironment,
    { 'lib/host/settings.ts': `export const name = process.env.NAME` },
  ],
  [
    'calls to the outside leave from lib/marketo alone',
    rules.callsOutInOnePlace,
    { 'lib/connections/verb.ts': `export const verb = () => fetch('https://example.com')` },
  ],
  [
    'sockets are opened in lib/marketo and the simulator alone',
    rules.callsOutInOnePlace,
    { 'app/api/v1/route.ts': `import { request } from 'node:https'` },
  ],
  [
    'no caller in the product takes a transport to which it could pass a resolver, address rule or trust store',
    onlyTestsPassFaults,
    { 'scripts/diagnose.ts': `import { liveTransport } from '#lib/marketo/transport.ts'` },
  ],
  [
    'nor all that the files hold which open connections',
    onlyTestsPassFaults,
    { 'lib/connections/verb.ts': `const { connectTo } = await import('#lib/marketo/connect.ts')` },
  ],
  [
    'nor hands one on its way to the receivers of webhooks',
    onlyTestsPassFaults,
    { 'lib/jobs/run-webhooks.ts': `export const done = sendDeliveries([], { trusted: [] })` },
  ],
  [
    'the product’s transport passes none itself',
    onlyTestsPassFaults,
    {
      'lib/marketo/transport.ts': `const open = () => liveTransport('id', 'host', { trusted: [] })`,
    },
  ],
  [
    'the simulator is reached with the system’s resolver and trust store',
    onlyTestsPassFaults,
    { 'lib/marketo/simulated-places.ts': `connectTo(target, systemResolver, [certificate])` },
  ],
]

it.each(table)('%s', (_, rule) => {
  expect(rule(files)).toEqual([])
})

it.each(table)('would see it if it were not so: %s', (_, rule, sources) => {
  const broken = Object.entries(sources).map(([path, text]) => parseSource(path, text))
  expect(rule(broken)).not.toEqual([])
})

it('looks at the sources there are', () => {
  expect(files.map((file) => file.path)).toEqual(
    expect.arrayContaining(['lib/marketo/endpoint.ts', 'app/layout.tsx']),
  )
})
