import type { Report } from '#lib/diagnosis/report.ts'
import { permissionList } from '#lib/messages/permission-words.ts'
import type { Part, Words } from '#lib/messages/words.ts'

/**
 * For a connection that worked before: between when and when it stopped, and what changed meanwhile. Empty for a first
 * connection and for one that works. Without a time zone the times are UTC, and say so.
 */
export function memoryWords(report: Report, words: Words, timeZone?: string): Part[] {
  const { params, outcome } = report.verdict
  const { lastGoodAt, firstFailureAt } = params
  if (typeof lastGoodAt !== 'string' || outcome === 'connected') return []
  const changes = changesIn(report, words)
  const failedAt = typeof firstFailureAt === 'string' ? firstFailureAt : report.startedAt
  return words.parts('memory.since', {
    good: words.dateTime(lastGoodAt, timeZone),
    bad: words.dateTime(failedAt, timeZone),
    hasChanges: yesNo(changes.length > 0),
    changes: words.list(changes),
    isFixable: yesNo(outcome === 'fixable'),
  })
}

/** How the calls of a day divide: ours, and by how many others. Empty where no test could read it. */
export function usageWords({ verdict }: Report, words: Words, timeZone?: string): Part[] {
  const { usageTotal: total, usageOurs: ours, usageOthers: others, usageAt } = verdict.params
  const isKnown = typeof total === 'number' && typeof ours === 'number'
  if (!isKnown || typeof others !== 'number') return []
  if (typeof usageAt !== 'string') return words.parts('usage.today', { total, ours, others })
  const when = words.dateTime(usageAt, timeZone)
  return words.parts('usage.earlier', { when, total, ours, others })
}

function changesIn({ verdict, apiUser = '' }: Report, words: Words): string[] {
  const { params } = verdict
  const text = (name: string) => String(params[name] ?? '')
  const fromTo = (name: 'apiUser' | 'address', before: string, now: string) =>
    words.t(`memory.change.${name}`, { isKnown: yesNo(before !== '' && now !== ''), before, now })
  const lost = listed(params['permissionsLost'])
  const said: Record<string, () => string> = {
    apiUser: () => fromTo('apiUser', text('apiUserBefore'), apiUser),
    address: () => fromTo('address', text('addressBefore'), text('addressNow')),
    permissions: () =>
      words.t('memory.change.permissions', {
        isKnown: yesNo(lost.length > 0),
        permissions: permissionList(lost, words),
      }),
    clientId: () => words.t('memory.change.clientId'),
    secret: () => words.t('memory.change.secret'),
  }
  return listed(params['changed']).flatMap((name) => said[name]?.() ?? [])
}

const listed = (value: unknown): string[] => (Array.isArray(value) ? value : [])

const yesNo = (fact: boolean) => (fact ? 'yes' : 'no')
