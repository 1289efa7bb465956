import type { Report } from '#lib/diagnosis/report.ts'
import { yesNo } from '#lib/messages/evidence-params.ts'
import { permissionList } from '#lib/messages/permission-words.ts'
import type { Part, Words } from '#lib/messages/words.ts'

/**
 * For a connection that worked before: between when and when it stopped, and what changed meanwhile. Where other values
 * were typed than those that worked, or where nothing is broken, only when it last worked. Empty for a first connection
 * and for one that works. Without a time zone the times are UTC, and say so.
 */
export function memoryWords(report: Report, words: Words): Part[] {
  const { params, outcome } = report.verdict
  const { lastGoodAt, firstFailureAt, unavailableSince } = params
  if (typeof lastGoodAt !== 'string' || outcome === 'connected') return []
  const good = words.dateTime(lastGoodAt)
  // The usage of that day says when it was.
  if (!isBroken(report)) return 'usageAt' in params ? [] : words.parts('memory.last', { good })
  const values = otherValues(listed(params['changed']))
  const changes = changesIn(report, words, values !== null)
  const said = { good, hasChanges: yesNo(changes.length > 0), changes: words.list(changes) }
  if (values) return words.parts('memory.otherValues', { ...said, values })
  const failedAt = firstFailureAt ?? unavailableSince ?? report.startedAt
  return words.parts('memory.since', { ...said, bad: words.dateTime(String(failedAt)) })
}

/** A quota that is used up day by day comes back between the days. */
const isBroken = ({ verdict: { code, outcome } }: Report): boolean =>
  outcome === 'fixable' && code !== 'quota_exhausted'

function otherValues(changed: string[]): 'both' | 'clientId' | 'secret' | null {
  if (changed.includes('clientId')) return changed.includes('secret') ? 'both' : 'clientId'
  return changed.includes('secret') ? 'secret' : null
}

/** How the calls of a day divide: ours, and by how many others. Empty where no test could read it. */
export function usageWords({ verdict }: Report, words: Words): Part[] {
  const { usageTotal: total, usageOurs: ours, usageOthers: others, usageAt } = verdict.params
  const isKnown = typeof total === 'number' && typeof ours === 'number'
  if (!isKnown || typeof others !== 'number') return []
  if (typeof usageAt !== 'string') return words.parts('usage.today', { total, ours, others })
  const when = words.dateTime(usageAt)
  return words.parts('usage.earlier', { when, total, ours, others })
}

/** With other values the API user and its role are other ones too, so only our address can be compared. */
function changesIn({ verdict, apiUser = '' }: Report, words: Words, areOthers: boolean): string[] {
  const { params } = verdict
  const text = (name: string) => String(params[name] ?? '')
  const fromTo = (name: 'apiUser' | 'address', before: string, now: string) =>
    words.t(`memory.change.${name}`, { isKnown: yesNo(before !== '' && now !== ''), before, now })
  const lost = listed(params['permissionsLost'])
  const address = () => fromTo('address', text('addressBefore'), text('addressNow'))
  const said: Record<string, () => string> = areOthers
    ? { address }
    : {
        apiUser: () => fromTo('apiUser', text('apiUserBefore'), apiUser),
        address,
        permissions: () =>
          words.t('memory.change.permissions', {
            isKnown: yesNo(lost.length > 0),
            permissions: permissionList(lost, words),
          }),
      }
  return listed(params['changed']).flatMap((name) => said[name]?.() ?? [])
}

const listed = (value: unknown): string[] => (Array.isArray(value) ? value : [])
