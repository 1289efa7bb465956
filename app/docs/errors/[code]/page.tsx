import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CopyValue } from '#app/_ui/copy-value.tsx'
import { PageHeading } from '#app/_ui/page-heading.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Bullets, Section, Text } from '#app/_ui/section.tsx'
import { EXAMPLE_ADDRESSES } from '#app/docs/_pages/verdict-text.ts'
import { DocsFrame } from '#app/docs/docs-frame.tsx'
import { DOCS, VERDICTS, docsPage, docsTitle } from '#app/docs/docs-page.ts'
import { exampleOf } from '#app/docs/errors/example-of.ts'
import { ExampleReport } from '#app/docs/errors/[code]/example-report.tsx'
import { HowCertain } from '#app/docs/errors/[code]/how-certain.tsx'
import { HowToFix } from '#app/docs/errors/[code]/how-to-fix.tsx'
import { HowToTry } from '#app/docs/errors/[code]/how-to-try.tsx'
import { Neighbours } from '#app/docs/errors/[code]/neighbours.tsx'
import { WhatIsSeen } from '#app/docs/errors/[code]/what-is-seen.tsx'
import { PartsBeside } from '#app/docs/parts-beside.tsx'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { docsStage, docsWords } from '#lib/messages/docs-words.ts'
import { verdictWords } from '#lib/messages/verdict-words.ts'
import styles from './verdict.module.css'

/** The names after `#`: links to a part of the page stay good in every language. */
const PARTS = ['seen', 'causes', 'who', 'fix', 'doubt', 'try', 'example'] as const

type Props = { params: Promise<{ code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const code = VerdictCode.safeParse((await params).code)
  return docsTitle((w) =>
    code.success ? w.messages.verdicts[code.data].name : w.t('docs.missing.title'),
  )
}

/** All that is to be known of one verdict, the likely needs first. */
export default async function VerdictPage({ params }: Props) {
  const parsed = VerdictCode.safeParse((await params).code)
  if (!parsed.success) notFound()
  const code = parsed.data
  const { w, host } = docsPage()
  const { report, shown, forms, questions } = exampleOf(code)
  const context = { hostName: host, addresses: EXAMPLE_ADDRESSES }
  const said = verdictWords(report, w, context)
  const { name, causes } = docsWords(code, w, host)
  const stage = docsStage(code)
  const part = (id: (typeof PARTS)[number]) => ({ id, title: w.t(`docs.page.${id}`) })
  const above = [
    { href: DOCS, name: w.t('docs.title') },
    { href: VERDICTS, name: w.t('docs.list.short') },
    { href: `${VERDICTS}#${stage}`, name: w.t(`docs.stage.${stage}.title`) },
  ]
  return (
    <DocsFrame w={w} above={above} current={code} path={`${VERDICTS}/${code}`}>
      <PageHeading title={name} />
      <div className={styles.code}>
        <CopyValue value={code} label={w.t('docs.page.copyCode')} copied={w.t('action.copied')} />
      </div>
      <PartsBeside w={w} parts={PARTS.map(part)} className={styles.content}>
        <Section {...part('seen')}>
          <WhatIsSeen w={w} report={report} said={said} />
        </Section>
        <Section {...part('causes')}>
          <Bullets>
            {causes.map((parts, index) => (
              <li key={index}>
                <RichText parts={parts} />
              </li>
            ))}
          </Bullets>
        </Section>
        <Section {...part('who')}>
          <Text>
            <b>{said.badge}.</b> <RichText parts={said.who} />
          </Text>
        </Section>
        <Section {...part('fix')}>
          <HowToFix w={w} said={said} />
        </Section>
        <Section {...part('doubt')}>
          <HowCertain w={w} code={code} said={said} {...{ forms, questions, report }} />
        </Section>
        <Section {...part('try')}>
          <HowToTry w={w} shown={shown} />
        </Section>
        <Section {...part('example')}>
          <ExampleReport w={w} report={report} context={context} />
        </Section>
      </PartsBeside>
      <Neighbours w={w} code={code} />
    </DocsFrame>
  )
}
