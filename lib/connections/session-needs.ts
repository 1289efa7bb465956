import * as z from 'zod/mini'
import { PermissionNeed } from '#lib/diagnosis/report.ts'

/** What a connect session needs, as it is stored: the host's reason in further languages stands beside the first. */
export const SessionNeed = z.extend(PermissionNeed, {
  reasons: z.optional(z.record(z.string(), z.string())),
})
export type SessionNeed = z.infer<typeof SessionNeed>
export const StoredSessionNeeds = z.array(SessionNeed)

/** The same in one language; where the host gave none, its first reason. */
export function spokenNeeds(
  needs: readonly SessionNeed[],
  locale: string | null,
): PermissionNeed[] {
  return needs.map(({ reasons = {}, ...need }) => {
    const spoken = locale !== null && Object.hasOwn(reasons, locale) ? reasons[locale] : undefined
    return { ...need, reason: spoken ?? need.reason }
  })
}
