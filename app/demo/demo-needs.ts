import type { PermissionNeed } from '#lib/diagnosis/report.ts'
import type { Words } from '#lib/messages/words.ts'

type Reason = 'lead' | 'activity' | 'campaign' | 'namedAccount'
type Wish = [permission: string, reason: Reason, needed?: 'optional', mustVerify?: true]

/** What the stand-in host may ask for; each choice makes other outcomes of the simulated instances visible. */
const CHOICES = {
  lead: [['Read-Only Lead', 'lead']],
  leadActivity: [
    ['Read-Only Lead', 'lead'],
    ['Read-Only Activity', 'activity'],
  ],
  leadActivityCampaign: [
    ['Read-Only Lead', 'lead'],
    ['Read-Only Activity', 'activity'],
    ['Read-Only Campaign', 'campaign'],
  ],
  gaps: [
    ['Read-Only Lead', 'lead'],
    ['Read-Only Activity', 'activity', 'optional'],
  ],
  featureMustVerify: [
    ['Read-Only Lead', 'lead'],
    ['Read-Only Named Account', 'namedAccount', undefined, true],
  ],
} as const satisfies Record<string, readonly Wish[]>

export type DemoNeeds = keyof typeof CHOICES
export const DEMO_NEEDS = Object.keys(CHOICES) as DemoNeeds[]

export const isDemoNeeds = (name: unknown): name is DemoNeeds =>
  typeof name === 'string' && Object.hasOwn(CHOICES, name)

export function demoNeeds(name: DemoNeeds, w: Words): PermissionNeed[] {
  const wishes: readonly Wish[] = CHOICES[name]
  return wishes.map(([permission, reason, needed, mustVerify]) => ({
    permission,
    needed: needed ?? 'required',
    reason: w.t(`demo.reasons.${reason}`),
    ...(mustVerify ? { mustVerify } : {}),
  }))
}
