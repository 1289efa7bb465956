import { parentPort, Worker, workerData } from 'node:worker_threads'
import { FAULTS, ODD } from '#tests/support/faults/cases.ts'
import type { Certificates } from '#tests/support/faults/certificates.ts'
import { serveFault } from '#tests/support/faults/serve-fault.ts'

/** A fault's server in a thread of its own, so that what it holds is not counted as ours. */
export function serveApart(
  name: string,
  certificates: Certificates,
): Promise<{ port: number; close(): Promise<unknown> }> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { name, certificates } })
  return new Promise((ready, failed) => {
    worker.once('error', failed)
    worker.once('message', (port: number) => ready({ port, close: () => worker.terminate() }))
  })
}

if (parentPort && workerData) {
  const { name, certificates } = workerData as { name: string; certificates: Certificates }
  const fault = [...FAULTS, ...ODD].find((each) => each.name === name)!
  // A thread's port is no window: there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort.postMessage((await serveFault(fault, certificates)).port)
}
