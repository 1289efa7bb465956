/** Steps 5 and 6: the live test, the diagnosis page, and the request to a colleague. */
export const test = {
  title: 'Test de {instance}',
  titleReady: 'Tester {instance}',
  listLabel: 'Vérifications',
  lead: '{calls, plural, one {Un appel en lecture seule.} other {{calls, number} appels en lecture seule.}} Cela prend quelques secondes ; vous pouvez quitter la page.',
  announceDone: '{check} : {status}. {detail}',
  announceEnd: 'Le test est terminé.',
} as const

export const diagnosis = {
  pageTitle: 'Ce que le test a trouvé',
  next: 'Que faire',
  notWrong: 'Ce qui n’est pas en cause',
  alternatives: 'Cela pourrait aussi être',
  evidence: 'Ce que Marketo a répondu',
  evidenceLead: 'Chaque appel de ce test, sans les valeurs que vous avez saisies.',
  ifYouLeave: 'Si vous quittez maintenant',
  leaveInUse:
    'La connexion et ses identifiants restent tels quels. Revenez et testez de nouveau quand vous voulez, sans rien saisir.',
  waiting: 'Vous n’avez rien à changer.',
  permissions: 'Autorisations',
  answered: 'Ce qui a été répondu',
  takeBack: 'Annuler',
  takeBackWhat: 'Annuler la réponse à : {question}',
  askAdmin: 'Demander à quelqu’un qui peut le voir',
  otherInstances: 'Créé dans une autre instance ?',
  otherInstancesLead:
    'Un service n’existe que dans une seule instance. Nous pouvons essayer les mêmes valeurs sur une autre des vôtres.',
  tryInstance: 'Essayer {instance}',
  call: {
    requestId: 'Requête Marketo <code>{requestId}</code>',
  },
} as const

/** Plain text to send to a colleague. No marks: it ends up in a mail or a chat. */
export const request = {
  openMail: 'Ouvrir dans ma messagerie',
  mailSubject: '{host} : accès API à préparer dans notre Marketo',
  greeting: 'Bonjour,',
  intro:
    'Nous aimerions connecter notre Marketo à {host}. Pourriez-vous préparer ceci dans Marketo ? Cela prend environ cinq minutes et n’occupe pas de licence supplémentaire.',
  stepIntro:
    'Nous aimerions connecter notre Marketo à {host}. Pourriez-vous faire cette seule étape dans Marketo ?',
  roleHeading: '1. Un rôle',
  role: 'Admin > Users & Roles > Roles > New Role. Nom : {roleName}. Sous Access API, cochez uniquement ces autorisations :',
  permission: '- {permission} : {reason}',
  permissionOptional: '- {permission} (facultatif) : {reason}',
  noReason: 'nécessaire pour la connexion',
  instance: 'Instance : {instance}',
  userHeading: '2. Un utilisateur « API uniquement »',
  user: 'Admin > Users & Roles > Create API Only User (Marketo plus ancien : Users > Invite New User, cochez API Only). E-mail : {userEmail}. Donnez-lui ce seul rôle, dans chaque espace de travail auquel {host} doit accéder. Laissez Access Expires vide.',
  serviceHeading: '3. Un service personnalisé',
  service:
    'Admin > Integration > LaunchPoint > New > New Service. Nom d’affichage : {serviceName}. Service : Custom. API Only User : celui du point 2.',
  addressesHeading: '4. Seulement si IP Restrictions est activé',
  addresses:
    'Admin > Web Services > IP Restrictions > Edit. Ajoutez : {addresses}. Login Settings, c’est autre chose : rien à y changer.',
  valuesHeading: 'Ce qu’il me faut de votre part',
  values:
    'Le Client Id et le Client Secret (LaunchPoint > View Details), et le REST API Endpoint (Admin > Integration > Web Services). Merci d’envoyer le Client Secret par un moyen que notre entreprise autorise pour les mots de passe.',
  fixIntro:
    'Notre connexion entre Marketo et {host} demande un changement dans Marketo. Voici ce que son test a trouvé :',
  found: '{title}.',
  fixHeading: 'Que faire',
  questionIntro:
    'Le test de notre connexion entre Marketo et {host} laisse une question ouverte, et je ne peux pas voir la réponse dans Marketo :',
  questionAfter: 'Un mot suffit comme réponse.',
  fixAfter: 'Dites-le-moi ensuite, et je referai le test de la connexion.',
  closing: 'Merci beaucoup',
} as const
