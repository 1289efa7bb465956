import { PageHeading } from '#app/_ui/page-heading.tsx'
import { InlineCode } from '#app/docs/_markdown/inline-code.tsx'
import { DocsFrame } from '#app/docs/docs-frame.tsx'
import { DOCS, VERDICTS, docsPage, docsTitle } from '#app/docs/docs-page.ts'
import { exampleOf } from '#app/docs/errors/example-of.ts'
import { FormBadge } from '#app/docs/errors/form-badge.tsx'
import { FoldingTable } from '#app/docs/folding-table.tsx'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { docsStages } from '#lib/messages/docs-words.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './errors.module.css'

export const generateMetadata = () => docsTitle((w) => w.t('docs.list.title'))

/** Every verdict, stage by stage: what it is called, and who can end it. */
export default async function VerdictsPage() {
  const { w } = docsPage()
  const count = VerdictCode.options.length
  const names = [w.t('docs.list.name'), w.t('docs.list.code'), w.t('docs.list.who')]
  return (
    <DocsFrame w={w} above={[{ href: DOCS, name: w.t('docs.title') }]} path={VERDICTS}>
      <PageHeading title={w.t('docs.list.title')} lead={w.t('docs.list.lead', { count })} />
      <nav className={styles.stages} aria-label={w.t('docs.list.stages')}>
        {docsStages().map(({ stage, codes }) => (
          <a key={stage} href={`#${stage}`}>
            {w.t(`docs.stage.${stage}.title`)} <span>{codes.length}</span>
          </a>
        ))}
      </nav>
      {docsStages().map(({ stage, codes }) => (
        <section key={stage} id={stage} className={styles.stage} aria-labelledby={`${stage}-title`}>
          <h2 id={`${stage}-title`}>{w.t(`docs.stage.${stage}.title`)}</h2>
          <p className={styles.hint}>{w.t(`docs.stage.${stage}.text`)}</p>
          <FoldingTable className={styles.table} names={names}>
            {codes.map((code) => (
              <Row key={code} w={w} code={code} />
            ))}
          </FoldingTable>
        </section>
      ))}
    </DocsFrame>
  )
}

function Row({ w, code }: { w: Words; code: VerdictCode }) {
  const { forms } = exampleOf(code)
  const owners = new Map(forms.map((form) => [`${form.outcome} ${form.owner}`, form]))
  return (
    <tr>
      <th scope="row">
        <a href={`${VERDICTS}/${code}`}>{w.messages.verdicts[code].name}</a>
      </th>
      <td>
        <InlineCode text={code} />
      </td>
      <td>
        <span className={styles.who}>
          {[...owners.values()].map((form) => (
            <FormBadge key={`${form.outcome} ${form.owner}`} w={w} code={code} form={form} />
          ))}
        </span>
      </td>
    </tr>
  )
}
