import { pageNewsOf } from '#app/(wizard)/_parts/host/page-news-of.ts'
import { TellHost } from '#app/(wizard)/_parts/host/tell-host.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import { HOSTED } from '#lib/embed/frame-policy.ts'

/** For the page that frames this one; the hosted page is framed by nobody. */
export async function HostNews({ at }: { at: WizardStep }) {
  return at.session.embedId === HOSTED ? null : <TellHost news={await pageNewsOf(at)} />
}
