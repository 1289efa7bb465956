export type Labels = {
  /** Names the dialog and the frame. */
  title: string
  loading: string
  failed: string
  offline: string
  tryAgain: string
  close: string
}

const WORDS: Record<string, Labels> = {
  en: {
    title: 'Connect Marketo',
    loading: 'Opening…',
    failed: 'The setup could not be loaded. Nothing is lost.',
    offline: 'You are offline. This goes on when you are back.',
    tryAgain: 'Try again',
    close: 'Close',
  },
  de: {
    title: 'Marketo verbinden',
    loading: 'Wird geöffnet…',
    failed: 'Die Einrichtung konnte nicht geladen werden. Nichts geht verloren.',
    offline: 'Sie sind offline. Es geht weiter, sobald Sie wieder online sind.',
    tryAgain: 'Noch einmal versuchen',
    close: 'Schließen',
  },
  es: {
    title: 'Conectar Marketo',
    loading: 'Abriendo…',
    failed: 'No se pudo cargar la configuración. No se pierde nada.',
    offline: 'No tiene conexión. Continuaremos cuando vuelva.',
    tryAgain: 'Reintentar',
    close: 'Cerrar',
  },
  fr: {
    title: 'Connecter Marketo',
    loading: 'Ouverture…',
    failed: 'La configuration n’a pas pu être chargée. Rien n’est perdu.',
    offline: 'Vous êtes hors ligne. La suite s’affichera à votre retour.',
    tryAgain: 'Réessayer',
    close: 'Fermer',
  },
  ja: {
    title: 'Marketoを接続',
    loading: '開いています…',
    failed: '設定画面を読み込めませんでした。入力した内容は失われません。',
    offline: 'オフラインです。接続が戻り次第、続行します。',
    tryAgain: '再試行',
    close: '閉じる',
  },
  pt: {
    title: 'Conectar o Marketo',
    loading: 'Abrindo…',
    failed: 'Não foi possível carregar a configuração. Nada foi perdido.',
    offline: 'Você está offline. Continuaremos quando a conexão voltar.',
    tryAgain: 'Tentar novamente',
    close: 'Fechar',
  },
}

/** In the first of these languages that we have, else in English. */
export function labelsIn(
  languages: readonly string[],
  given?: Partial<Labels>,
): Labels & { language: string } {
  const wished = languages.map((each) => each.toLowerCase().split(/[-_]/)[0] ?? '')
  const language = wished.find((each) => Object.hasOwn(WORDS, each)) ?? 'en'
  return { ...(WORDS[language] as Labels), ...given, language }
}
