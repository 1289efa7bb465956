import { match } from '@formatjs/intl-localematcher'
import { de } from '#lib/messages/de.ts'
import { labels as deLabels } from '#lib/messages/de/labels.ts'
import { en } from '#lib/messages/en.ts'
import { es } from '#lib/messages/es.ts'
import { labels as esLabels } from '#lib/messages/es/labels.ts'
import { fr } from '#lib/messages/fr.ts'
import { labels as frLabels } from '#lib/messages/fr/labels.ts'
import { ja } from '#lib/messages/ja.ts'
import { labels as jaLabels } from '#lib/messages/ja/labels.ts'
import type { Labels } from '#lib/messages/marketo-labels.ts'
import { isPseudo, pseudoMessages } from '#lib/messages/pseudo.ts'
import { ptBR } from '#lib/messages/pt-BR.ts'
import { labels as ptBRLabels } from '#lib/messages/pt-BR/labels.ts'
import type { Messages } from '#lib/messages/types.ts'

type Language = { messages: Messages; labels: Labels }

/** The languages we speak, by BCP 47 name. */
export const LANGUAGES: Record<string, Language> = {
  en: { messages: en, labels: {} },
  de: { messages: de, labels: deLabels },
  es: { messages: es, labels: esLabels },
  fr: { messages: fr, labels: frLabels },
  ja: { messages: ja, labels: jaLabels },
  'pt-BR': { messages: ptBR, labels: ptBRLabels },
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
