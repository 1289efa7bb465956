import { createConnection } from 'node:net'
import type { TestInput, TestResult } from '#lib/connection-test/run.ts'
import type { PermissionNeed } from '#lib/diagnosis/report.ts'
import type { Entry } from '#lib/marketo/address-book.ts'
import { ourAddresses } from '#lib/marketo/our-addresses.ts'
import { PERMISSIONS } from '#lib/marketo/permissions.ts'
import { simulatedPlaces } from '#lib/marketo/simulated-places.ts'
import { simulatedTransport } from '#lib/marketo/transport.ts'
import {
  listedInstance,
  listedInstances,
  type ListedInstance,
} from '#lib/simulator/listed-instances.ts'
import { startSimulator } from '#lib/simulator/start-simulator.ts'
import { NOTHING_WRONG, type Switches } from '#lib/simulator/switches.ts'
import { countingProxy, type Counted } from '#tests/support/counting-proxy.ts'
import { need } from '#tests/support/observations.ts'
import { testSimulated } from '#tests/support/simulated-test.ts'

/**
 * What each kind of test costs upstream: calls, retries among them, connections and bytes, counted on the wire between
 * the transport and the simulator. Prints a table in Markdown.
 *   node --conditions=react-server tests/bench/calls-and-bytes.ts
 */

type Kind = {
  what: string
  listed: ListedInstance
  needs?: PermissionNeed[]
  switches?: Partial<Switches>
  egressIps?: string[]
  more?: Partial<TestInput>
}

const simulator = await startSimulator()
const well = listedInstance('000-CON-200')!
const NOTHING: Counted = { connections: 0, up: 0, down: 0 }
const FAMILIES = ['Lead', 'Activity', 'Assets', 'Campaign', 'Company']
const US = ['127.0.0.2', '127.0.0.3', '127.0.0.4']

const KINDS: Kind[] = [
  ...listedInstances().map((listed) => ({ what: listed.describes, listed })),
  {
    what: 'Five permissions.',
    listed: well,
    needs: FAMILIES.map((family) => need(`Read-Only ${family}`)),
  },
  {
    what: 'Every permission of the 24.',
    listed: well,
    needs: PERMISSIONS.map(({ name }) => need(name)),
  },
  { what: 'From three addresses of ours.', listed: well, egressIps: US },
  {
    what: 'One of three addresses is blocked.',
    listed: well,
    egressIps: US,
    switches: { allowlist: US.slice(1) },
  },
  { what: 'Every call answers 502.', listed: well, switches: { fault: 'badGateway' } },
  { what: 'Every call is reset.', listed: well, switches: { fault: 'reset' } },
  {
    what: 'Stopped before it began.',
    listed: well,
    more: { signal: AbortSignal.abort('cancelled') },
  },
]

const HEADER = ['verdict', 'instance', 'calls', 'retries', 'sockets', 'up', 'down', 'ms', 'what']

const rows = [HEADER, HEADER.map(() => '---')]
for (const kind of KINDS) rows.push(await rowOf(kind))
await simulator.stop()
const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
for (const row of rows) {
  const cells = row.map((cell, column) => cell.padEnd(widths[column]!))
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}

async function rowOf(kind: Kind): Promise<string[]> {
  const { listed, switches, what } = kind
  if (switches) simulator.setSwitches(listed.munchkinId, switches)
  const { report, counted } = await measured(kind)
  if (switches) simulator.setSwitches(listed.munchkinId, NOTHING_WRONG)
  const numbers = [report.callsMade, retriesIn(report), counted.connections]
  return [
    report.verdict.code,
    listed.munchkinId,
    ...[...numbers, counted.up, counted.down, report.durationMs].map(String),
    what,
  ]
}

async function measured({ listed, needs, egressIps, more }: Kind) {
  const places = await simulatedPlaces(simulator.url)
  const place = places.instance(listed.munchkinId)
  const proxy = await proxyOf(place)
  const transport = simulatedTransport(
    listed.munchkinId,
    'control.test',
    { ...places, instance: () => proxy?.place ?? place },
    await ourAddresses(egressIps ?? listed.egressIps ?? [], 'simulated'),
  )
  const asked = needs ?? listed.needs
  const { report } = await testSimulated(simulator.url, listed, asked, { ...more, transport })
  transport.close()
  await proxy?.close()
  return { report, counted: proxy?.counted ?? NOTHING }
}

/** Null where nothing listens: a refused connection carries no byte, and a proxy in its place would take it. */
async function proxyOf(place: Entry) {
  if (typeof place === 'string' || !(await isListening(place.port))) return null
  const proxy = await countingProxy(place.host, place.port)
  return { ...proxy, place: { ...place, host: '127.0.0.1', port: proxy.port } }
}

function isListening(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const socket = createConnection({ host: '127.0.0.1', port }, () => resolve(true))
  socket.once('error', () => resolve(false))
  return promise.finally(() => socket.destroy())
}

function retriesIn({ checks }: TestResult['report']): number {
  const calls = checks.flatMap(({ observations }) => observations)
  return calls.filter((seen) => seen.kind === 'call' && seen.attempt > 1).length
}
