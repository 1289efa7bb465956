import type { MarketoTables } from '#tests/bench/accuracy/marketo-tables.ts'
import type { Random } from '#tests/bench/accuracy/random.ts'
import {
  assetSuccess,
  codesAbout,
  denied,
  errors,
  success,
  usage,
} from '#tests/bench/accuracy/replies.ts'
import type { Asked, Reply } from '#tests/bench/accuracy/world.ts'

export type Subscription = {
  /** Permissions of the API user's role, by Adobe's developer names. */
  role: readonly string[]
  /** Null: IP Restrictions are off. */
  allowlist: readonly string[] | null
  /** In place of what a permission's read would say, by the family's name. */
  instead: Record<string, Reply>
  /** Calls today, of all users together. */
  callsToday: number
  login: string
}

const familyOf = (permission: string) => permission.replace(/^Read-(Only|Write) /, '')

/** A Marketo that answers REST calls by the role of its API user, whose token was good. */
export function marketo(
  random: Random,
  tables: MarketoTables,
  { role, allowlist, instead, callsToday, login }: Subscription,
): (asked: Asked) => Reply {
  const isEmpty = random.chance(0.3)
  const letIn = random.chance(0.3) ? codesAbout(random, tables, 'letIn') : null
  return ({ path, from }) => {
    if (allowlist && !allowlist.includes(from)) return denied(random, tables)
    const needed = tables.probes.find(({ paths }) => paths.some((each) => isSame(each, path)))
    if (!needed) return errors([{ code: '610', message: 'Requested resource not found' }])
    if (needed.permission === 'none') return usage(callsToday, login)
    const family = familyOf(needed.permission)
    const special = instead[needed.permission] ?? instead[family]
    if (special) return special
    if (!opens(role, needed.permission)) return denied(random, tables)
    if (path.startsWith('/bulk/')) return codesAbout(random, tables, 'letIn')
    if (letIn) return letIn
    return path.startsWith('/rest/asset/') ? assetSuccess(isEmpty) : success(isEmpty ? [] : [{}])
  }
}

/** The table writes `<…>` where a value goes. */
const isSame = (inTable: string, asked: string) => {
  const [before = '', after = ''] = inTable.split(/<.*>/)
  return inTable.includes('<')
    ? asked.startsWith(before) && asked.endsWith(after)
    : inTable === asked
}

/** A read is open to Read-Only and to Read-Write alike; the bulk status is a read of Read-Write Lead alone. */
const opens = (role: readonly string[], permission: string) =>
  role.includes(permission) ||
  (permission.startsWith('Read-Only ') &&
    role.includes(permission.replace('Read-Only', 'Read-Write')))
