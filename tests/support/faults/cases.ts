import { bodies } from '#tests/support/faults/cases/bodies.ts'
import { framing } from '#tests/support/faults/cases/framing.ts'
import { wrongJson } from '#tests/support/faults/cases/json.ts'
import { network } from '#tests/support/faults/cases/network.ts'
import { odd } from '#tests/support/faults/cases/odd.ts'
import { probes } from '#tests/support/faults/cases/probes.ts'
import { tokens } from '#tests/support/faults/cases/tokens.ts'
import type { Fault } from '#tests/support/faults/fault.ts'

/** None of these may ever come out as a connection. */
export const FAULTS: Fault[] = [
  ...network,
  ...framing,
  ...bodies,
  ...wrongJson,
  ...tokens,
  ...probes,
]

/** Odd but fine: each comes out as what it is. */
export const ODD: Fault[] = odd
