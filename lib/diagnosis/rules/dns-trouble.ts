import { kindOfFailure } from '#lib/diagnosis/network-failures.ts'
import { after, ours } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/** The resolver failed, or gave an address inside a private network, which Marketo's hosts never have. */
export const dnsTrouble: Rule = {
  code: 'dns_trouble',
  stage: 'reaching',
  match({ decisive, identity }) {
    const isPrivate = decisive?.is === 'refused' && decisive.rule === 'addressNotPublic'
    const kind = kindOfFailure(decisive)
    // A name that gave a token a moment ago exists.
    const isLost = kind === 'noSuchName' && identity.granted
    return isPrivate || isLost || kind === 'dnsTrouble'
      ? ours('possible', {
          retry: after(60),
          ...(decisive?.is === 'network' && { params: { errno: decisive.errno } }),
        })
      : null
  },
}
