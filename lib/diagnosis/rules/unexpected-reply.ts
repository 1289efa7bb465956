import type { Facts } from '#lib/diagnosis/facts.ts'
import type { Reading } from '#lib/diagnosis/reading.ts'
import { ours } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/** A proxy, a captive portal: something that is not Marketo's API answered. */
export const unexpectedReply: Rule = {
  code: 'unexpected_reply',
  stage: 'allowed',
  match({ decisive, identity }) {
    if (!decisive || !isForeign(decisive, identity)) return null
    if (decisive.is === 'garbled') return ours('possible', { params: { errno: decisive.errno } })
    if (decisive.is === 'identityError')
      return ours('possible', { params: { status: decisive.status } })
    if (decisive.is !== 'strange') return ours('possible')
    const { status, excerpt } = decisive
    return ours('possible', { params: { status, ...(excerpt !== null && { excerpt }) } })
  },
}

/** An answer of Identity's where REST was asked, or the other way round, has no place either. */
function isForeign(reading: Reading, { granted, refusal }: Facts['identity']): boolean {
  // Without a list of addresses it was not Marketo that turned us away.
  if (refusal === 'forbidden') return true
  if (reading.is === 'refused') return reading.rule === 'tooManyHeaders'
  if (reading.is === 'letIn') return !granted
  if (reading.is === 'token' || reading.is === 'identityError') return granted
  return reading.is === 'strange' || reading.is === 'garbled'
}
