import { judge } from '#lib/diagnosis/judge.ts'
import type { JudgedWith, Report, Witnesses } from '#lib/diagnosis/report.ts'
import { observationsIn } from '#lib/diagnosis/seen-in.ts'
import { Answer, Confidence, Owner, QuestionCode, VerdictOutcome } from '#lib/diagnosis/verdict.ts'
import type { Answers, Verdict, VerdictCode } from '#lib/diagnosis/verdict.ts'

/** In which ways a verdict is said, and what is asked with it. */
export type VerdictForms = {
  forms: Pick<Verdict, 'outcome' | 'owner' | 'confidence'>[]
  questions: QuestionCode[]
}

/**
 * Every form that the rules give to what the reports saw, whatever a person answers to two questions, whatever others
 * saw and on however many days the quota was used up.
 */
export function verdictForms(reports: Iterable<Report>): Map<VerdictCode, VerdictForms> {
  const said = new Map<VerdictCode, Map<string, VerdictForms['forms'][number]>>()
  const asked = new Map<VerdictCode, Set<QuestionCode>>()
  for (const report of reports) {
    for (const { code, outcome, owner, confidence, question } of verdictsOf(report)) {
      const forms = said.get(code) ?? new Map<string, VerdictForms['forms'][number]>()
      said.set(code, forms.set(`${outcome} ${owner} ${confidence}`, { outcome, owner, confidence }))
      const questions = asked.get(code) ?? new Set<QuestionCode>()
      asked.set(code, question ? questions.add(question) : questions)
    }
  }
  return new Map(
    [...said].map(([code, forms]) => [
      code,
      {
        forms: [...forms.values()].toSorted((one, other) => rank(one) - rank(other)),
        questions: QuestionCode.options.filter((each) => asked.get(code)?.has(each)),
      },
    ]),
  )
}

function verdictsOf(report: Report): Verdict[] {
  const observations = observationsIn(report)
  const { judgedWith } = report
  const contexts: Partial<JudgedWith>[] = [
    {},
    { quotaDays: 6 },
    ...PAIRS.map((answers) => ({ answers })),
    ...WITNESSES.flatMap((witnesses) => SINGLE.map((answers) => ({ witnesses, answers }))),
  ]
  return contexts.map((context) => judge({ ...judgedWith, ...context, observations }).verdict)
}

const WITNESSES: (Witnesses | null)[] = [
  null,
  { letIn: 0, failedToReach: 0 },
  { letIn: 3, failedToReach: 0 },
  { letIn: 0, failedToReach: 3 },
]

const SINGLE: Answers[] = [
  {},
  ...QuestionCode.options.flatMap((question) =>
    Answer.options.map((answer) => ({ [question]: answer })),
  ),
]

const PAIRS: Answers[] = SINGLE.flatMap((one) => SINGLE.map((other) => ({ ...one, ...other })))

const rank = ({ outcome, owner, confidence }: VerdictForms['forms'][number]): number =>
  VerdictOutcome.options.indexOf(outcome) * 100 +
  Owner.options.indexOf(owner) * 10 +
  Confidence.options.indexOf(confidence)
