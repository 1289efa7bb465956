import { ours } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/** No tick helps, so it blocks only what the host said it cannot do without. */
export const featureDisabled: Rule = {
  code: 'feature_disabled',
  stage: 'allowed',
  match({ access, required }) {
    const off = required.filter(({ need, result }) => need.mustVerify && result === 'feature')
    if (!access.passed || off.length === 0) return null
    const codes = off.flatMap(({ reading }) => (reading?.is === 'error' ? reading.codes : []))
    return ours('certain', {
      params: {
        permissions: off.map(({ permission }) => permission.name),
        codes: [...new Set(codes)],
      },
    })
  },
}
