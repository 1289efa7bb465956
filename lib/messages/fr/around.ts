/** What surrounds the steps: the opening question, problems with the session, the demo's host page. */
export const opening = {
  title: 'Connectez votre Marketo à {host}',
  lead: 'Cela prend environ cinq minutes avec les bons droits dans Marketo. Où en êtes-vous ?',
  existing: 'Vos connexions',
  existingLead:
    'Vous avez déjà connecté Marketo. Ouvrez l’une de ces connexions, ou ajoutez-en une.',
  unnamed: 'Connexion sans nom',
  another: 'Ajouter une autre connexion',
  ended: 'Déconnectées',
  haveValues: 'J’ai les trois valeurs',
  haveValuesHint: 'REST API Endpoint, Client Id et Client Secret. Vous les testez tout de suite.',
  canAdmin: 'Je peux faire des changements dans Admin de Marketo',
  canAdminHint: 'Nous vous montrons le rôle, l’utilisateur et le service à créer, étape par étape.',
  neither: 'Ni l’un ni l’autre',
  neitherHint:
    'Vous envoyez un lien au collègue qui administre votre Marketo, et vous suivez tout d’ici.',
  resume: 'Reprendre là où vous en étiez',
  resumeHint: 'Votre saisie est conservée.',
  status: {
    draft: 'Pas encore connecté',
    pending: 'À confirmer',
    usable: 'Connecté',
    degraded: 'Demande votre attention',
    disconnected: 'Déconnecté',
  },
} as const

export const stored = {
  title: 'Ce que nous conservons, et qui peut le voir',
  items: [
    'Le Client Secret et les jetons de Marketo sont chiffrés. Personne ne peut les relire, pas même l’assistance.',
    'Un Client Secret qui n’a pas abouti à une connexion est détruit après {secretHours, plural, one {# heure} other {# heures}}. Les autres valeurs d’un brouillon restent {draftDays, plural, one {# jour} other {# jours}}.',
    'Le résultat de chaque test est conservé 13 mois : heures, appels et réponses de Marketo, sans aucune valeur que vous avez saisie.',
    'Vous, vos collègues qui gèrent les connexions dans {host} et l’assistance {host} voyez l’endpoint, l’utilisateur API et les résultats des tests.',
    'Le test ne lit aucune fiche de personne dans votre Marketo.',
  ] as readonly string[],
} as const

export const problem = {
  tokenUsed: {
    title: 'Ce lien a déjà servi',
    text: 'Chaque lien ouvre la configuration une seule fois. Revenez à {host} et repartez de là. Ce que vous avez enregistré est toujours là.',
  },
  tokenExpired: {
    title: 'Ce lien a expiré',
    text: 'Un lien fonctionne dix minutes. Revenez à {host} et repartez de là. Ce que vous avez enregistré est toujours là.',
  },
  tokenUnknown: {
    title: 'Nous ne connaissons pas ce lien',
    text: 'Il a peut-être été coupé à la copie. Revenez à {host} et repartez de là.',
  },
  cookieRefused: {
    title: 'Votre navigateur ne garde pas de session ici',
    text: 'Il refuse le cookie dont cette page a besoin à l’intérieur d’une autre page. Revenez à {host} et demandez un lien qui s’ouvre dans sa propre fenêtre, ou autorisez les cookies ici et recommencez.',
  },
  waiting: {
    title: 'En attente de {host}',
    text: 'La configuration s’ouvre dès que {host} vous transmet.',
    late: '{host} n’a pas répondu. Fermez ceci, rechargez la page de {host} et repartez de là. Ce que vous avez enregistré est toujours là.',
  },
  noSession: {
    title: 'Votre session est terminée',
    text: 'Pour votre sécurité, elle se termine après deux heures sans activité. Revenez à {host} et repartez de là. Ce que vous avez enregistré est toujours là.',
  },
  rateLimited: {
    title: 'Cela fait beaucoup d’essais en peu de temps',
    text: 'Pour protéger votre Marketo, nous faisons une courte pause. Réessayez dans {minutes, plural, one {# minute} other {# minutes}}.',
  },
  unavailable: {
    title: 'Nous n’avons pas accès à nos données pour l’instant',
    text: 'Cela vient de chez nous. Ce que vous avez enregistré est en sécurité. Rechargez cette page dans une minute.',
  },
  sealed: {
    title: 'Nous ne pouvons pas protéger d’identifiants pour l’instant',
    text: 'Cela vient de chez nous : nous n’en acceptons donc aucun tant que ce n’est pas réglé. Ce que vous avez enregistré est en sécurité. Rechargez cette page dans une minute.',
  },
  notFound: {
    title: 'Il n’y a rien ici',
    text: 'L’adresse contient peut-être une faute de frappe, ou la page appartient à une autre session. Revenez à {host} et repartez de là.',
  },
  away: {
    title: 'Nous n’étions pas joignables',
    text: 'Rien de ce qui est enregistré n’est perdu. Une fois de nouveau en ligne, rechargez la page.',
    press:
      'Nous n’étions pas joignables, et rien n’est perdu sur cette page. Une fois de nouveau en ligne, cliquez encore sur le bouton.',
  },
  broken: {
    title: 'Un problème est survenu de notre côté',
    text: 'Rien de ce que vous avez enregistré n’est perdu. Rechargez la page. Si cela se reproduit, donnez ce code à l’assistance {host} : <code>{code}</code>',
  },
  otherOrigin: {
    title: 'Cela venait d’une autre page',
    text: 'Nous n’acceptons que ce qui est envoyé depuis cette configuration. Rouvrez-la depuis {host} et refaites l’étape.',
  },
  tooLarge: {
    title: 'C’est trop à envoyer d’un coup',
    text: 'Les trois valeurs sont courtes. Revenez en arrière et collez chacune séparément. Rien de ce qui était enregistré n’est perdu.',
  },
  opening: {
    title: 'Connecter Marketo à {host}',
    text: 'Cliquez sur le bouton pour ouvrir la configuration. Le lien fonctionne une seule fois.',
    button: 'Ouvrir la configuration',
  },
} as const

/** The address without a session. */
export const home = {
  title: 'Rien à configurer ici pour le moment',
  text: 'Ouvrez la configuration depuis le produit que vous voulez connecter à Marketo. Il vous amène ici avec un lien rien que pour vous.',
} as const

export const demo = {
  title: 'Intégrations',
  lead: 'Cette page représente votre produit. Dans la démo, il s’appelle {host}. Session ouverte pour {tenant}.',
  marketo: 'Adobe Marketo Engage',
  marketoHint: 'Synchronisez personnes et activités avec votre Marketo.',
  connect: 'Connecter Marketo',
  add: 'Ajouter une autre connexion',
  openHere: 'Ouvrir ici',
  none: 'Pas encore de connexion',
  lastTest: 'Dernier test : {time}',
  result: {
    connected: 'Marketo est connecté.',
    exited: 'Vous avez quitté la configuration. Vous pouvez la rouvrir à tout moment.',
  },
  chooseTenant: 'Session ouverte pour',
  needsTitle: 'Ce que demande {host}',
  needsNote: 'Visible avec : {needs}',
  needs: {
    lead: 'Read-Only Lead',
    leadActivity: 'Read-Only Lead et Activity',
    leadActivityCampaign: 'Read-Only Lead, Activity et Campaign',
    gaps: 'Read-Only Lead, avec Read-Only Activity facultatif',
    featureMustVerify: 'Read-Only Lead, et Named Account doit fonctionner',
  },
  reasons: {
    lead: 'Lit les personnes pour les rapprocher de vos contacts',
    activity: 'Lit les activités pour les montrer dans la chronologie',
    campaign: 'Lit les campagnes pour les proposer dans les listes',
    namedAccount: 'Lit les comptes nommés pour les rapprocher des entreprises',
  },
  simulated: 'Instances Marketo simulées',
  simulatedHint: 'Chaque paire de valeurs montre un résultat. Copiez-les dans la configuration.',
  instance: 'REST API Endpoint',
  correct: 'Valeurs correctes',
} as const
