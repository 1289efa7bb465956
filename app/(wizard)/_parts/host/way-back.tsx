import { Button, ButtonLink } from '#app/_ui/button.tsx'
import { provenHere } from '#app/(wizard)/_parts/host/page-news-of.ts'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import { returnAddress } from '#lib/embed/return-address.ts'

/** Closes the frame; shown once the host's page holds its other end. */
export function Leave({ label }: { label: string }) {
  return (
    <Button type="button" kind="primary" data-leaves="" hidden>
      {label}
    </Button>
  )
}

/**
 * Back to the host: to its return URL, which is told how the visit went. Where the host's page holds the frame, its
 * script takes the press and closes it; `hidden` until then where there is no address to go to.
 */
export async function WayBack({ at }: { at: WizardStep }) {
  const { w, host } = at
  const address = await addressBack(at)
  const label = w.t('action.backToHost', { host: host.name })
  return address === null ? (
    <Leave label={label} />
  ) : (
    <ButtonLink kind="primary" href={address} target="_top" data-leaves="">
      {label}
    </ButtonLink>
  )
}

/** The same in a quiet place, from any step; a frame without an address has a way out of its own. */
export async function QuietWayBack({ at }: { at: WizardStep }) {
  const { w, host } = at
  const address = await addressBack(at)
  if (address === null) return null
  return (
    <p>
      <a href={address} target="_top" data-leaves="">
        {w.t('action.backToHost', { host: host.name })}
      </a>
    </p>
  )
}

async function addressBack({ session, view }: WizardStep): Promise<string | null> {
  const { returnUrl } = session.connectSession
  if (returnUrl === null) return null
  const isMade = view !== null && (await provenHere(session, view))
  return returnAddress(returnUrl, isMade ? 'connected' : 'exited')
}
