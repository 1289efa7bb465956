import 'server-only'
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { PermissionNeed } from '#lib/diagnosis/report.ts'
import { commandLineSettings } from '#lib/env.ts'
import { OperationNeed, needsOfOperations } from '#lib/host/needs-of-operations.ts'
import { isUsableLogo } from '#lib/host/logo.ts'
import { Theme } from '#lib/host/theme.ts'
import { findOperation, nearestOperations } from '#lib/marketo/find-operation.ts'

const HostConfig = z.object({
  name: z._default(z.string().check(z.minLength(1), z.maxLength(80)), 'Acme'),
  /** A path on our origin, or an image as a `data:` address. */
  logoUrl: z._default(z.nullable(z.string().check(z.refine(isUsableLogo))), null),
  theme: z._default(z.omit(Theme, { name: true, logoUrl: true }), {}),
  permissions: z.optional(z.array(PermissionNeed)),
  /** The calls that the host makes; the permissions they take are added to those named. */
  operations: z._default(z.array(OperationNeed), []),
  callersAddresses: z._default(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])), []),
  /** Whether a working connection may move to another instance, once a person confirms both by name. */
  allowsInstanceChange: z._default(z.boolean(), false),
  privacyNoticeUrl: z._default(z.nullable(z.url({ protocol: /^https?$/ })), null),
})

const DEFAULT_PERMISSIONS: PermissionNeed[] = [
  {
    permission: 'Read-Only Lead',
    needed: 'required',
    reason: 'Reads the people in your Marketo to match them with your accounts.',
  },
]

/**
 * The host product as it set itself up. `permissions` holds those that its operations take as well; addresses of
 * `marketoAllowlist` are what a Marketo admin must let in.
 */
export type HostSettings = Omit<z.infer<typeof HostConfig>, 'permissions' | 'operations'> & {
  permissions: PermissionNeed[]
  marketoAllowlist: string[]
}

/**
 * From the JSON file that `HOST_CONFIG` names, or defaults. Throws when it does not fit: with the members' names, or
 * with the operations that Adobe does not document and the names nearest to them.
 */
export function hostSettings(): HostSettings {
  const { hostConfig, egressIps } = commandLineSettings()
  const given: unknown = hostConfig === null ? {} : JSON.parse(readFileSync(hostConfig, 'utf8'))
  const parsed = HostConfig.safeParse(given)
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.'))
    throw new Error(`Unusable members of HOST_CONFIG: ${names.join(', ')}`)
  }
  const { permissions, operations, ...host } = parsed.data
  const unknown = operations.filter(({ operation }) => findOperation(operation) === null)
  if (unknown.length > 0) throw new Error(`Unknown operations in HOST_CONFIG: ${nearest(unknown)}`)
  const byName = permissions ?? (operations.length > 0 ? [] : DEFAULT_PERMISSIONS)
  return {
    ...host,
    permissions: needsOfOperations(byName, operations),
    marketoAllowlist: [...new Set([...egressIps, ...host.callersAddresses])],
  }
}

const nearest = (unknown: OperationNeed[]): string =>
  unknown
    .map(({ operation }) => `${operation} (nearest: ${nearestOperations(operation).join(', ')})`)
    .join('; ')
