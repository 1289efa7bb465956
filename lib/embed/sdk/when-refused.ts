import { mistake, originOf } from '#lib/embed/sdk/options.ts'

/**
 * Calls each time the page's own policy keeps a document of this origin out of a frame, until `signal` aborts: the
 * frame does not tell.
 */
export function whenRefused(
  origin: string,
  onRefused: (why: TypeError) => void,
  signal: AbortSignal,
): void {
  const refused = (event: SecurityPolicyViolationEvent) => {
    const { blockedURI, disposition, effectiveDirective } = event
    if (!/^(frame|child|default)-src$/.test(effectiveDirective)) return
    // Of a policy that only reports, the frame loads.
    if (disposition !== 'enforce' || originOf(blockedURI) !== origin) return
    onRefused(mistake(`${effectiveDirective} of this page's policy refuses ${origin}`))
  }
  document.addEventListener('securitypolicyviolation', refused, { signal })
}
