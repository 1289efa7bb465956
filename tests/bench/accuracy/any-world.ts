import type { LastGood, PermissionNeed } from '#lib/diagnosis/report.ts'
import type { MarketoTables } from '#tests/bench/accuracy/marketo-tables.ts'
import { marketo } from '#tests/bench/accuracy/marketo.ts'
import type { Random } from '#tests/bench/accuracy/random.ts'
import { tokenReply } from '#tests/bench/accuracy/replies.ts'
import * as value from '#tests/bench/accuracy/typed-values.ts'
import type { World } from '#tests/bench/accuracy/world.ts'

/** What a world with nothing wrong is made of, for draws that change one thing in it. */
export type Made = World & { login: string; token: string; role: string[] }

type Options = { needs?: PermissionNeed[]; scope?: null }

export function anyWorld(random: Random, tables: MarketoTables, options: Options = {}): Made {
  const munchkinId = value.munchkinId(random)
  const login = value.email(random)
  const token = value.accessToken(random)
  const needs = options.needs ?? someNeeds(random, tables)
  const role = roleFor(random, tables, needs)
  const callsToday = random.whole(30_000)
  return {
    truth: 'connected',
    cause: '',
    mode: 'simulated',
    munchkinId,
    pasted: {
      endpoint: value.pastedEndpoint(random, munchkinId),
      clientId: value.pasted(random, value.uuid(random)),
      clientSecret: value.pasted(random, value.secret(random)),
    },
    needs,
    way: 'open',
    isControlHostUp: true,
    identity: () => tokenReply(token, options.scope === null ? null : login),
    rest: marketo(random, tables, { role, allowlist: null, instead: {}, callsToday, login }),
    known: {
      ...{ lastGood: null, witnesses: null, quotaDays: 0, firstUnavailableAt: null },
      answers: {},
    },
    people: {},
    addresses: [],
    stopped: null,
    ended: null,
    login,
    token,
    role,
  }
}

/** Permissions that a read can prove, by name. */
export const provable = ({ probes }: MarketoTables): string[] =>
  probes
    .map(({ permission }) => permission)
    .filter((name) => name.startsWith('Read-Only ') || name === 'Read-Write Lead')

export const need = (permission: string, over: Partial<PermissionNeed> = {}): PermissionNeed => ({
  permission,
  needed: 'required',
  reason: '',
  ...over,
})

/** One to four, the first of them required. */
export function someNeeds(
  random: Random,
  tables: MarketoTables,
  among: (name: string) => boolean = () => true,
): PermissionNeed[] {
  const names = random.some(provable(tables).filter(among), 1).slice(0, 4)
  return names.map((name, at) =>
    need(spelled(random, name), {
      needed: at > 0 && random.chance(0.3) ? 'optional' : 'required',
    }),
  )
}

/** As hosts write them. */
const spelled = (random: Random, name: string) =>
  random.pick([name, name, name.replace(/Lead$/, 'Person'), name.toLowerCase()])

/** Adobe's developer name of what a host asked for. */
export const canonical = (tables: MarketoTables, written: string): string =>
  provable(tables).find((name) =>
    [name, name.replace(/Lead$/, 'Person')].some(
      (each) => each.toLowerCase() === written.toLowerCase(),
    ),
  ) ?? written

/** Every permission asked for, and some others; a Read-Write tick opens the same reads as its Read-Only half. */
function roleFor(random: Random, tables: MarketoTables, needs: PermissionNeed[]): string[] {
  const asked = needs
    .map(({ permission }) => canonical(tables, permission))
    .map((name) => (random.chance(0.2) ? name.replace('Read-Only', 'Read-Write') : name))
  return [...asked, 'Approve Assets', 'Execute Campaign']
}

const HOUR = 3_600_000

/** The instance worked some days ago. */
export const workedBefore = (
  random: Random,
  { munchkinId, login, role }: Made,
  over: Partial<LastGood> = {},
): LastGood => ({
  at: new Date(Date.now() - (24 + random.whole(200)) * HOUR).toISOString(),
  firstFailureAt: null,
  munchkinId,
  apiUser: login,
  permissionsHeld: role.filter((name) => name.startsWith('Read-Only ')),
  egressAddress: '127.0.0.1',
  sameClientId: true,
  sameSecret: true,
  usage: null,
  ...over,
})

export const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString()
