import 'server-only'
import { BlockList, isIP } from 'node:net'

/** May the test connect to this address? Takes an address as DNS gave it, without brackets. */
export type AddressRule = (address: string) => boolean

const IPV4_DENIED: [prefix: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32], // Azure's host agent: public by registry, internal by use
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

/** Inside 2000::/3, what still leads elsewhere: transition, documentation and special-purpose prefixes (IANA). */
const IPV6_DENIED: [prefix: string, bits: number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
]

const denied = new BlockList()
for (const [prefix, bits] of IPV4_DENIED) denied.addSubnet(prefix, bits, 'ipv4')
for (const [prefix, bits] of IPV6_DENIED) denied.addSubnet(prefix, bits, 'ipv6')

const globalUnicast = new BlockList()
globalUnicast.addSubnet('2000::', 3, 'ipv6')

/** The rule of every live call: public unicast only. Anything that is no address, brackets included, is refused. */
export const isPublicAddress: AddressRule = (address) => {
  switch (isIP(address)) {
    case 4:
      return !denied.check(address, 'ipv4')
    case 6:
      return globalUnicast.check(address, 'ipv6') && !denied.check(address, 'ipv6')
    default:
      return false
  }
}
