import type { ReactNode } from 'react'
import { RichText } from '#app/_ui/rich-text.tsx'
import { ValuesToCopy } from '#app/_ui/values-to-copy.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import type { ConnectionView } from '#lib/connections/view.ts'

export type OpenItem = { id: string; said: ReactNode; below?: ReactNode }

/** What a disconnected connection leaves behind at Marketo, which only its admin can close; the off switch first. */
export function openAtMarketo({ w, host }: WizardStep, { apiUser }: ConnectionView): OpenItem[] {
  const { marketoAllowlist: addresses, name } = host
  const user = apiUser
    ? w.parts('disconnect.steps.user', { apiUser })
    : w.parts('disconnect.steps.userUnnamed')
  return [
    { id: 'service', said: <RichText parts={w.parts('disconnect.steps.service')} /> },
    { id: 'user', said: <RichText parts={user} /> },
    { id: 'role', said: <RichText parts={w.parts('disconnect.steps.role')} /> },
    ...(addresses.length > 0
      ? [
          {
            id: 'addresses',
            said: <RichText parts={w.parts('disconnect.steps.addresses', { host: name })} />,
            below: <ValuesToCopy w={w} values={addresses} />,
          },
        ]
      : []),
  ]
}
