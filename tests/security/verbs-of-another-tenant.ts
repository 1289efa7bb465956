import { expect } from 'vitest'
import { answerQuestion } from '#lib/connections/answer-question.ts'
import { beginDraft } from '#lib/connections/begin-draft.ts'
import { cancelTest } from '#lib/connections/cancel-test.ts'
import { confirmConnection } from '#lib/connections/confirm-connection.ts'
import { declineCredentials } from '#lib/connections/decline-credentials.ts'
import { endLostTest } from '#lib/connections/end-lost-test.ts'
import { destroyDueSecrets } from '#lib/connections/destroy-due-secrets.ts'
import { discardUpdate } from '#lib/connections/discard-update.ts'
import { disconnectConnection } from '#lib/connections/disconnect-connection.ts'
import { dropOldUpdates } from '#lib/connections/drop-old-updates.ts'
import { expireDrafts } from '#lib/connections/expire-drafts.ts'
import { forgetDraft } from '#lib/connections/forget-draft.ts'
import { forgetLinks } from '#lib/connections/forget-links.ts'
import { importConnections } from '#lib/connections/import-connections.ts'
import { nextImportTest } from '#lib/connections/import-test-due.ts'
import { listConnections } from '#lib/connections/list-connections.ts'
import { listTests } from '#lib/connections/list-tests.ts'
import { nameConnection } from '#lib/connections/name-connection.ts'
import { performTest } from '#lib/connections/perform-test.ts'
import { pulseOf } from '#lib/connections/pulse-of.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { readRun } from '#lib/connections/read-run.ts'
import { readTest } from '#lib/connections/read-test.ts'
import { saveCredentials } from '#lib/connections/save-credentials.ts'
import { startHostTest } from '#lib/connections/start-host-test.ts'
import { startTest } from '#lib/connections/start-test.ts'
import { stopWatching } from '#lib/connections/stop-watching.ts'
import { swapCredentials } from '#lib/connections/swap-credentials.ts'
import { testImport } from '#lib/connections/test-import.ts'
import { tickTask } from '#lib/connections/tick-task.ts'
import { tryInstance } from '#lib/connections/try-instance.ts'
import { watchFix } from '#lib/connections/watch-fix.ts'
import { watchRound } from '#lib/connections/watch-round.ts'
import type { Context } from '#lib/connections/context.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { typedValues } from '#tests/support/drafts.ts'

export type Theirs = {
  context: Context
  connectionId: string
  runId: string
  sessionId: string
  credentialsId: string
}

const LATE = new Date(Date.now() + 10 ** 10)

/** Every verb, called by another tenant with the ids of the first; what it must answer. */
export const VERBS: Record<string, (mine: Context, theirs: Theirs) => Promise<unknown>> = {
  'read-connection': async (mine, { connectionId }) =>
    expect(await readConnection(mine, connectionId)).toBeNull(),
  'list-connections': async (mine) => expect(await listConnections(mine, 'simulated')).toEqual([]),
  'read-run': async (mine, { runId }) => expect(await readRun(mine, runId)).toBeNull(),
  'cancel-test': async (mine, { runId, connectionId }) =>
    expect(await cancelTest(mine, { runId, connectionId })).toEqual({
      ok: false,
      reason: 'not_running',
    }),
  'perform-test': (mine, { runId }) => performTest(mine, runId),
  'end-lost-test': (mine, { runId }) => endLostTest(mine, runId),
  'name-connection': async (mine, { connectionId }) =>
    expect(await nameConnection(mine, connectionId, 'Mine')).toEqual({
      ok: false,
      reason: 'not_found',
    }),
  'save-credentials': async (mine, { connectionId, sessionId }) =>
    expect(await saveCredentials(mine, typedValues({ connectionId, sessionId }))).toEqual({
      ok: false,
      reason: 'not_found',
    }),
  'swap-credentials': async (mine, { connectionId, sessionId }) =>
    expect(await swapCredentials(mine, { connectionId, sessionId })).toEqual({
      ok: false,
      reason: 'not_found',
    }),
  'try-instance': async (mine, { connectionId, sessionId }) =>
    expect(await tryInstance(mine, { connectionId, sessionId, munchkinId: '000-CON-200' })).toEqual(
      { ok: false, reason: 'not_found' },
    ),
  'answer-question': async (mine, { runId }) =>
    expect(
      await answerQuestion(mine, { runId, question: 'ip_restrictions', answer: 'no' }),
    ).toEqual({ ok: false, reason: 'not_found' }),
  'start-test': async (mine, { connectionId, sessionId }) =>
    expect(await startTest(mine, { connectionId, sessionId, locale: 'en', theme: null })).toEqual({
      ok: false,
      reason: 'nothing_to_test',
    }),
  'destroy-due-secrets': async (mine) => expect(await destroyDueSecrets(mine, LATE)).toBe(0),
  'watch-fix': async (mine, { connectionId, sessionId }) =>
    expect(await watchFix(mine, { connectionId, sessionId })).toEqual({
      ok: false,
      reason: 'not_found',
    }),
  'stop-watching': async (mine, { connectionId }) =>
    expect(await stopWatching(mine, connectionId)).toEqual({ ok: false, reason: 'not_watching' }),
  'watch-round': (mine, { connectionId }) =>
    watchRound(mine, { connectionId, watchId: connectionId, dueAt: LATE.toISOString() }),
  'expire-drafts': async (mine) =>
    expect(await expireDrafts(mine, LATE)).toEqual({ secrets: 0, updates: 0, drafts: 0, links: 0 }),
  'forget-draft': async (mine, { connectionId }) =>
    expect(await forgetDraft(mine, connectionId, { touchedBefore: LATE, now: LATE })).toBe(false),
  'forget-links': async (mine) => expect(await forgetLinks(mine, LATE)).toBe(0),
  'drop-old-updates': async (mine) => expect(await dropOldUpdates(mine, LATE)).toBe(0),
  'begin-draft': async (mine, { sessionId }) => {
    expect(await beginDraft(mine, { sessionId, mode: 'simulated' })).toMatch(/^[\da-f-]{36}$/)
  },
  'tick-task': async (mine, { connectionId }) =>
    expect(await tickTask(mine, { connectionId, task: 'role', isDone: true })).toEqual({
      ok: false,
      reason: 'not_found',
    }),
  'confirm-connection': async (mine, { connectionId, credentialsId }) =>
    expect(await confirmConnection(mine, { connectionId, credentialsId })).toEqual({
      ok: false,
      reason: 'not_found',
    }),
  'decline-credentials': async (mine, { connectionId, credentialsId }) =>
    expect(await declineCredentials(mine, { connectionId, credentialsId })).toEqual({
      ok: false,
      reason: 'not_found',
    }),
  'discard-update': async (mine, { connectionId }) =>
    expect(await discardUpdate(mine, connectionId)).toEqual({ ok: false, reason: 'not_found' }),
  'disconnect-connection': async (mine, { connectionId }) =>
    expect(await disconnectConnection(mine, connectionId)).toEqual({
      ok: false,
      reason: 'not_found',
    }),
  'list-tests': async (mine, { connectionId }) =>
    expect(await listTests(mine, connectionId, { after: null, most: 9 })).toEqual([]),
  'read-test': async (mine, { connectionId, runId }) =>
    expect(await readTest(mine, connectionId, runId)).toBeNull(),
  'start-host-test': async (mine, { connectionId }) =>
    expect(await startHostTest(mine, connectionId)).toEqual({
      ok: false,
      reason: 'nothing_to_test',
    }),
  'pulse-of': async (mine, { connectionId }) => expect(await pulseOf(mine, connectionId)).toBe(''),
  'import-connections': async (mine, { connectionId }) => {
    const clientSecret = secretFrom('x'.repeat(32))
    const pair = { endpoint: '000-CON-200', clientId: connectionId, clientSecret }
    const [first] = await importConnections(mine, {
      tenant: { externalId: 'mine', name: 'Mine' },
      mode: 'simulated',
      entries: [{ ...pair, name: null, needs: null }],
    })
    expect(first).toMatchObject({ ok: true })
    expect(first).not.toMatchObject({ connectionId })
  },
  'import-test-due': async (mine, { connectionId }) =>
    expect(await nextImportTest(mine, connectionId, new Date())).toBeNull(),
  'test-import': (mine, { connectionId }) => testImport(mine, connectionId),
}
