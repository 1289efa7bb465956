import { match } from '@formatjs/intl-localematcher'
import { en } from '#lib/messages/en.ts'
import { ja } from '#lib/messages/ja.ts'
import { labels as jaLabels } from '#lib/messages/ja/labels.ts'
import type { Labels } from '#lib/messages/marketo-labels.ts'
import { isPseudo, pseudoMessages } from '#lib/messages/pseudo.ts'
import type { Messages } from '#lib/messages/types.ts'

type Language = { messages: Messages; labels: Labels }

/** The languages we speak, by BCP 47 name. */
export const LANGUAGES: Record<string, Language> = {
  en: { messages: en, labels: {} },
  ja: { messages: ja, labels: jaLabels },
}

/** What is spoken under exactly this name: one of ours, or a pseudo-language; null for any other. */
export function languageNamed(locale: string): Language | null {
  if (isPseudo(locale)) return (pseudo ??= { messages: pseudoMessages(en), labels: {} })
  return Object.hasOwn(LANGUAGES, locale) ? (LANGUAGES[locale] ?? null) : null
}

let pseudo: Language | undefined

/** The first language wished for that we speak, with its region or a neighbour's; English where there is none. */
export function spokenLocale(wanted: readonly (string | null | undefined)[]): string {
  const known = wanted.filter((tag) => isLocale(tag))
  return known.length === 0 ? 'en' : match(known, Object.keys(LANGUAGES), 'en')
}

function isLocale(tag: string | null | undefined): tag is string {
  try {
    return typeof tag === 'string' && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
