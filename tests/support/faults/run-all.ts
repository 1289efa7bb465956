import { makeCertificates } from '#tests/support/faults/certificates.ts'
import { CONTROL_HOST, HOST, type Fault } from '#tests/support/faults/fault.ts'
import { runFault, type Ran } from '#tests/support/faults/run-fault.ts'
import { serveFault } from '#tests/support/faults/serve-fault.ts'

/** At once; those that only wait come first and wait together. */
const AT_ONCE = 12

/** Milliseconds that a run may take: what its limits add up to, and a little. */
export const mostMs = ({ seconds = 3 }: Fault) => seconds * 1000 + 2000

export type Served = Ran & { sentBytes: number }

/** One connection test for every fault, each at a server of its own. By the fault's name. */
export async function runAll(faults: Fault[]): Promise<Map<string, Served>> {
  const certificates = makeCertificates([HOST, CONTROL_HOST])
  const waiting = faults.toSorted((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0))
  const done = new Map<string, Served>()
  const run = async (fault: Fault) => {
    const server = await serveFault(fault, certificates)
    const ran = await runFault(fault, server.port, certificates.trusted)
    await server.close()
    done.set(fault.name, { ...ran, sentBytes: server.sent() })
  }
  /** Whatever else runs on the machine only ever adds, so a late one gets two more chances, by itself. */
  const isLate = (fault: Fault) => done.get(fault.name)!.ms > mostMs(fault)
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await run(next)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  for (const fault of faults)
    for (let more = 2; more > 0 && isLate(fault); more -= 1) await run(fault)
  return done
}
