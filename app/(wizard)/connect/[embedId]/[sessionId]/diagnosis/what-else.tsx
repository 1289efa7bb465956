import CircleCheck from 'lucide-react/icons/circle-check'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Bullets, Section, Text } from '#app/_ui/section.tsx'
import { PermissionStates } from '#app/(wizard)/_parts/permission-states.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import type { VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import type { VerdictWords } from '#lib/messages/verdict-words.ts'
import { warningWords } from '#lib/messages/warning-words.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './diagnosis.module.css'

type Props = { w: Words; report: Report; said: VerdictWords }

/** What is not wrong, what it could be instead, and what happens if the person leaves now. */
export function WhatElse({ w, report, said }: Props) {
  const wasProbed = report.checks.some(
    ({ id, status }) => id === 'permissions' && status !== 'skipped',
  )
  return (
    <>
      <Warnings w={w} report={report} />
      {said.notWrong.length > 0 ? (
        <Section title={w.t('diagnosis.notWrong')}>
          <ul className={styles.fine}>
            {said.notWrong.map((parts, index) => (
              <li key={index}>
                <CircleCheck size={18} aria-hidden />
                <span>
                  <RichText parts={parts} />
                </span>
              </li>
            ))}
          </ul>
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
        <Text>
          <RichText parts={said.leave} />
        </Text>
      </Section>
    </>
  )
}

/** Verdicts that say themselves what the shape of a value would warn of. */
const ABOUT_SHAPES: readonly VerdictCode[] = [
  'credentials_swapped',
  'client_id_is_email',
  'soap_credentials',
  'secret_is_token',
]

const FIELDS = { client_id_shape: 'clientId', client_secret_shape: 'clientSecret' } as const

/** What else was noticed, with the field it is about. */
function Warnings({ w, report }: { w: Words; report: Report }) {
  const isSaid = ABOUT_SHAPES.includes(report.verdict.code)
  const warnings = report.warnings.filter(({ code }) => !(isSaid && code in FIELDS))
  return warnings.map((warning) => {
    const field = Object.entries(FIELDS).find(([code]) => code === warning.code)?.[1]
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
