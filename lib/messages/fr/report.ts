import type { Confidence, Owner, QuestionCode, VerdictOutcome } from '#lib/diagnosis/verdict.ts'
import type { CheckId, CheckStatus, Warning } from '#lib/diagnosis/report.ts'

export const badge = {
  you: 'Vous pouvez régler cela',
  marketoAdmin: 'Votre administrateur Marketo peut régler cela',
  hostSupport: 'Le problème est de notre côté, pas du vôtre',
  marketo: 'Marketo doit se rétablir',
  nobody: 'Rien à corriger',
  connected: 'Connecté',
  wait: 'Rien à corriger, il suffit d’attendre',
} as const satisfies Record<Owner | 'connected' | 'wait', string>

export const confidence = {
  certain: 'C’est cela',
  likely: 'Très probable',
  possible: 'Possible',
} as const satisfies Record<Confidence, string>

export const outcome = {
  connected: 'Connecté',
  fixable: 'Peut être corrigé',
  wait: 'Attendre',
  ours: 'De notre côté',
} as const satisfies Record<VerdictOutcome, string>

export const retry = {
  now: 'Vous pouvez refaire le test tout de suite.',
  afterFix: 'Refaites le test une fois le changement fait. Vous n’aurez rien à ressaisir.',
  after:
    'Refaites le test {wait} après celui-ci (au plus tôt : {nextTry}). Vous n’aurez rien à ressaisir.',
} as const

const skipped = 'Non fait, car une vérification précédente a arrêté le test'

/** `waiting` and `running` stand for a check without a result; the others are its results. */
export const check = {
  endpoint: {
    name: 'Endpoint',
    waiting: 'Lit ce que vous avez collé',
    running: 'Lecture de ce que vous avez collé',
    passed: 'https://{instance}.mktorest.com',
    warning: 'https://{instance}.mktorest.com, avec un doute sur les valeurs',
    failed: 'Nous n’y trouvons pas d’instance Marketo',
    skipped,
    unknown: 'Pas de résultat',
  },
  reach: {
    name: 'Marketo répond',
    waiting: 'Cherche le nom et se connecte en sécurité',
    running: 'Recherche du nom et connexion',
    passed: 'Nom trouvé, connexion sécurisée établie',
    warning: 'Nom trouvé, réponse après un nouvel essai',
    failed: 'Pas de réponse',
    skipped,
    unknown: 'Pas de résultat',
  },
  credentials: {
    name: 'Identifiants',
    waiting: 'Demande un jeton à Marketo',
    running: 'Demande d’un jeton à Marketo',
    passed: 'Marketo nous a donné un jeton',
    warning: 'Marketo nous a donné un jeton, après un nouvel essai',
    failed: 'Marketo ne nous a pas donné de jeton',
    skipped,
    unknown: 'Pas de résultat',
  },
  apiUser: {
    name: 'Utilisateur API',
    waiting: 'Lit à qui est le jeton',
    running: 'Lecture du titulaire du jeton',
    passed: '{apiUser}',
    warning: 'Marketo ne l’a pas nommé',
    failed: 'Marketo ne l’a pas nommé',
    skipped,
    unknown: 'Marketo ne l’a pas nommé',
  },
  access: {
    name: 'Accès depuis nos adresses',
    waiting: 'Demande l’utilisation du jour',
    running: 'Demande de l’utilisation du jour',
    passed: 'Marketo a accepté l’appel',
    warning: 'Marketo a accepté l’appel, après un nouvel essai',
    failed: 'Marketo a refusé l’appel',
    skipped,
    unknown: 'Pas de réponse claire',
  },
  permissions: {
    name: 'Autorisations',
    waiting: '{permissions}',
    running: 'Essai de {permissions}',
    passed: '{held} sur {total} confirmées par le test',
    warning:
      '{held} sur {total} confirmées par le test, les autres sont facultatives ou non testables',
    failed: 'Manque : {missingPermissions}',
    skipped,
    unknown: 'Pas de réponse claire',
  },
  quota: {
    name: 'Appels du jour',
    waiting: 'Lit combien d’appels il reste',
    running: 'Lecture du nombre d’appels restants',
    passed:
      '{hasUsage, select, yes {{total, number}, dont {ours, number} par cet utilisateur} other {Marketo ne l’a pas dit}}',
    warning:
      '{hasUsage, select, yes {{total, number}, proche des 50 000 habituels par jour} other {Marketo ne l’a pas dit}}',
    failed: 'Les appels du jour sont épuisés',
    skipped,
    unknown: 'Marketo ne l’a pas dit',
  },
} as const satisfies Record<CheckId, Record<CheckStatus | 'name' | 'waiting' | 'running', string>>

export const checkStatus = {
  passed: 'Réussi',
  failed: 'Échec',
  warning: 'Réussi, avec une remarque',
  skipped: 'Non fait',
  unknown: 'Sans résultat clair',
  running: 'En cours',
  waiting: 'En attente',
} as const satisfies Record<CheckStatus | 'running' | 'waiting', string>

/** How a call can end other than by a reply that we understand. */
export const reply = {
  http: 'HTTP {status}',
  control: 'Une autre adresse, pour vérifier notre propre réseau',
  token: 'Jeton, encore valable {left}',
  tokenUndated: 'Jeton',
  letIn: 'Accepté',
  fieldEmpty: 'Le champ était vide',
  withAnswer: '{text} : {answer}',
  code: '{code} {message}',
  refusedWithoutCode: 'Refusé sans code',
  notJson: 'HTTP {status}, pas la forme habituelle : {excerpt}',
  empty: 'HTTP {status}, vide',
  otherJson: 'HTTP {status}, forme inconnue',
  phase: {
    dns: 'La recherche du nom n’a pas abouti ({errno})',
    noSuchName: 'Ce nom n’existe pas',
    connect: 'Le nom a été trouvé, personne n’a répondu ({errno})',
    tls: 'Pas de connexion sécurisée ({errno})',
    send: 'La connexion s’est interrompue ({errno})',
    firstByte: 'Connecté, puis pas de réponse ({errno})',
    body: 'La réponse s’est interrompue ({errno})',
  },
  rule: {
    addressNotPublic: 'Pas appelé : le nom mène à une adresse qui n’est pas publique',
    hostNotAllowed: 'Pas appelé : ce n’est pas une adresse de Marketo',
    noSimulator: 'Pas appelé : aucun Marketo simulé n’est en marche',
    tooManyHeaders: 'Pas lu : trop d’en-têtes',
    deadline: 'Coupé : le test durait trop longtemps',
    cancelled: 'Arrêté',
  },
} as const

export const warning = {
  endpoint_was_soap:
    'Vous avez collé une adresse de l’API SOAP. Nous en avons gardé le Munchkin ID ; des identifiants SOAP ne fonctionneront pas.',
  endpoint_is_placeholder:
    'Le Munchkin ID <code>{munchkinId}</code> figure dans les guides d’Adobe. Vérifiez que c’est le vôtre.',
  client_id_shape:
    'Cela ne ressemble pas à un Client Id. Il a d’habitude 36 caractères, avec quatre traits d’union.',
  client_secret_shape:
    'Cela ne ressemble pas à un Client Secret. Il a d’habitude 32 lettres et chiffres.',
  already_connected_as:
    '{isNamed, select, no {Vous avez déjà une connexion à cette instance.} other {Vous avez déjà une connexion à cette instance : {name}.}}',
  authorized_user_differs:
    'Vous avez collé l’utilisateur <code>{pasted}</code>, mais le jeton appartient à <code>{apiUser}</code>.',
  quota_high:
    '{total, number} appels d’API ont été faits aujourd’hui. La limite habituelle est de 50 000 par jour ; la vôtre figure dans <b>Web Services</b>.',
  token_is_old:
    'Marketo nous a donné un jeton déjà en cours (encore {minutesLeft} min). Un changement de rôle n’y est peut-être pas encore actif.',
  no_api_user_named: 'Marketo n’a pas dit à quel utilisateur API appartient le jeton.',
} as const satisfies Record<Warning['code'], string>

type QuestionText = { title: string; lead: string; yes: string; no: string; cannotSee: string }

const cannotSee = 'Je ne peux pas le voir'

/** Each settles a doubt that no call can. */
export const question = {
  address_bar_id: {
    title: 'L’adresse de votre page Marketo contient-elle {instance} ?',
    lead: 'Ouvrez n’importe quelle page de votre Marketo et cherchez trois chiffres, trois lettres et trois chiffres.',
    yes: 'Oui, le même',
    no: 'Non, un autre',
    cannotSee,
  },
  user_locked: {
    title: 'L’utilisateur API est-il verrouillé, ou son Access Expires dépassé ?',
    lead: 'Marketo le montre dans <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>.',
    yes: 'Oui, il est verrouillé',
    no: 'Non, il est actif',
    cannotSee,
  },
  ip_restrictions: {
    title: 'Marketo affiche-t-il « IP Restrictions: Enabled » ?',
    lead: 'Un rôle sans aucune autorisation produit pour nous le même effet. Votre réponse permet de trancher.',
    yes: 'Oui, activé',
    no: 'Non, désactivé',
    cannotSee,
  },
  addresses_listed: {
    title: 'Toutes nos adresses sont-elles dans cette liste ?',
    lead: 'Une plage ou un caractère générique qui les contient compte aussi.',
    yes: 'Oui, toutes',
    no: 'Non, il en manque',
    cannotSee,
  },
  role_has_ticks: {
    title: 'Y a-t-il des cases cochées sous Access API dans le rôle ?',
    lead: 'Ouvrez le groupe <b>Access API</b> dans le rôle de l’utilisateur API. Les cases des autres groupes ne comptent pas.',
    yes: 'Oui, il y en a',
    no: 'Non, aucune',
    cannotSee,
  },
  workspaces: {
    title: 'Y a-t-il dans votre Marketo des espaces de travail sans ce rôle ?',
    lead: 'Marketo les liste à côté du rôle de l’utilisateur API, dans <b>Users & Roles</b>.',
    yes: 'Oui, il manque quelque part',
    no: 'Non, ou pas d’espaces de travail',
    cannotSee,
  },
  api_only_user_offered: {
    title: 'LaunchPoint propose-t-il un API Only User à choisir ?',
    lead: 'Vous voyez la liste quand vous créez ou modifiez le service.',
    yes: 'Oui, je peux en choisir un',
    no: 'Non, la liste est vide',
    cannotSee,
  },
} as const satisfies Record<QuestionCode, QuestionText>
