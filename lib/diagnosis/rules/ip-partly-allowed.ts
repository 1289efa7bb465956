import { fixable } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

export const ipPartlyAllowed: Rule = {
  code: 'ip_partly_allowed',
  stage: 'allowed',
  match: ({ access: { partly, allowedFrom, deniedFrom } }) =>
    partly
      ? fixable('marketoAdmin', 'certain', {
          params: { allowedAddresses: allowedFrom, missingAddresses: deniedFrom },
        })
      : null,
}
