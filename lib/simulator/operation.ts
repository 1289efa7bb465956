import 'server-only'
import type { Exchange } from '#lib/simulator/exchange.ts'
import type { EnvelopeKind, RestBody, RestError } from '#lib/simulator/replies/envelope.ts'
import type { Subscription } from '#lib/simulator/subscription.ts'

export type Asked = {
  exchange: Exchange
  subscription: Subscription
  now: number
  /** What the path's pattern caught. */
  caught: string[]
}

/** One GET of the REST API. The role must hold one of `permissions`; an empty list means that none is needed. */
export type Operation = {
  path: RegExp
  /** The permission family, for features that a subscription has not bought. */
  family: string | null
  permissions: string[]
  envelope: EnvelopeKind
  answer: (asked: Asked) => RestBody | { error: RestError }
}

/** A read of a family, which either half of the family opens. */
export function read(
  path: string,
  family: string,
  answer: Operation['answer'],
  envelope: EnvelopeKind = 'leadDatabase',
): Operation {
  const permissions = [`Read-Only ${family}`, `Read-Write ${family}`]
  return { path: exactly(path), family, permissions, envelope, answer }
}

export function exactly(path: string): RegExp {
  const literal = path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '([^/]+)')
  return new RegExp(`^${literal}$`)
}

/** 701: a parameter that must be there is not. */
export function cannotBeBlank(parameter: string): { error: RestError } {
  return { error: { code: '701', message: `${parameter} cannot be blank` } }
}
