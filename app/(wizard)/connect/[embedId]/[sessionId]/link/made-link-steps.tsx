'use client'

import { useEffect, useRef } from 'react'
import { CopyButton } from '#app/_ui/copy-button.tsx'
import { Disclosure } from '#app/_ui/disclosure.tsx'
import { Step, Steps } from '#app/_ui/steps.tsx'
import { TextBox } from '#app/_ui/text-box.tsx'
import { TwoWords } from '#app/(wizard)/_parts/two-words.tsx'
import { fillText } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/fill.ts'
import type { MadeLink } from '#app/(wizard)/connect/[embedId]/[sessionId]/link/link-state.ts'
import styles from './link.module.css'

export type MadeWords = Record<
  | 'title'
  | 'addressTitle'
  | 'once'
  | 'copyAddress'
  | 'codeTitle'
  | 'codeHint'
  | 'waitTitle'
  | 'wait'
  | 'mail'
  | 'copyMail'
  | 'openMail'
  | 'request'
  | 'requestLead'
  | 'copyRequest'
  | 'copied'
  | 'another',
  string
>

type Props = { made: MadeLink; words: MadeWords; here: string }

/** The link in the customer's hands: the address, the two words, and what happens then. */
export function MadeLinkSteps({ made, words, here }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.made} aria-labelledby="made">
      <h2 id="made" tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      <Steps>
        <Step below={<Address made={made} words={words} />}>
          <b>{words.addressTitle}</b>
        </Step>
        <Step below={<TwoWords code={made.code} hint={words.codeHint} />}>
          <b>{words.codeTitle}</b>
        </Step>
        <Step below={<p className={styles.hint}>{fillText(words.wait, made.until)}</p>}>
          <b>{words.waitTitle}</b>
        </Step>
      </Steps>
      <p>
        <a href={here}>{words.another}</a>
      </p>
    </section>
  )
}

function Address({ made, words }: Omit<Props, 'here'>) {
  return (
    <div className={styles.address}>
      <code className={styles.url}>{made.url}</code>
      <div className={styles.actions}>
        <CopyButton value={made.url} label={words.copyAddress} copied={words.copied} />
      </div>
      <p className={styles.hint}>{words.once}</p>
      <Disclosure summary={words.mail}>
        <TextBox label={words.mail} text={made.mail.text} />
        <div className={styles.actions}>
          <CopyButton value={made.mail.text} label={words.copyMail} copied={words.copied} />
          <a href={made.mail.href}>{words.openMail}</a>
        </div>
      </Disclosure>
      <Disclosure summary={words.request}>
        <p>{words.requestLead}</p>
        <TextBox label={words.request} text={made.request} />
        <div className={styles.actions}>
          <CopyButton value={made.request} label={words.copyRequest} copied={words.copied} />
        </div>
      </Disclosure>
    </div>
  )
}
