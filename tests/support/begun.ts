import { beforeAll } from 'vitest'
import { atOnce } from '#lib/connection-test/at-once.ts'

/** Work that begins before the first test and goes on beside the others: most of its time is waiting. */
export function begun<Result>(work: () => Promise<Result>): () => Promise<Result> {
  const one = begunEach(['one'], work)
  return () => one('one')
}

/** Begins before the first test, five at a time; gives what came of each. */
export function begunEach<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): (item: Item) => Promise<Result> {
  const running = new Map(items.map((item) => [item, Promise.withResolvers<Result>()]))
  beforeAll(() => {
    void atOnce(items, async (item) => {
      const { promise, resolve } = running.get(item)!
      resolve(work(item))
      // Who asks for it is told.
      await promise.catch(() => undefined)
      return []
    })
  })
  return (item) => running.get(item)!.promise
}
