import { QuestionCode } from '#lib/diagnosis/verdict.ts'
import { plainEntries } from '#lib/messages/plain-entries.ts'
import { words } from '#lib/messages/words.ts'
import { wrapText } from '#lib/messages/wrap-text.ts'
import type { WrongUsage } from '#scripts/diagnose/arguments.ts'

const WIDTH = 80

const { t, messages } = words('en')

/** What was wrong with the call, and how it goes. */
export function usageText(reason: WrongUsage, what: string): string {
  const questions = QuestionCode.options.join(', ')
  const problem = t(`commandLine.${reason}`, { option: what, names: what, questions })
  return [problem, t('commandLine.usage')]
    .map((text) => wrapText(text, WIDTH).join('\n'))
    .join('\n\n')
}

export function helpText(): string {
  const { option } = messages.commandLine
  const lines: [name: string, about: string][] = [
    ['--endpoint', option.endpoint],
    ['--client-id', option.clientId],
    ['--secret-stdin', option.secretStdin],
    ['--permissions', option.permissions],
    ['--optional', option.optional],
    ['--must-verify', option.mustVerify],
    ['--operations', option.operations],
    ['--answer', option.answer],
    ['--report', option.report],
    ['--since', option.since],
    ['--locale', option.locale],
    ['--json', option.json],
    ['--help', option.help],
  ]
  const options = plainEntries(
    lines.map(([key, about]) => ({ key, lines: [about] })),
    WIDTH,
  )
  const texts = [t('commandLine.about'), t('commandLine.usage'), null, t('commandLine.exit')]
  return texts
    .map((text) => (text === null ? options : wrapText(text, WIDTH)).join('\n'))
    .join('\n\n')
}
