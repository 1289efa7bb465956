import 'server-only'
import type { Subscription } from '#lib/simulator/subscription.ts'

/** Codes whose calls do not count against the daily quota (source: Adobe's Error Codes). */
const NOT_COUNTED = new Set(['601', '602', '604', '605', '608', '611'])

const DAY = 86_400_000

/** Marketo's day, `YYYY-MM-DD`: quotas end at midnight US Central. */
export function dayOf(now: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' }).format(now)
}

/** `code` is why the call was refused; null when it was not. */
export function countCall(subscription: Subscription, code: string | null, now: number): void {
  const day = dayOf(now)
  if (code === null || !NOT_COUNTED.has(code)) {
    subscription.usage.set(day, (subscription.usage.get(day) ?? 0) + 1)
  }
}

export function countError(subscription: Subscription, code: string, now: number): void {
  const day = dayOf(now)
  const ofDay = subscription.errors.get(day) ?? new Map<string, number>()
  subscription.errors.set(day, ofDay.set(code, (ofDay.get(code) ?? 0) + 1))
}

/** The bodies of `stats/usage` and `stats/errors`, one item a day, the latest first. */
export function usageOf(subscription: Subscription, now: number, days: number) {
  return lastDays(now, days).map((date) => {
    const ours = subscription.usage.get(date) ?? 0
    const users = [
      { userId: subscription.apiUser, count: ours },
      { userId: 'crm-sync@simulated.example', count: subscription.switches.callsOfOthers },
    ]
    return { date, total: ours + subscription.switches.callsOfOthers, users }
  })
}

export function errorsOf(subscription: Subscription, now: number, days: number) {
  return lastDays(now, days).map((date) => {
    const counts = [...(subscription.errors.get(date) ?? [])]
    const errors = counts.map(([errorCode, count]) => ({ errorCode, count }))
    return { date, total: errors.reduce((sum, { count }) => sum + count, 0), errors }
  })
}

const lastDays = (now: number, days: number) =>
  Array.from({ length: days }, (_, ago) => dayOf(now - ago * DAY))
