import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { closeDatabase } from '#lib/db.ts'
import { startThrowawayDatabase } from '#scripts/database/embedded.ts'
import { rehearse } from '#tests/bench/webhooks/rehearse.ts'

/**
 * 10,000 events to a receiver that fails 30 times in 100, by a sender that is killed ten times. Prints a table in
 * Markdown; ends with 1 when something was lost, or came under two ids.
 *   npm run bench:webhooks [-- --events 10000 --kills 10 --failing 0.3]
 */
const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '10' },
    failing: { type: 'string', default: '0.3' },
  },
})
const [events, kills] = [Number(values.events), Number(values.kills)]
const failing = Number(values.failing)

const database = await startThrowawayDatabase()
process.env['DATABASE_URL'] = database.appUrl
process.env['KEY_ENCRYPTION_KEY'] = randomBytes(32).toString('base64')
process.env['LOG_LEVEL'] ??= 'silent'
try {
  const killAfter = Math.floor(events / (kills + 2))
  const limitMs = 30 * 60_000
  const figures = await rehearse({ events, tenants: 40, kills, killAfter, failing, limitMs })
  const { seconds, writtenAfter, lost, underTwoIds, duplicates, states, tally } = figures
  const rows: [string, string | number][] = [
    ['events', events],
    ['sender killed', `${figures.kills} times`],
    ['lost', lost],
    ['told under more than one id', underTwoIds],
    ['came again, under the same id', duplicates],
    ['requests', tally.requests],
    ['answered 500', tally.refused],
    ['taken, but no answer', tally.hungUp],
    ['signatures that did not fit', tally.badSignatures],
    ['deliveries by state', JSON.stringify(states)],
    ['events written after', `${writtenAfter.toFixed(1)} s`],
    ['all delivered after', `${seconds.toFixed(1)} s`],
    ['requests a second', Math.round(tally.requests / seconds)],
  ]
  const table = rows.map(([name, value]) => `| ${name} | ${value} |`)
  process.stdout.write(['| what | |', '|---|---|', ...table, ''].join('\n'))
  // What the database took without acknowledging it is delivered as well.
  const isAll = Object.keys(states).join() === 'delivered' && states['delivered']! >= events
  const isWhole = lost === 0 && underTwoIds === 0 && isAll
  process.exitCode = isWhole ? 0 : 1
} finally {
  await closeDatabase()
  await database.stop()
}
