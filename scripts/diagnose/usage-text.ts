import { QuestionCode } from '#lib/diagnosis/verdict.ts'
import { words } from '#lib/messages/words.ts'
import type { WrongUsage } from '#scripts/diagnose/arguments.ts'

const { t, messages } = words('en')

/** What was wrong with the call, and how it goes. */
export function usageText(reason: WrongUsage, what: string): string {
  const questions = QuestionCode.options.join(', ')
  return `${t(`commandLine.${reason}`, { option: what, questions })}\n\n${t('commandLine.usage')}`
}

export function helpText(): string {
  const { option } = messages.commandLine
  const lines: [name: string, about: string][] = [
    ['--endpoint', option.endpoint],
    ['--client-id', option.clientId],
    ['--secret-stdin', option.secretStdin],
    ['--permissions', option.permissions],
    ['--optional', option.optional],
    ['--answer', option.answer],
    ['--report', option.report],
    ['--locale', option.locale],
    ['--json', option.json],
    ['--help', option.help],
  ]
  const options = lines.map(([name, about]) => `  ${name.padEnd(16)}${about}`)
  return [
    t('commandLine.about'),
    t('commandLine.usage'),
    options.join('\n'),
    t('commandLine.exit'),
  ].join('\n\n')
}
