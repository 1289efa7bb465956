import { table } from '#app/docs/_pages/schema-members.ts'
import { answersIn, commandsFor } from '#app/docs/errors/[code]/try-commands.ts'
import { exampleOf } from '#app/docs/errors/example-of.ts'
import type { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { docsStages, docsWords } from '#lib/messages/docs-words.ts'
import { plainReport } from '#lib/messages/plain-report.ts'
import { verdictBadge, verdictWords } from '#lib/messages/verdict-words.ts'
import { questionWords } from '#lib/messages/warning-words.ts'
import type { Part, Words } from '#lib/messages/words.ts'
import { listedInstance } from '#lib/simulator/listed-instances.ts'

/** Of nobody (RFC 5737): the addresses that a Marketo admin is asked to let in are shown to customers alone. */
export const EXAMPLE_ADDRESSES = ['203.0.113.20', '203.0.113.21']

/** The page of one verdict as Markdown: what its HTML form says, in the same order. */
export function verdictText(code: VerdictCode, w: Words, host: string): string {
  const { report, shown, forms, questions } = exampleOf(code)
  const context = { hostName: host, addresses: EXAMPLE_ADDRESSES }
  const said = verdictWords(report, w, context)
  const { name, causes } = docsWords(code, w, host)
  const instance = 'munchkinId' in shown ? listedInstance(shown.munchkinId) : null
  const section = (id: 'seen' | 'causes' | 'who' | 'fix' | 'doubt' | 'try' | 'example') =>
    `## ${w.t(`docs.page.${id}`)}`
  const note = said.note ? [`**${said.note.title}** ${marked(said.note.text)}`] : []
  const asked = questions.map((question) => {
    const { title, yes, no, cannotSee } = questionWords(question, w, report.instance ?? '')
    return `${title} (\`${question}\`: ${yes} / ${no} / ${cannotSee})`
  })
  return [
    `# ${name}`,
    `\`${code}\``,
    section('seen'),
    `**${said.badge}.** ${marked(said.title)}. ${marked(said.explanation)} ${marked(said.memory)}`.trim(),
    bullets(said.notWrong.map(marked)),
    section('causes'),
    bullets(causes.map(marked)),
    section('who'),
    marked(said.who),
    section('fix'),
    said.steps.length > 0
      ? said.steps.map(({ parts }, index) => `${index + 1}. ${marked(parts)}`).join('\n')
      : w.t('docs.page.nothingToFix'),
    ...note,
    section('doubt'),
    bullets(
      forms.map(
        (form) =>
          `${verdictBadge({ code, ...form }, w)}: \`${form.outcome}\`, ${w.t(`confidence.${form.confidence}`)}`,
      ),
    ),
    bullets(said.alternatives.map(({ parts }) => marked(parts))),
    bullets(asked),
    section('try'),
    bullets(answersIn(shown).map(({ question, answer }) => `\`${question}\`: \`${answer}\``)),
    `\`\`\`sh\n${commandsFor(shown, instance)}\n\`\`\``,
    section('example'),
    `\`\`\`\n${plainReport(report, w, context).trimEnd()}\n\`\`\``,
  ]
    .filter((text) => text !== '')
    .join('\n\n')
}

/** All verdicts as Markdown, stage by stage. */
export function verdictList(w: Words): string {
  const count = docsStages().reduce((sum, { codes }) => sum + codes.length, 0)
  return [
    `# ${w.t('docs.list.title')}`,
    w.t('docs.list.lead', { count }),
    ...docsStages().flatMap(({ stage, codes }) => [
      `## ${w.t(`docs.stage.${stage}.title`)}`,
      w.t(`docs.stage.${stage}.text`),
      table(
        [w.t('docs.list.name'), w.t('docs.list.code')],
        codes.map((code) => [
          `[${w.messages.verdicts[code].name}](/docs/errors/${code})`,
          `\`${code}\``,
        ]),
      ),
    ]),
  ].join('\n\n')
}

const bullets = (items: string[]) => items.map((item) => `- ${item}`).join('\n')

const MARKS = { b: '**', code: '`' }

const marked = (parts: readonly Part[]) =>
  parts.map(({ text, mark }) => (mark ? MARKS[mark] + text + MARKS[mark] : text)).join('')
