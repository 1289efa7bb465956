import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { apiProblems } from '#app/docs/_pages/api-problems.ts'
import { apiReference, type OpenApi } from '#app/docs/_pages/api-reference.ts'
import { simulatedInstances } from '#app/docs/_pages/simulated-instances.ts'
import { verdictList } from '#app/docs/_pages/verdict-text.ts'
import { docsPage } from '#app/docs/docs-page.ts'
import { openApiDocument } from '#lib/api/openapi.ts'
import { serverSettings } from '#lib/env.ts'

/** A page of the documentation; its Markdown is the source of what is shown, the verdicts' pages excepted. */
export type Page = {
  path: string
  name: string
  /** For whoever looks for a page, in one sentence. */
  text: string
  /** Values in tables get a copy button. */
  hasValues?: boolean
  /** The page that it stands below. */
  below?: string
  markdown: () => string
}

/** All but the page of each verdict, in the order of reading. */
export const PAGES: readonly Page[] = [
  {
    path: '/docs/embed',
    name: 'Embed it',
    text: 'From nothing to a first connection within the hour: three calls and one script tag.',
    markdown: () => fileText('docs/embedding.md'),
  },
  {
    path: '/docs/api',
    name: 'API',
    text: 'Every operation with its parameters, answers and samples to run.',
    markdown: () =>
      `${fileText('docs/api.md').trimEnd()}\n\n${apiReference(openApiDocument() as OpenApi)}\n`,
  },
  {
    path: '/docs/api/errors',
    name: 'API errors',
    text: 'Every code with which the API refuses a call, and what to do about it.',
    below: '/docs/api',
    markdown: () => `${apiProblems()}\n`,
  },
  {
    path: '/docs/webhooks',
    name: 'Webhooks',
    text: 'What we tell your server, how to verify it, and what happens when it is away.',
    markdown: () => fileText('docs/webhooks.md'),
  },
  {
    path: '/docs/simulated',
    name: 'Simulated Marketo',
    text: 'Values to type for every outcome, and a call that runs a test without a wizard.',
    hasValues: true,
    markdown: () =>
      `${fileText('docs/simulated.md').trimEnd()}\n\n${simulatedInstances(docsPage().w)}\n`,
  },
  {
    path: '/docs/errors',
    name: 'Verdicts',
    text: 'What a test can say: what the person sees, who has to act, and how to fix it.',
    markdown: () => `${verdictList(docsPage().w)}\n`,
  },
  {
    path: '/docs/changelog',
    name: 'Changelog',
    text: 'What changed in the script, the API and the webhooks.',
    markdown: () => fileText('CHANGELOG.md').replaceAll(/^## \[(.+?)\]/gm, '## $1'),
  },
]

export function pageAt(path: string): Page {
  const page = PAGES.find((each) => each.path === path)
  if (page === undefined) throw new Error(`no page ${path}`)
  return page
}

/** The origin that stands in our files, for the one at which this service is reached: samples run as they are shown. */
const EXAMPLE_ORIGIN = 'https://connect.example.com'

function fileText(path: string): string {
  const text = readFileSync(join(/* turbopackIgnore: true */ process.cwd(), path), 'utf8')
  return text.replaceAll(EXAMPLE_ORIGIN, serverSettings().publicOrigins[0] ?? EXAMPLE_ORIGIN)
}
