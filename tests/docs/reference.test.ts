import { expect, it } from 'vitest'
import { parseMarkdown } from '#app/docs/_markdown/parse-markdown.ts'
import { simulatedInstances } from '#app/docs/_pages/simulated-instances.ts'
import { typeOf } from '#app/docs/_pages/schema-type.ts'
import { PROBLEMS } from '#lib/api/problems.ts'
import { words } from '#lib/messages/words.ts'
import { listedInstances } from '#lib/simulator/listed-instances.ts'

it('a code of the API is one of a page that lists them, other values are named', () => {
  expect(typeOf({ enum: Object.keys(PROBLEMS) })).toBe('one of [API errors](/docs/api/errors)')
  expect(typeOf({ enum: ['live', 'simulated'] })).toBe('`"live"` or `"simulated"`')
})

it('every simulated instance has a heading, below those that a list of parts shows', () => {
  const headings = parseMarkdown(simulatedInstances(words('en'))).flatMap((block) =>
    block.kind === 'heading' ? [[block.level, block.text]] : [],
  )
  expect(headings).toEqual(listedInstances().map(({ munchkinId }) => [3, munchkinId]))
})
