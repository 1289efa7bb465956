import { PERMISSIONS } from '#lib/marketo/permissions.ts'
import type { OPTION_WORDS } from '#lib/simulator/pages/option-words.ts'
import { EVERY_PERMISSION, Switches } from '#lib/simulator/switches.ts'

/** How a switch is shown on its page and read from its form. `restBody` is for tests alone. */
export type Field = { name: keyof Switches; label: string; hint?: string } & (
  | { kind: 'number' | 'numberOrNone' | 'tick' | 'lines' | 'linesOrNone' | 'error' }
  | { kind: 'choice'; options: readonly (keyof typeof OPTION_WORDS)[] }
  | { kind: 'ticks'; options: (switches: Switches) => readonly string[] }
)

const FAMILIES = [
  ...new Set(
    PERMISSIONS.filter(({ name }) => name.startsWith('Read-Only ')).map(({ family }) => family),
  ),
]

const number = (name: keyof Switches, label: string, hint?: string): Field => ({
  name,
  label,
  kind: 'number',
  ...(hint ? { hint } : {}),
})
const tick = (name: keyof Switches, label: string): Field => ({ name, label, kind: 'tick' })

export const FIELD_GROUPS: readonly { title: string; fields: Field[] }[] = [
  {
    title: 'Address and network',
    fields: [
      {
        name: 'allowlist',
        label: 'IP Restrictions',
        kind: 'linesOrNone',
        hint: 'One a line: 10.0.0.1, 10.0.0.1-10.0.0.9, 10.0.0.0/24 or 10.0.*.*. Empty: off.',
      },
      choice('reachedBy', 'Reached by', Switches.shape.reachedBy.options),
      tick('controlHostDown', 'The control host is down as well'),
      number('latencyMs', 'Milliseconds before each reply'),
      choice('fault', 'Replies break', Switches.shape.fault.options),
      choice('faultAt', 'Where they break', Switches.shape.faultAt.options),
    ],
  },
  {
    title: 'API Only User and role',
    fields: [
      tick('namesApiUser', 'The token names its API Only User'),
      choice('identity', 'Identity answers', Switches.shape.identity.options),
      { name: 'role', label: 'Access API', kind: 'ticks', options: () => EVERY_PERMISSION },
    ],
  },
  {
    title: 'Workspaces',
    fields: [
      { name: 'workspaces', label: 'Workspaces', kind: 'lines', hint: 'One a line.' },
      {
        name: 'workspacesGranted',
        label: 'The role is granted in',
        kind: 'ticks',
        options: ({ workspaces }) => workspaces,
      },
    ],
  },
  {
    title: 'Subscription',
    fields: [
      { name: 'featuresOff', label: 'Not bought', kind: 'ticks', options: () => FAMILIES },
      tick('crmSync', 'The native CRM sync manages companies, opportunities and sales persons'),
      tick('emptyResults', 'Every list is empty'),
      { name: 'restError', label: 'Every REST call is answered with', kind: 'error' },
    ],
  },
  {
    title: 'Quota',
    fields: [
      number('dailyQuota', 'Calls a day'),
      number('callsOfOthers', 'Of them used by others today'),
      { name: 'callsIn20Seconds', label: 'Calls in 20 seconds', kind: 'numberOrNone' },
      { name: 'callsAtOnce', label: 'Calls at once', kind: 'numberOrNone' },
    ],
  },
]

function choice(
  name: keyof Switches,
  label: string,
  options: readonly (keyof typeof OPTION_WORDS)[],
): Field {
  return { name, label, kind: 'choice', options }
}
