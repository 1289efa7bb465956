/** The life of a connection: what works, new values beside it, and its end. */
export const connected = {
  titleRead: '{host} peut lire votre Marketo',
  titleGaps: '{host} est connecté, avec des lacunes',
  titleDegraded: 'La connexion à votre Marketo demande votre attention',
  lead: 'Testé {ago} avec {calls, plural, one {# appel} other {# appels}}.',
  instance: 'Instance',
  apiUser: 'Utilisateur API',
  apiUserUnknown: 'Marketo ne l’a pas nommé',
  permissions: 'Autorisations',
  held: '{held, number} sur {total, number} requises',
  optionalMissing: '{count, plural, one {# facultative} other {# facultatives}}',
  callsToday: 'Appels du jour',
  calls: '{total, number}, dont {ours, number} par cet utilisateur',
  callsUnknown: 'Marketo ne l’a pas dit',
  checked: 'Vérifié',
  partitions: 'Partitions',
  partitionsSeen: '{count, plural, one {# visible} other {# visibles}}',
  partitionsMissing: 'Il en manque une ?',
  partitionsLead:
    'L’utilisateur API ne voit une partition que s’il a son rôle dans un espace de travail auquel elle appartient.',
  partitionsSteps: [
    'Dans Marketo, ouvrez <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> et choisissez l’utilisateur API.',
    'Cochez son rôle dans l’espace de travail de la partition manquante, puis enregistrez.',
    'Cliquez ici sur « Refaire le test ».',
  ] as readonly string[],
  gaps: 'Ce qui n’est pas encore prouvé',
  nameLabel: 'Nom de cette connexion',
  nameHint:
    'Vous et vos collègues dans {host} êtes seuls à le voir, par exemple Production ou Sandbox.',
  nameMissing: 'Donnez un nom à la connexion, ou quittez cette page.',
  nameTooLong: 'Un nom a 80 caractères au plus.',
  nameTaken: 'Une autre connexion porte déjà ce nom.',
  who: 'Qui peut voir quoi',
  whoSees: [
    'Vous et vos collègues qui gérez les connexions dans {host} : l’instance, l’utilisateur API et les résultats des tests.',
    'L’assistance {host} : la même chose, pour pouvoir vous aider. Elle ne voit jamais le Client Secret.',
    'Personne : le Client Secret et les jetons, qui restent chiffrés.',
  ] as readonly string[],
  update: 'Mettre à jour les valeurs',
  disconnect: 'Déconnecter',
  others: 'Vos autres connexions',
  laterFailed: {
    title: 'Un test plus récent n’est pas passé',
    text: 'Ce que vous voyez ci-dessous vient du dernier test réussi, le {time}.',
    link: 'Voir ce qui a été trouvé et que faire',
  },
  waiting: {
    title: 'De nouvelles valeurs sont en attente',
    text: '{host} continue avec les anciennes valeurs jusqu’à ce qu’un test valide les nouvelles.',
    goOn: 'Continuer avec les nouvelles valeurs',
    found: 'Voir ce que leur test a trouvé',
    keep: 'Garder les anciennes valeurs',
    running: 'Les nouvelles valeurs sont en cours de test',
    runningLink: 'Voir le test',
  },
  toConfirm: {
    title: 'Votre administrateur Marketo a saisi de nouvelles valeurs',
    text: 'Elles fonctionnent. {host} les utilise dès que vous le confirmez.',
    link: 'Les regarder',
  },
  kept: 'Les nouvelles valeurs sont détruites. Les anciennes restent en service.',
} as const

/** A working connection gets the values of another instance. */
export const otherInstance = {
  title: 'C’est une autre instance Marketo',
  text: 'Ici, c’est <code>{entered}</code>. La connexion est <code>{existing}</code>.',
  refused:
    'Une connexion reste sur son instance. Pour utiliser aussi <code>{entered}</code>, ajoutez une connexion à part. Celle que vous avez reste telle quelle.',
  add: 'Ajouter une autre connexion',
  confirm: 'Déplacer la connexion de {existing} vers {entered}',
  confirmHint:
    'Les personnes et les programmes de <code>{existing}</code> ne sont pas ceux de <code>{entered}</code>. Après un test réussi, {host} ne lit plus que <code>{entered}</code>.',
} as const

/** The record of every call of a test, to download. */
export const record = {
  title: 'Le relevé de tous les appels',
  lead: 'Chaque appel de ce test, son heure et la réponse reçue, sans aucune valeur saisie ni fiche de personne.',
  asText: 'Télécharger en texte',
  asJson: 'Télécharger en JSON',
  heading: 'Appels de {host} à Marketo {instance}',
  tested: 'Test du {time}, code pour l’assistance {code}',
  apiUser: 'Utilisateur API : {apiUser}',
  count: '{calls, plural, one {# appel} other {# appels}}',
  utc: 'Les heures sont en UTC.',
  requestId: 'Requête Marketo {requestId}',
} as const

export const disconnect = {
  title: 'Déconnecter {instance} ?',
  lead: 'Après cela, {host} ne peut plus lire ce Marketo.',
  stops: 'Ce qui se passe aussitôt',
  stopsItems: [
    '{host} ne fait plus aucun appel avec cette connexion.',
    'Nous détruisons le Client Secret et les jetons que nous avons. C’est définitif.',
    'Un test en cours s’arrête, et les liens envoyés à votre administrateur Marketo ne s’ouvrent plus.',
    'L’historique de la connexion reste 13 mois, sans aucune de ces valeurs.',
  ] as readonly string[],
  open: 'Ce qui reste ouvert chez Marketo',
  openLead:
    'Nous n’avons que les clés ; la porte est à vous. Toute autre personne qui a le Client Id et le Client Secret pourrait encore s’en servir tant que vous n’avez pas fait ceci :',
  steps: {
    service:
      'Supprimez le service personnalisé sous <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b>. C’est ce qui coupe tout : son Client Id et son Client Secret n’obtiennent plus de jeton.',
    user: 'Supprimez l’utilisateur « API uniquement » <code>{apiUser}</code> sous <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>, sauf si un autre service l’utilise.',
    userUnnamed:
      'Supprimez l’utilisateur « API uniquement » sous <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>, sauf si un autre service l’utilise.',
    role: 'Supprimez son rôle sous <b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b>, sauf si un autre utilisateur l’a.',
    addresses:
      'Si <b>IP Restrictions</b> est activé, retirez nos adresses sous <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>, sauf si une autre connexion à {host} en a besoin :',
  },
  last: 'Un doute sur la fermeture ?',
  lastLead:
    'Supprimez d’abord le service, puis laissez-nous tester une dernière fois : le test doit être refusé. Marketo peut encore accepter jusqu’à une heure un jeton donné auparavant.',
  lastFound: 'Ce que le dernier test a trouvé, {ago} :',
  test: 'Faire un dernier test',
  confirm: 'Déconnecter',
  confirming: 'Déconnexion en cours',
  keep: 'La garder',
  doneTitle: '{instance} est déconnectée',
  doneLead: 'Depuis le {time}. Le Client Secret et les jetons que nous avions sont détruits.',
  stillOpen: 'Encore ouvert chez Marketo',
  stillOpenLead:
    'Cochez ce que vous avez fermé. Ces coches ne sont que pour vous et ne sont pas conservées.',
  again: 'Reconnecter',
  againHint: 'Ce sera une nouvelle connexion, avec ses propres valeurs.',
} as const
