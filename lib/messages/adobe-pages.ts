/** Adobe's help is served in these languages, by these names, of those that we speak. */
const NAMES: Record<string, string> = {
  en: 'en',
  'pt-BR': 'pt-br',
  es: 'es',
  de: 'de',
  fr: 'fr',
  ja: 'ja',
}

const GUIDE = 'marketo/using/product-docs/administration'

/** Source: the pages' addresses at experienceleague.adobe.com, read in November 2026. */
const PAGES = {
  role: `${GUIDE}/users-and-roles/create-an-api-only-user-role`,
  user: `${GUIDE}/users-and-roles/create-an-api-only-user`,
  userAdobe: `${GUIDE}/marketo-with-adobe-identity/add-api-only-user-for-adobe-ims-enabled-subscriptions`,
  service: `${GUIDE}/additional-integrations/create-a-custom-service-for-use-with-rest-api`,
  endpoint: 'marketo-developer/marketo/rest/endpoint-reference',
} as const

/** Adobe's own page about a task in Marketo, in the reader's language where Adobe has it. */
export function adobePage(page: keyof typeof PAGES, locale: string): string {
  return `https://experienceleague.adobe.com/${NAMES[locale] ?? 'en'}/docs/${PAGES[page]}`
}
