import { QuestionCode } from '#lib/diagnosis/verdict.ts'
import { PLAIN_WIDTH, plainHelp, plainSections } from '#lib/messages/plain-sections.ts'
import { words } from '#lib/messages/words.ts'
import { wrapText } from '#lib/messages/wrap-text.ts'
import type { WrongUsage } from '#scripts/diagnose/arguments.ts'

const { t, messages } = words('en')

/** What was wrong with the call, and how it goes. */
export function usageText(reason: WrongUsage, what: string): string {
  const questions = QuestionCode.options.join(', ')
  const problem = t(`commandLine.${reason}`, { option: what, names: what, questions })
  return plainSections([problem, t('commandLine.usage')].map((text) => wrapText(text, PLAIN_WIDTH)))
}

export function helpText(): string {
  const { option } = messages.commandLine
  return plainHelp({
    about: t('commandLine.about'),
    usage: t('commandLine.usage'),
    options: [
      ['endpoint', option.endpoint],
      ['client-id', option.clientId],
      ['secret-stdin', option.secretStdin],
      ['permissions', option.permissions],
      ['optional', option.optional],
      ['must-verify', option.mustVerify],
      ['operations', option.operations],
      ['answer', option.answer],
      ['report', option.report],
      ['since', option.since],
      ['locale', option.locale],
      ['json', option.json],
      ['help', option.help],
    ],
    exit: t('commandLine.exit'),
  })
}
