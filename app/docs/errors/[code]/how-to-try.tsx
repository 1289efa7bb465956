import { CopyValue } from '#app/_ui/copy-value.tsx'
import { Fact, Facts } from '#app/_ui/facts.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Bullets, Text } from '#app/_ui/section.tsx'
import { CodeBlock } from '#app/docs/_markdown/code-block.tsx'
import type { Shown } from '#app/docs/errors/example-of.ts'
import { answersIn, commandsFor } from '#app/docs/errors/[code]/try-commands.ts'
import { permissionList } from '#lib/messages/permission-words.ts'
import { questionWords } from '#lib/messages/warning-words.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './verdict.module.css'
import { listedInstance, type ListedInstance } from '#lib/simulator/listed-instances.ts'

type Props = { w: Words; shown: Shown }

/** What to type to get this verdict: into the wizard of a simulated connection, and on the command line. */
export function HowToTry({ w, shown }: Props) {
  const id = 'munchkinId' in shown ? shown.munchkinId : null
  const instance = id === null ? null : listedInstance(id)
  const commands = commandsFor(shown, instance)
  return (
    <>
      <InTheWizard w={w} shown={shown} instance={instance} />
      <Text>{w.t('docs.try.commands')}</Text>
      <CodeBlock
        w={w}
        language="sh"
        text={commands}
        label={w.t('docs.page.commandsLabel')}
        copy={w.t('docs.page.copyCommands')}
      />
    </>
  )
}

function InTheWizard({ w, shown, instance }: Props & { instance: ListedInstance | null }) {
  if (shown.by === 'report') return <Text>{w.t('docs.try.report')}</Text>
  if (shown.by === 'typed') {
    return shown.endpoint ? (
      <>
        <Text>{w.t('docs.try.typed')}</Text>
        <Value w={w} value={shown.endpoint} what={w.t('credentials.endpoint.label')} />
      </>
    ) : (
      <Text>{w.t('docs.try.empty')}</Text>
    )
  }
  if (!instance) return null
  const needs = permissionList(
    instance.needs.map(({ permission }) => permission),
    w,
  )
  const addresses = shown.by === 'instance' ? shown.env?.['EGRESS_IPS'] : undefined
  return (
    <>
      <Text>{w.t(shown.by === 'answers' ? 'docs.try.answers' : 'docs.try.pair')}</Text>
      <div className={styles.values}>
        <Facts>
          {(['munchkinId', 'clientId', 'clientSecret'] as const).map((name) => {
            const what = w.t(`credentials.${name === 'munchkinId' ? 'endpoint' : name}.label`)
            return (
              <Fact key={name} name={what}>
                <Value w={w} value={instance[name]} what={what} />
              </Fact>
            )
          })}
        </Facts>
      </div>
      {shown.by === 'answers' ? <Answers w={w} shown={shown} id={instance.munchkinId} /> : null}
      {instance.needs.length > 1 ? <Text>{w.t('docs.try.needs', { needs })}</Text> : null}
      {addresses ? (
        <Text>{w.t('docs.try.addresses', { addresses: w.list(addresses.split(',')) })}</Text>
      ) : null}
    </>
  )
}

function Answers({ w, shown, id }: Props & { id: string }) {
  return (
    <Bullets>
      {answersIn(shown).map(({ question, answer }) => {
        const text = questionWords(question, w, id)
        const parts = w.parts('docs.try.answer', { question: text.title, answer: text[answer] })
        return (
          <li key={question}>
            <RichText parts={parts} />
          </li>
        )
      })}
    </Bullets>
  )
}

function Value({ w, value, what }: { w: Words; value: string; what: string }) {
  return (
    <CopyValue
      value={value}
      label={w.t('action.copyWhat', { what })}
      copied={w.t('action.copied')}
    />
  )
}
