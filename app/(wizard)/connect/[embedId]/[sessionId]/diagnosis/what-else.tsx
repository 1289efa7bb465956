import { RichText } from '#app/_ui/rich-text.tsx'
import { Bullets, Section, Text } from '#app/_ui/section.tsx'
import { TickedList } from '#app/_ui/ticked-list.tsx'
import { PermissionStates } from '#app/(wizard)/_parts/permission-states.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import type { Report } from '#lib/diagnosis/report.ts'
import type { VerdictWords } from '#lib/messages/verdict-words.ts'
import { fieldOf, warningsToShow, warningWords } from '#lib/messages/warning-words.ts'
import type { Part, Words } from '#lib/messages/words.ts'

type Props = {
  w: Words
  report: Report
  said: VerdictWords
  isWatching: boolean
  /** What happens to what was tested, when nobody goes on. */
  leave: readonly Part[]
}

/** What is not wrong, what it could be instead, and what happens if the person leaves now. */
export function WhatElse({ w, report, said, isWatching, leave }: Props) {
  const wasProbed = report.checks.some(
    ({ id, status }) => id === 'permissions' && status !== 'skipped',
  )
  return (
    <>
      {said.memory.length > 0 ? (
        <Text>
          <RichText parts={said.memory} />
        </Text>
      ) : null}
      <Warnings w={w} report={report} />
      {said.notWrong.length > 0 ? (
        <Section title={w.t('diagnosis.notWrong')}>
          <TickedList items={said.notWrong} />
        </Section>
      ) : null}
      {wasProbed ? (
        <Section title={w.t('diagnosis.permissions')}>
          <PermissionStates w={w} results={report.permissions} apiUser={report.apiUser} />
        </Section>
      ) : null}
      {said.alternatives.length > 0 ? (
        <Section title={w.t('diagnosis.alternatives')}>
          <Bullets>
            {said.alternatives.map(({ code, parts }) => (
              <li key={code}>
                <RichText parts={parts} />
              </li>
            ))}
          </Bullets>
        </Section>
      ) : null}
      <Section title={w.t('diagnosis.ifYouLeave')}>
        {isWatching ? <Text>{w.t('watching.leave')}</Text> : null}
        <Text>
          <RichText parts={leave} />
        </Text>
      </Section>
    </>
  )
}

/** What else was noticed, with the field it is about. */
function Warnings({ w, report }: { w: Words; report: Report }) {
  return warningsToShow(report).map((warning) => {
    const field = fieldOf(warning)
    return (
      <Notice key={warning.code} tone="warn">
        {field ? <b>{w.t(`credentials.${field}.label`)}</b> : null}
        <p>
          <RichText parts={warningWords(warning, w)} />
        </p>
      </Notice>
    )
  })
}
