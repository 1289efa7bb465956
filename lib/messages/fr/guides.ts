import type { GuideStep } from '#lib/messages/step.ts'

const role: readonly GuideStep[] = [
  {
    text: 'Dans Marketo, ouvrez <b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> et cliquez sur <b>New Role</b>.',
    picture: 'newRole',
    notSeen:
      'Il vous faut l’autorisation d’administration <b>Access Roles</b>. Un autre administrateur Marketo peut faire cette étape ou vous la donner.',
  },
  { text: 'Donnez ce nom au rôle :', copy: ['roleName'] },
  {
    text: 'Ouvrez le groupe <b>Access API</b> et cochez uniquement ces cases, pas le groupe entier :',
    show: 'permissions',
    picture: 'roleTicks',
    notSeen:
      'Le groupe s’ouvre avec la petite flèche placée devant. Les cases des autres groupes ne comptent pas pour un utilisateur API.',
  },
  { text: 'Cliquez sur <b>Create</b>.' },
]

const older: readonly GuideStep[] = [
  {
    text: 'Ouvrez <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> et cliquez sur <b>Invite New User</b>.',
    picture: 'inviteUser',
    notSeen:
      'Il vous faut l’autorisation d’administration <b>Access Users</b>. Si vous voyez <b>Create API Only User</b> à la place, choisissez l’autre manière ci-dessus.',
  },
  {
    text: 'Saisissez cet e-mail et ce nom. L’adresse n’a pas besoin d’exister.',
    copy: ['userEmail', 'userFirstName', 'userLastName'],
    picture: 'inviteForm',
  },
  {
    text: 'Laissez <b>Access Expires</b> vide : l’utilisateur serait verrouillé ce jour-là, sans e-mail.',
  },
  {
    text: 'Cliquez sur <b>Next</b>, cochez <b>API Only</b> et choisissez le nouveau rôle, aucun autre. Le rôle le plus restrictif l’emporte.',
    copy: ['roleName'],
    picture: 'apiOnlyTick',
    notSeen:
      'La case <b>API Only</b> se trouve sous les rôles. Sans elle, Marketo crée un utilisateur qui se connecte et occupe une licence.',
  },
  {
    text: 'Si vous voyez des espaces de travail, donnez le rôle dans chaque espace auquel {host} doit accéder.',
    picture: 'workspaces',
    notSeen: 'C’est que votre Marketo n’a pas d’espaces de travail. Passez à l’étape suivante.',
  },
  {
    text: 'Cliquez sur <b>Next</b>, puis sur <b>Send</b>. « An invitation is not required for API only » n’est qu’une information.',
  },
]

const adobe: readonly GuideStep[] = [
  {
    text: 'Ouvrez <b>Admin</b> › <b>Users & Roles</b> et cliquez sur <b>Create API Only User</b>. Ce bouton n’existe pas dans l’Adobe Admin Console.',
    picture: 'createApiOnlyUser',
    notSeen:
      'Il vous faut l’autorisation d’administration <b>Access Users</b>. Si vous voyez <b>Invite New User</b> à la place, choisissez l’autre manière ci-dessus.',
  },
  {
    text: 'Saisissez cet e-mail et ce nom. L’adresse n’a pas besoin d’exister.',
    copy: ['userEmail', 'userFirstName', 'userLastName'],
    picture: 'apiUserForm',
  },
  {
    text: 'Choisissez le nouveau rôle, aucun autre. Le rôle le plus restrictif l’emporte.',
    copy: ['roleName'],
    notSeen:
      'Le rôle doit avoir des cases cochées sous <b>Access API</b>. Revenez d’une étape et créez-le d’abord.',
  },
  {
    text: 'Si vous voyez <b>Access Expires</b>, laissez ce champ vide : l’utilisateur serait verrouillé ce jour-là, sans e-mail.',
  },
  {
    text: 'Si vous voyez des espaces de travail, donnez le rôle dans chaque espace auquel {host} doit accéder.',
    picture: 'workspaces',
    notSeen: 'C’est que votre Marketo n’a pas d’espaces de travail. Passez à l’étape suivante.',
  },
  { text: 'Cliquez sur <b>Create API Only User</b>.' },
]

const unsure: readonly GuideStep[] = [
  {
    text: 'Dans Marketo, ouvrez <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>.',
    notSeen:
      'Il vous faut l’autorisation d’administration <b>Access Users</b>. Un autre administrateur Marketo peut faire cette étape ou vous la donner.',
  },
  {
    text: 'Regardez les boutons au-dessus de la liste. <b>Invite New User</b> correspond à l’ancienne connexion, <b>Create API Only User</b> à la connexion avec un compte Adobe.',
    picture: 'createApiOnlyUser',
  },
  { text: 'Choisissez les mêmes mots ci-dessus et continuez là.' },
]

const service: readonly GuideStep[] = [
  {
    text: 'Ouvrez <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> et cliquez sur <b>New</b> › <b>New Service</b>.',
    picture: 'newService',
    notSeen:
      'Il vous faut l’autorisation d’administration <b>Access Event Partners</b>. Un autre administrateur Marketo peut faire cette étape ou vous la donner.',
  },
  {
    text: 'Saisissez ce nom d’affichage et cette description.',
    copy: ['serviceName', 'serviceDescription'],
  },
  { text: 'Pour <b>Service</b>, choisissez <b>Custom</b>.', picture: 'serviceDialog' },
  {
    text: 'Pour <b>API Only User</b>, choisissez l’utilisateur que vous venez de créer, puis cliquez sur <b>Create</b>.',
    copy: ['userEmail'],
    notSeen:
      'La liste est vide tant qu’il n’y a pas d’utilisateur « API uniquement ». Revenez d’une étape et créez d’abord l’utilisateur.',
  },
  {
    text: 'Cliquez sur <b>View Details</b> à côté du nouveau service.',
    picture: 'viewDetails',
    notSeen:
      'Le lien se trouve au bout de la ligne de votre service, dans la liste <b>Installed Services</b>.',
  },
  {
    text: 'Copiez <b>Client Id</b> et <b>Client Secret</b>, ou tout le texte de la fenêtre.',
    picture: 'details',
  },
]

const endpoint: readonly GuideStep[] = [
  {
    text: 'Ouvrez <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.',
    notSeen:
      'Il vous faut l’autorisation d’administration <b>Access SOAP API</b>. Sinon, collez à l’étape suivante l’adresse de n’importe quelle page Marketo que vous avez ouverte.',
  },
  {
    text: 'Dans l’encadré <b>REST API</b>, copiez l’adresse de la ligne <b>Endpoint</b>. Celle de la ligne <b>Identity</b> convient aussi, l’une ou l’autre suffit.',
    picture: 'webServices',
    notSeen:
      'Faites défiler la page : l’encadré <b>REST API</b> se trouve sous celui de l’API SOAP, dont les adresses ne fonctionnent pas ici.',
  },
]

/** Steps 1 to 3, and the texts that the admin copies into Marketo. */
export const guides = {
  start: {
    title: 'Ce qu’il vous faut',
    lead: 'Une personne avec des droits d’administration dans Marketo crée un rôle, un utilisateur et un service pour {host}. Cela prend cinq minutes.',
    willDo: 'Ce que pourra faire {host}',
    required: 'Requise',
    optional: 'Facultative',
    whoTitle: 'Qui doit le faire',
    who: 'Un administrateur Marketo. Si vous l’êtes, vous voyez <b>Admin</b> en haut de Marketo.',
    values:
      'À la fin, vous avez trois valeurs : le REST API Endpoint, un Client Id et un Client Secret.',
    haveValues: 'J’ai déjà les trois valeurs',
    noSeat: 'L’utilisateur « API uniquement » n’occupe pas de licence et ne peut pas se connecter.',
    readsNothing: 'Le test ne lit aucune fiche de personne.',
    dailyCalls:
      '{host} prévoit environ {calls, plural, one {un appel} other {{calls, number} appels}} par jour.',
    someoneTitle: 'Quelqu’un d’autre administre notre Marketo',
    someone:
      'Envoyez-lui un lien. Cette personne ne voit que les étapes, n’a pas besoin de compte et peut saisir les valeurs elle-même. Vous suivez tout d’ici.',
    someoneButton: 'Lui créer un lien',
  },
  /** What stands below each of the four things to make in Marketo. */
  task: {
    done: 'Fait, continuer',
    isDone: 'Fait',
    takeBack: 'Finalement, pas encore fait',
    someoneElse: 'Quelqu’un d’autre s’en charge',
    notSeen: 'Je ne vois pas cela',
    adobe: 'La page d’Adobe à ce sujet',
    goodToKnow: 'Bon à savoir',
  },
  role: {
    title: 'Créer un rôle',
    lead: 'Un rôle dit à quoi {host} a accès. Il a ces cases cochées, et aucune autre.',
    steps: role,
    know: [
      'Les droits d’administration ne comptent pas pour un utilisateur « API uniquement » ; seules comptent les cases cochées sous <b>Access API</b>.',
      'Créez un nouveau rôle. Les rôles système ne peuvent pas être modifiés, et un rôle partagé changerait pour tous ceux qui l’ont.',
    ] as readonly string[],
  },
  user: {
    title: 'Créer un utilisateur « API uniquement »',
    lead: 'Un utilisateur rien que pour {host} : Marketo compte les appels et les erreurs par utilisateur, vous voyez donc toujours qui a fait quoi.',
    choose: 'Que voyez-vous dans <b>Users & Roles</b> ?',
    older: 'Invite New User (Inviter un nouvel utilisateur)',
    adobe: 'Create API Only User (Créer un utilisateur API uniquement)',
    unsure: 'Je ne sais pas',
    steps: { older, adobe, unsure },
    know: [
      'L’utilisateur n’occupe pas de licence et ne peut pas se connecter.',
      'Marketo demande un e-mail différent dans chaque instance : un pour la sandbox, un autre pour la production.',
      'Un utilisateur déjà lié à un service ne peut pas être modifié. Modifiez plutôt son rôle, ou créez un nouvel utilisateur.',
    ] as readonly string[],
  },
  service: {
    title: 'Créer un service personnalisé',
    lead: 'Le service vous donne le Client Id et le Client Secret. Un service rien que pour {host} : pour tout couper, il suffit de le supprimer.',
    steps: service,
    know: [
      'Un Client Secret ne se renouvelle pas. Pour en avoir un nouveau, il faut créer un nouveau service, avec un nouveau Client Id.',
    ] as readonly string[],
    emptyListTitle: 'La liste API Only User est vide',
    emptyListFix: 'Voir comment en créer un, en images',
  },
  endpoint: {
    title: 'Copier le REST API Endpoint',
    lead: 'Il indique à {host} quel Marketo est le vôtre. Marketo affiche deux adresses, <b>Endpoint</b> et <b>Identity</b> ; l’une ou l’autre convient.',
    steps: endpoint,
    know: [
      'Une sandbox a sa propre adresse. Prenez celle du Marketo dans lequel vous avez créé le service.',
    ] as readonly string[],
  },
  copyText: {
    roleName: '{host} API',
    userFirstName: '{host}',
    userLastName: 'API',
    serviceName: '{host}',
    serviceDescription: 'Connecte {host} à Marketo par l’API REST',
  },
  copyLabel: {
    roleName: 'Nom du rôle',
    userEmail: 'E-mail',
    userFirstName: 'Prénom',
    userLastName: 'Nom',
    serviceName: 'Nom d’affichage',
    serviceDescription: 'Description',
    address: 'Adresse',
    permission: 'Autorisation',
    endpoint: 'REST API Endpoint',
    addresses: 'Adresses',
    permissions: 'Autorisations',
  },
} as const
