/** At most this many calls at once: Marketo allows ten at a time, shared with everything else. */
const CALLS_AT_ONCE = 5

/** Does this for every item, five at once; what came of it is in the order of the items. */
export async function atOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result[]>,
): Promise<Result[]> {
  const results: Result[][] = []
  const waiting = [...items.entries()]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, item] = next
      results[place] = await work(item)
    }
  }
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, worker))
  return results.flat()
}
