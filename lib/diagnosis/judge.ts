import { changesSince } from '#lib/diagnosis/changes-since.ts'
import { factsOf } from '#lib/diagnosis/facts.ts'
import type { Facts } from '#lib/diagnosis/facts.ts'
import { permissionResults } from '#lib/diagnosis/permission-results.ts'
import type { Evidence, PermissionResult, Warning } from '#lib/diagnosis/report.ts'
import { RULES } from '#lib/diagnosis/rules.ts'
import { STAGES, or } from '#lib/diagnosis/rule.ts'
import type { Match, Rule } from '#lib/diagnosis/rule.ts'
import type { Alternative, Verdict } from '#lib/diagnosis/verdict.ts'
import { warningsOf } from '#lib/diagnosis/warnings.ts'
import type { Usage } from '#lib/marketo/reply-shape.ts'

export type Judgement = {
  verdict: Verdict
  permissions: PermissionResult[]
  warnings: Warning[]
  /** The API-only user's login, as the token named it. */
  apiUser?: string
  /** The Munchkin ID. */
  instance?: string
  usage?: Usage
}

/**
 * Says what the evidence means. Pure: no clock, no environment, no network, so a stored case is judged again from the
 * same evidence and gives the same verdict under the same rules.
 */
export function judge(evidence: Evidence): Judgement {
  const facts = factsOf(evidence)
  const { apiUser } = facts.identity
  const { usage } = facts.access
  return {
    verdict: verdictOf(facts, evidence),
    permissions: permissionResults(facts.permissions),
    warnings: warningsOf(facts, evidence),
    ...(apiUser !== null && { apiUser }),
    ...(facts.instance !== null && { instance: facts.instance }),
    ...(usage && { usage }),
  }
}

type Matched = { code: Rule['code']; match: Match }

function verdictOf(facts: Facts, evidence: Evidence): Verdict {
  for (const stage of STAGES) {
    const [first, ...later] = matchesIn(stage, facts, evidence)
    if (first) {
      return {
        code: first.code,
        ...first.match,
        params: { ...changesSince(facts), ...first.match.params },
        alternatives: alternatives(first, later),
      }
    }
  }
  throw new Error('`unknown` or `test_interrupted` always matches.')
}

const matchesIn = (stage: Rule['stage'], facts: Facts, evidence: Evidence): Matched[] =>
  RULES.filter((rule) => rule.stage === stage && !accusesWrongly(rule, facts)).flatMap(
    ({ code, match }) => {
      const matched = match(facts, evidence)
      return matched ? [{ code, match: matched }] : []
    },
  )

/** Nobody mistyped the very values that worked before. */
const accusesWrongly = ({ blamesTyping }: Rule, { sameValuesWorked }: Facts): boolean =>
  blamesTyping === true && sameValuesWorked

/** What the rule itself names comes first; then the later rows that fit as well. Each code once. */
function alternatives(first: Matched, later: Matched[]): Alternative[] {
  const named = first.match.alternatives
  const fitting = later.map(({ code, match }) => or(code, 'alsoFits', match.confidence))
  const byCode = new Map([...fitting, ...named].map((each) => [each.code, each]))
  byCode.delete(first.code)
  return [...new Set([...named, ...fitting].map(({ code }) => code))].flatMap(
    (code) => byCode.get(code) ?? [],
  )
}
