/** Rows that one statement takes; many more would outlast the time that a statement is given. */
const AT_A_TIME = 1000

/**
 * Repeats `remove`, each time for so many at the most, until nothing is left: no statement grows with what has piled up,
 * and what was removed stays removed when a later one fails. Gives how many in all.
 */
export async function inBatches(remove: (most: number) => Promise<number>): Promise<number> {
  for (let all = 0; ;) {
    const count = await remove(AT_A_TIME)
    all += count
    if (count < AT_A_TIME) return all
  }
}

/** The list in parts, in its order, for statements that take it as ids. */
export function batchesOf<One>(all: readonly One[]): One[][] {
  return Array.from({ length: Math.ceil(all.length / AT_A_TIME) }, (_, index) =>
    all.slice(index * AT_A_TIME, (index + 1) * AT_A_TIME),
  )
}
