import 'server-only'
import { createServer, isIPv4 } from 'node:net'
import { isPublicAddress } from '#lib/marketo/address-rule.ts'

/**
 * Those of `EGRESS_IPS` that calls can leave from, in the order given: the single IPv4 addresses that this machine has.
 * Ranges say nothing about one machine, and addresses of a gateway in front of it cannot be chosen here; both are
 * passed over, and so is IPv6, since Marketo is called over IPv4 wherever it can be. Marketo itself sees public addresses
 * alone; a simulator is called over loopback.
 */
export async function ourAddresses(
  egressIps: readonly string[],
  mode: 'live' | 'simulated',
): Promise<string[]> {
  const single = [...new Set(egressIps)].filter(
    (address) => isIPv4(address) && (mode === 'simulated' || isPublicAddress(address)),
  )
  const canBind = await Promise.all(single.map(isOfThisMachine))
  return single.filter((_, place) => canBind[place])
}

/** Looked up each time: an address may move to another machine while the process runs, and asking takes no millisecond. */
function isOfThisMachine(address: string): Promise<boolean> {
  return new Promise((done) => {
    const listener = createServer()
    listener.once('error', () => done(false))
    listener.listen({ host: address, port: 0 }, () => listener.close(() => done(true)))
  })
}
