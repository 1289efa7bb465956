import type { VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { Draw } from '#tests/bench/accuracy/world.ts'
import { denied } from '#tests/bench/accuracy/worlds/denied.ts'
import { ended } from '#tests/bench/accuracy/worlds/ended.ts'
import { letIn } from '#tests/bench/accuracy/worlds/let-in.ts'
import { nobody } from '#tests/bench/accuracy/worlds/nobody.ts'
import { reaching } from '#tests/bench/accuracy/worlds/reaching.ts'
import { refused } from '#tests/bench/accuracy/worlds/refused.ts'
import { typed } from '#tests/bench/accuracy/worlds/typed.ts'
import { waiting } from '#tests/bench/accuracy/worlds/waiting.ts'

/** By truth. */
export const DRAWS = {
  ...typed,
  ...reaching,
  ...refused,
  ...nobody,
  ...waiting,
  ...denied,
  ...letIn,
  ...ended,
} as Partial<Record<VerdictCode, Draw>>
