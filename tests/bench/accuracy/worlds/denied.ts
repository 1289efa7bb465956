import { anyWorld, canonical, need, provable } from '#tests/bench/accuracy/any-world.ts'
import { marketo } from '#tests/bench/accuracy/marketo.ts'
import type { MarketoTables } from '#tests/bench/accuracy/marketo-tables.ts'
import type { Random } from '#tests/bench/accuracy/random.ts'
import {
  codesAbout,
  denied as deniedReply,
  json,
  page,
  tokenReply,
} from '#tests/bench/accuracy/replies.ts'
import type { Draws, Reply } from '#tests/bench/accuracy/world.ts'

/** Families apart from each other, required; the two permissions of the Lead family count as one. */
function severalFamilies(random: Random, tables: MarketoTables, isMeant = /^Read-Only /) {
  const names = provable(tables).filter((name) => isMeant.test(name))
  return random
    .some(names, 2)
    .slice(0, 4)
    .map((name) => need(name))
}

/** 603 in its four causes, and what Marketo says of workspaces and permissions besides. */
export const denied: Draws = {
  ip_blocked(random, tables) {
    const world = anyWorld(random, tables)
    if (random.chance(0.2)) {
      const reply = random.pick<Reply>([page(403, 'Forbidden'), json({ message: 'no' }, 403)])
      return { ...world, truth: 'ip_blocked', cause: 'at Identity', identity: () => reply }
    }
    const rest = marketo(random, tables, {
      ...{ role: world.role, instead: {}, callsToday: 5, login: world.login },
      allowlist: ['203.0.113.10'],
    })
    const canSee = random.chance(0.7)
    const isNamed = random.chance(0.85)
    return {
      ...world,
      truth: 'ip_blocked',
      cause: `${canSee ? 'the admin looks' : 'nobody can see IP Restrictions'}${isNamed ? '' : ', and the token names nobody'}`,
      rest,
      ...(!isNamed && { identity: () => tokenReply(world.token, null) }),
      people: canSee
        ? { ip_restrictions: 'yes', addresses_listed: 'no', api_only_user_offered: 'yes' }
        : {},
    }
  },

  ip_partly_allowed(random, tables) {
    const world = anyWorld(random, tables)
    const all = ['127.0.0.2', '127.0.0.3', '127.0.0.4'].slice(0, random.pick([2, 3]))
    const listed = random.some(all, 1).slice(0, all.length - 1)
    const rest = marketo(random, tables, {
      ...{ role: world.role, instead: {}, callsToday: 5, login: world.login },
      allowlist: listed,
    })
    return {
      ...world,
      truth: 'ip_partly_allowed',
      cause: `${listed.length} of ${all.length} listed`,
      addresses: all,
      rest,
    }
  },

  token_not_received(random, tables) {
    const world = anyWorld(random, tables)
    const no = deniedReply(random, tables)
    const canSee = random.chance(0.8)
    return {
      ...world,
      truth: 'token_not_received',
      cause: `a proxy drops the header${canSee ? '' : ', and nobody can see the settings'}`,
      rest: () => no,
      people: canSee ? { ip_restrictions: 'no', role_has_ticks: 'yes' } : {},
    }
  },

  no_permissions(random, tables) {
    const isShut = random.chance(0.3)
    const canSee = random.chance(0.85)
    const needs = severalFamilies(random, tables, ALWAYS_THERE)
    const world = anyWorld(random, tables, { needs })
    const no = deniedReply(random, tables)
    return {
      ...world,
      truth: 'no_permissions',
      cause: `${isShut ? 'even stats are denied' : 'nothing is ticked'}${canSee ? '' : ', and nobody can see the role'}`,
      rest: (asked) => (!isShut && asked.path.includes('/stats/') ? world.rest(asked) : no),
      people: canSee ? { ip_restrictions: 'no', role_has_ticks: 'no', workspaces: 'no' } : {},
    }
  },

  workspace_missing(random, tables) {
    const needs = [need('Read-Only Activity'), ...severalFamilies(random, tables).slice(0, 2)]
    const world = anyWorld(random, tables, { needs })
    const [cause, partly] = random.pick([
      ['1008 everywhere', null],
      ['1008 on one', 'code'],
      ['603 on activities alone', 'denied'],
      ['603 everywhere', 'allDenied'],
    ] as const)
    const no = partly?.endsWith('enied')
      ? deniedReply(random, tables)
      : codesAbout(random, tables, 'workspace')
    const canSee = random.chance(0.85)
    const isAll = partly === null || partly === 'allDenied'
    const isHit = (path: string) => (isAll ? !path.includes('/stats/') : ACTIVITY.test(path))
    return {
      ...world,
      truth: 'workspace_missing',
      cause: `${cause}${canSee ? '' : ', and nobody can see workspaces'}`,
      rest: (asked) => (isHit(asked.path) ? no : world.rest(asked)),
      people: canSee ? { workspaces: 'yes', role_has_ticks: 'yes' } : {},
    }
  },

  permission_missing(random, tables) {
    const world = anyWorld(random, tables)
    const required = world.needs
      .filter(({ needed }) => needed === 'required')
      .map(({ permission }) => canonical(tables, permission))
    // All of several is another thing than some of them.
    const missing = random.some(required, 1).slice(0, Math.max(1, required.length - 1))
    const isMissing = (held: string) =>
      missing.some((name) => held === name || held === name.replace('Read-Only', 'Read-Write'))
    const role = world.role.filter((held) => !isMissing(held))
    const others = required.filter((name) => !missing.includes(name))
    const troubled = others.length > 1 && random.chance(0.4) ? others[0]! : null
    const isOld = random.chance(0.3)
    const trouble = codesAbout(random, tables, random.pick(['marketo', 'rate']))
    return {
      ...world,
      truth: 'permission_missing',
      cause: `${missing.length} of ${required.length}${troubled ? ', another probe in trouble' : ''}`,
      identity: () => tokenReply(world.token, world.login, isOld ? 1 + random.whole(3000) : 3599),
      rest: marketo(random, tables, {
        ...{ role, allowlist: null, callsToday: 5, login: world.login },
        instead: troubled ? { [troubled]: trouble } : {},
      }),
      people: { workspaces: random.pick(['no', 'cannotSee']), role_has_ticks: 'yes' },
    }
  },

  feature_disabled(random, tables) {
    const world = anyWorld(random, tables, {
      needs: severalFamilies(random, tables).map((each) => ({ ...each, mustVerify: true })),
    })
    const off = random.pick(world.needs).permission
    const reply = codesAbout(random, tables, 'feature')
    return {
      ...world,
      truth: 'feature_disabled',
      cause: `${off} cannot be had`,
      rest: marketo(random, tables, {
        ...{ role: world.role, allowlist: null, callsToday: 5, login: world.login },
        instead: { [off]: reply },
      }),
    }
  },
}

/** Named accounts, sales persons and companies may be off for a subscription: a 603 there says nothing of the role. */
const ALWAYS_THERE = /^Read-Only (?!Named|Sales|Company)/
const ACTIVITY = /\/activities\/(pagingtoken|types)\.json$/
