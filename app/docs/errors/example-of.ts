import * as z from 'zod/mini'
import examples from '#app/docs/errors/examples.json'
import { Report } from '#lib/diagnosis/report.ts'
import { Confidence, Owner, QuestionCode, VerdictOutcome } from '#lib/diagnosis/verdict.ts'
import type { VerdictCode } from '#lib/diagnosis/verdict.ts'

/**
 * How the command line comes to say a verdict: a simulated instance with its own pair (`args` and `env` are what it needs
 * besides), an instance with a person's answers, a typed endpoint that needs no wire, or a stored report of
 * `tests/reports` for what only a history or an end of ours can cause.
 */
const Shown = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('instance'),
    munchkinId: z.string(),
    args: z.optional(z.array(z.string())),
    env: z.optional(z.record(z.string(), z.string())),
  }),
  z.object({ by: z.literal('answers'), munchkinId: z.string(), args: z.array(z.string()) }),
  z.object({ by: z.literal('typed'), endpoint: z.string() }),
  z.object({ by: z.literal('report'), file: z.string() }),
])
export type Shown = z.infer<typeof Shown>

const Example = z.object({
  shown: Shown,
  /** Every form in which the rules say it. */
  forms: z.array(z.object({ outcome: VerdictOutcome, owner: Owner, confidence: Confidence })),
  /** What is asked with it. */
  questions: z.array(QuestionCode),
  report: Report,
})
export type Example = z.infer<typeof Example>

const stored: Record<VerdictCode, unknown> = examples
const parsed = new Map<VerdictCode, Example>()

/** The generated facts of a verdict's page. */
export function exampleOf(code: VerdictCode): Example {
  const known = parsed.get(code)
  if (known) return known
  const made = Example.parse(stored[code])
  parsed.set(code, made)
  return made
}
