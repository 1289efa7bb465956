import 'server-only'
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { PermissionNeed } from '#lib/diagnosis/report.ts'
import { commandLineSettings } from '#lib/env.ts'

const HostConfig = z.object({
  name: z._default(z.string().check(z.minLength(1), z.maxLength(80)), 'Acme'),
  logoUrl: z._default(z.nullable(z.string().check(z.regex(/^(?:\/|data:image\/)/))), null),
  accent: z._default(z.nullable(z.string().check(z.regex(/^#[0-9a-f]{6}$/i))), null),
  permissions: z._default(z.array(PermissionNeed), [
    {
      permission: 'Read-Only Lead',
      needed: 'required',
      reason: 'Reads the people in your Marketo to match them with your accounts.',
    },
  ]),
  callersAddresses: z._default(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])), []),
  privacyNoticeUrl: z._default(z.nullable(z.url({ protocol: /^https?$/ })), null),
})

/** The host product as it set itself up. Addresses of `marketoAllowlist` are what a Marketo admin must let in. */
export type HostSettings = z.infer<typeof HostConfig> & { marketoAllowlist: string[] }

/** From the JSON file that `HOST_CONFIG` names, or defaults. Throws, with the members' names, when it does not fit. */
export function hostSettings(): HostSettings {
  const { hostConfig, egressIps } = commandLineSettings()
  const given: unknown = hostConfig === null ? {} : JSON.parse(readFileSync(hostConfig, 'utf8'))
  const parsed = HostConfig.safeParse(given)
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.'))
    throw new Error(`Unusable members of HOST_CONFIG: ${names.join(', ')}`)
  }
  const marketoAllowlist = [...new Set([...egressIps, ...parsed.data.callersAddresses])]
  return { ...parsed.data, marketoAllowlist }
}
