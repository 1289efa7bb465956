import type { Facts } from '#lib/diagnosis/facts.ts'

/** A token that names nobody, and was refused all that it asked for. */
export const opensNothing = (facts: Facts): boolean => namesNobody(facts) && wasDenied(facts)

const namesNobody = ({ identity }: Facts) => identity.granted && identity.apiUser === null

const wasDenied = ({ access, required }: Facts) =>
  access.deniedTwice ||
  (access.passed &&
    required.some(({ result }) => result === 'denied') &&
    !required.some(({ result }) => result === 'passed'))
