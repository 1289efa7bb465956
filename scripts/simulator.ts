import { parseArgs } from 'node:util'
import { startSimulator } from '#lib/simulator/start-simulator.ts'

const DEFAULT_PORT = '4010'

const port = askedPort()

const simulator = await startSimulator({ port }).catch((error: NodeJS.ErrnoException) =>
  error.code === 'EADDRINUSE'
    ? stopWith(`Port ${port} is taken by another program: choose another with --port.`)
    : stopWith(`The simulator cannot listen on port ${port}: ${error.message}`),
)

console.log(`Simulated Marketo: ${simulator.url}
  ${simulator.url}/               the instances, and what to type for each verdict
  ${simulator.url}/addresses.json the address book

Say where it is:   MARKETO_SIMULATOR_URL=${simulator.url}
Other clients:     endpoint ${simulator.url}/rest, identity ${simulator.url}/identity
Ctrl-C ends it.`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void simulator.stop().then(() => process.exit(0)))
}

function askedPort(): number {
  const options = { port: { type: 'string', default: DEFAULT_PORT } } as const
  try {
    const { port: asked } = parseArgs({ options }).values
    if (/^\d{1,5}$/.test(asked) && Number(asked) <= 65_535) return Number(asked)
    return stopWith(`--port ${asked} is no port: use a number from 0 (any free port) to 65535.`)
  } catch (error) {
    return stopWith(`${(error as Error).message}\nUsage: npm run -s simulator -- --port N`)
  }
}

function stopWith(problem: string): never {
  console.error(problem)
  process.exit(64)
}
