import { ours } from '#lib/diagnosis/rule.ts'
import type { Verdict } from '#lib/diagnosis/verdict.ts'

/** For a run that never came to a judgement: its process died, or there is no key to open the credentials with. */
export const testInterruptedVerdict = (): Verdict => ({
  code: 'test_interrupted',
  ...ours('certain'),
})

export const testCancelledVerdict = (): Verdict => ({ code: 'test_cancelled', ...ours('certain') })

export const serviceSealedVerdict = (): Verdict => ({ code: 'service_sealed', ...ours('certain') })
