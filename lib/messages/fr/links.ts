/** The customer's page: a link for the colleague who is the Marketo admin. */
export const links = {
  title: {
    whole: 'Confiez la configuration à votre administrateur Marketo',
    step: 'Confiez cette étape à un collègue',
    fix: 'Confiez cette correction à votre administrateur Marketo',
  },
  lead: 'Vous envoyez un lien. Votre collègue n’a pas besoin de compte, et rien n’est connecté tant que vous ne l’avez pas confirmé ici.',
  aboutStep: 'Ce lien concerne une étape : {step}',
  aboutFix: 'Ce lien concerne un point que le test a trouvé : {finding}',
  mayTitle: 'Ce que le lien permet à votre collègue',
  may: {
    whole: [
      'Voir ce qu’il faut créer dans Marketo, étape par étape, avec chaque texte à copier.',
      'Saisir les trois valeurs sur place. Nous les testons aussitôt.',
    ] as readonly string[],
    step: [
      'Voir cette étape, avec chaque texte à copier, et la marquer comme faite.',
    ] as readonly string[],
    fix: [
      'Voir ce que le test a trouvé et ce qu’il faut faire dans Marketo.',
      'Nous faire refaire le test, et saisir de nouvelles valeurs si la correction en donne.',
    ] as readonly string[],
  },
  mayNot: [
    'Il ne montre jamais une valeur enregistrée, ni aucune autre connexion.',
    'Il ne connecte rien : vous voyez ce qui a été saisi, et c’est vous qui cliquez sur « Connecter ».',
    'Il fonctionne 7 jours et prend fin quand tout est fait. Vous pouvez l’annuler à tout moment.',
  ] as readonly string[],
  mayNotTitle: 'Ce qu’il ne fait pas',
  address: {
    label: 'Adresse de n’importe quelle page Marketo que vous avez ouverte (facultatif)',
    hint: 'Elle lie le lien à ce Marketo : personne ne peut y saisir les valeurs d’un autre.',
    unusable:
      'Nous n’y trouvons pas de Munchkin ID, comme <code>123-ABC-456</code>. Copiez toute la barre d’adresse, ou laissez ce champ vide.',
    twoIds:
      'Il y a là deux Munchkin ID différents : <code>{first}</code> et <code>{second}</code>. N’en laissez qu’un.',
  },
  tiedTo: 'Lié à {instance} : les valeurs d’un autre Marketo sont refusées.',
  make: 'Créer le lien',
  making: 'Création du lien',
  replaces:
    'Il existe déjà un lien pour cela. Un nouveau prend sa place, et l’ancienne adresse cesse de fonctionner.',
  problem: {
    tooMany:
      'Cela fait beaucoup de liens en peu de temps. Faites une pause de quelques minutes, puis réessayez.',
    notFound: 'Ce que ce lien concerne n’existe plus. Rechargez la page.',
  },
  someone: 'Un collègue',
  made: {
    title: 'Votre lien est prêt',
    addressTitle: 'Envoyez cette adresse à votre collègue',
    once: 'Elle n’est affichée qu’une fois, ici. Si vous la perdez, créez un nouveau lien, et celui-ci cesse de fonctionner.',
    copyAddress: 'Copier l’adresse',
    codeTitle: 'Prévenez votre collègue : la page doit afficher ces deux mots',
    codeHint: 'Si elle en affiche d’autres, ce n’est pas votre lien, et il ne faut rien y saisir.',
    waitTitle: 'Suivez l’avancement, ou revenez plus tard',
    wait: 'Cette page montre ce que votre collègue a fait. Le lien fonctionne jusqu’au {until}.',
    mail: 'Un texte pour l’e-mail',
    copyMail: 'Copier le texte',
    openMail: 'Ouvrir dans ma messagerie',
    request: 'Comme demande de changement',
    requestLead: 'Du texte brut avec tout ce qu’il y a à faire, pour un ticket.',
    another: 'Créer un autre lien',
  },
  mail: {
    subject: {
      whole: 'Pouvez-vous connecter notre Marketo à {host} ?',
      step: 'Une étape à faire dans notre Marketo pour {host}',
      fix: 'Un changement à faire dans notre Marketo pour {host}',
    },
    greeting: 'Bonjour,',
    ask: {
      whole:
        'Pourriez-vous connecter notre Marketo à {host} ? Cette page explique quoi faire, étape par étape, et recueille les valeurs à la fin. Cela prend environ cinq minutes, sans compte à créer :',
      step: 'Pourriez-vous faire une étape dans notre Marketo, pour que nous puissions le connecter à {host} ? Cette page explique comment, sans compte à créer :',
      fix: 'La connexion entre notre Marketo et {host} demande un changement. Cette page explique quoi faire et teste ensuite le résultat, sans compte à créer :',
    },
    code: 'La page doit afficher les mots « {code} ». Si ce n’est pas le cas, dites-le-moi et ne saisissez rien.',
    until: 'Le lien fonctionne jusqu’au {until}.',
    closing: 'Merci beaucoup',
  },
  request: {
    heading: 'La même chose en images, avec un formulaire pour les valeurs',
    headingStep: 'La même chose en images, à cocher une fois l’étape faite',
    code: 'La page doit afficher les mots « {code} ». Le lien fonctionne jusqu’au {until}, sans compte à créer.',
  },
  listTitle: 'Vos liens',
  none: 'Pas encore de lien. Quand vous en aurez créé un, vous verrez ici ce que fait votre collègue.',
  earlier: 'Liens précédents',
  scope: {
    whole: 'Toute la configuration',
    step: 'Une étape : {step}',
    fix: 'Une correction',
  },
  task: {
    role: 'le rôle',
    user: 'l’utilisateur « API uniquement »',
    service: 'le service personnalisé',
    endpoint: 'le REST API Endpoint',
  },
  state: {
    unopened: 'Pas encore ouvert',
    opened: 'Ouvert',
    entered: 'Valeurs saisies',
    completed: 'Terminé',
    revoked: 'Annulé',
    expired: 'Expiré',
  },
  words: 'Les deux mots : {code}',
  madeAgo: 'Créé {ago}',
  until: 'Fonctionne jusqu’au {until}',
  progress: {
    label: 'Où en est votre collègue',
    opened: 'Ouvert {ago}',
    notOpened: 'Ouverture',
    role: 'Rôle créé',
    user: 'Utilisateur « API uniquement » créé',
    service: 'Service personnalisé créé',
    endpoint: 'Endpoint trouvé',
    entered: 'Valeurs saisies {ago}',
    enteredBy: 'Valeurs saisies par {name} {ago}',
    notEntered: 'Valeurs saisies',
    tested: 'Test fait',
    testing: 'Test en cours',
    letIn: 'Les valeurs fonctionnent',
    found: 'Le test a trouvé : {finding}',
    fixed: 'Le changement fonctionne',
    done: 'fait',
    open: 'à venir',
    now: 'en cours',
  },
  takeBack: 'Annuler',
  takeBackWhat: 'Annuler le lien {code}',
  again: 'En créer un nouveau',
  againWhat: 'Créer un nouveau lien à la place du lien {code}',
  tookBack: 'Le lien est annulé. Son adresse n’ouvre plus rien.',
  toConfirm: {
    title: 'Les valeurs fonctionnent. À vous de confirmer',
    text: 'Regardez ce qui a été saisi et cliquez sur « Connecter » si c’est bien à vous.',
    button: 'Vérifier et connecter',
  },
  declined:
    'Ces valeurs sont détruites, et leur lien est annulé. Créez un nouveau lien quand vous voudrez réessayer.',
} as const

/** The admin's pages. They have no account, and may never have heard of the host. */
export const adminLink = {
  open: {
    title: 'Ouvrez la page que votre collègue vous a envoyée',
    text: 'Il s’agit de connecter votre Marketo à {host}. Cliquez sur le bouton pour l’ouvrir.',
    button: 'Ouvrir la page',
  },
  problem: {
    unknown: {
      title: 'Nous ne connaissons pas ce lien',
      text: 'Il a peut-être été coupé à la copie. Demandez à votre collègue l’adresse entière, ou un nouveau lien.',
    },
    expired: {
      title: 'Ce lien a expiré',
      text: 'Un lien fonctionne 7 jours. Demandez-en un nouveau à votre collègue. Ce que vous avez fait dans Marketo n’est pas perdu.',
    },
    revoked: {
      title: 'Ce lien a été annulé',
      text: 'Votre collègue y a mis fin, ou l’a remplacé par un nouveau. Demandez-lui quel lien est le bon.',
    },
    completed: {
      title: 'C’est fait',
      text: 'Ce pour quoi ce lien existait fonctionne. Vous n’avez plus rien à faire. Merci.',
    },
    rateLimited: {
      title: 'Cela fait beaucoup d’essais en peu de temps',
      text: 'Par sécurité, nous faisons une courte pause. Réessayez dans dix minutes.',
    },
    notOpen: {
      title: 'Rouvrez le lien',
      text: 'Pour votre sécurité, cette page se ferme après deux heures sans activité. Rouvrez le lien depuis le message de votre collègue. Ce que vous avez fait est toujours là.',
    },
  },
  ended: {
    revoked:
      '{sender} a annulé ce lien, ou l’a remplacé par un nouveau. Demandez-lui quel lien est le bon.',
    expired:
      'Un lien fonctionne 7 jours. Demandez-en un nouveau à {sender}. Ce que vous avez fait dans Marketo n’est pas perdu.',
    completed: 'Marketo est connecté, et {sender} le sait. Vous n’avez plus rien à faire. Merci.',
  },
  aim: 'pour votre Marketo',
  title: {
    whole: '{sender} ({tenant}) vous demande de connecter Marketo à {host}',
    step: '{sender} ({tenant}) vous demande une étape dans Marketo',
    fix: '{sender} ({tenant}) vous demande un changement dans Marketo',
  },
  lead: {
    whole:
      'Créez un rôle, un utilisateur et un service, puis saisissez trois valeurs. Cela prend environ cinq minutes, et vous pouvez vous arrêter et revenir.',
    step: 'Elle est nécessaire pour connecter votre Marketo à {host}. Marquez-la quand elle est faite.',
    fix: 'La connexion à {host} en a besoin. Dites-nous quand c’est fait, et nous testons.',
  },
  codeTitle: '{sender} voit les deux mêmes mots sur sa page :',
  codeHint: 'Ce ne sont pas les mêmes ? Alors ne saisissez rien et demandez à {sender}.',
  instance: 'Il s’agit de l’instance Marketo {instance}.',
  willDo: 'Ce que pourra faire {host}',
  stepsTitle: 'Que faire dans Marketo',
  task: {
    role: 'Créer un rôle',
    user: 'Créer un utilisateur « API uniquement »',
    service: 'Créer un service personnalisé',
    endpoint: 'Trouver le REST API Endpoint',
    values: 'Saisir les trois valeurs',
  },
  taskDone: 'Fait',
  markDone: 'C’est fait',
  takeBack: 'Finalement, pas encore fait',
  stepIsDone: {
    title: 'Merci, cette étape est faite',
    text: '{sender} le voit déjà. Vous pouvez fermer cette page.',
  },
  valuesLead:
    'Elles parviennent chiffrées à {host}. Personne ne peut relire le Client Secret, pas même {sender}.',
  yourName: {
    label: 'Votre nom (facultatif)',
    hint: '{sender} le voit à côté des valeurs avant que quoi que ce soit soit connecté.',
  },
  valuesToo: 'Vous avez les valeurs sous la main ?',
  otherInstance: {
    title: 'Ces valeurs viennent d’un autre Marketo',
    text: 'Vous avez saisi {entered}, et ce lien est pour {asked}. Saisissez les valeurs de {asked}, ou demandez un nouveau lien à {sender}.',
  },
  notInScope: {
    title: 'Ce lien ne recueille pas de valeurs',
    text: 'Demandez à {sender} un lien qui le permet.',
  },
  changedElsewhere: {
    title: 'Quelqu’un d’autre vient de saisir des valeurs',
    text: 'Rien de votre saisie n’est perdu, et rien n’a été écrasé. Rechargez la page pour voir où cela en est.',
  },
  may: {
    title: 'Ce que cette page peut faire',
    shows:
      'Elle montre ce qu’il y a à faire. Elle ne montre aucune valeur enregistrée, ni rien d’autres connexions.',
    values:
      'Les valeurs que vous saisissez sont testées par des appels qui ne font que lire. Elles ne servent à rien d’autre tant qu’elles ne sont pas confirmées par {sender}.',
    until:
      'Le lien fonctionne jusqu’au {until}, ou jusqu’à ce que tout soit fait. {sender} peut l’annuler.',
  },
  testing: {
    title: 'Test de {instance}',
    lead: 'Cela prend quelques secondes. {sender} voit aussi le résultat.',
  },
  works: {
    title: 'Cela fonctionne',
    lead: 'Il reste à {sender} à le confirmer sur sa page. Vous pouvez fermer celle-ci. Merci.',
    badge: 'Accepté par Marketo',
    instance: 'Instance',
    apiUser: 'Utilisateur API',
    words: 'Les deux mots',
    other: 'Saisir d’autres valeurs',
  },
  found: {
    change: 'Changer les valeurs',
    steps: 'Voir toutes les étapes',
  },
  fix: {
    changed: 'J’ai fait le changement',
    testNow: 'Tester maintenant',
    newValues: 'J’ai de nouvelles valeurs',
    newValuesLead:
      'Un nouveau service ou un nouveau secret ? Saisissez les valeurs ici. Elles ne serviront qu’une fois confirmées par {sender}.',
  },
  fixWatch: {
    watching: 'Nous testons maintenant de nous-mêmes. Prochain test à {time}.',
    soon: 'Nous testons maintenant de nous-mêmes.',
    over: 'Marketo répond toujours comme avant. Relisez les étapes une fois encore, puis dites-le-nous de nouveau.',
    stopped: 'Nous avons cessé de tester de nous-mêmes.',
  },
  wait: 'Pour protéger votre Marketo, nous faisons une courte pause. Réessayez dans {minutes, plural, one {# minute} other {# minutes}}.',
  gone: 'Le Client Secret a été détruit après {secretHours, plural, one {# heure} other {# heures}} sans connexion. Saisissez de nouveau les trois valeurs.',
} as const

/** What the customer sees before values of somebody else become theirs. */
export const confirm = {
  title: 'Est-ce bien votre Marketo ?',
  lead: 'Ces valeurs sont arrivées par votre lien, et Marketo les a acceptées. Rien ne les utilise avant que vous ne connectiez.',
  instance: 'Instance',
  instanceHint:
    'Elle figure dans l’adresse de chaque page Marketo, et sous <b>Admin</b> › <b>Integration</b> › <b>Munchkin</b>.',
  expected:
    'Vous attendiez {expected}. Ici, c’est {instance}. Ne connectez que si vous savez pourquoi c’est une autre instance.',
  apiUser: 'Utilisateur API',
  apiUserUnknown: 'Marketo ne l’a pas nommé',
  enteredBy: 'Saisi par',
  enteredByUnknown: 'Pas de nom indiqué',
  enteredAt: 'Saisi le',
  words: 'Les deux mots du lien',
  wordsHint: 'Vous avez envoyé un lien avec ces deux mots.',
  connect: 'Connecter',
  connecting: 'Connexion en cours',
  decline: 'Ce ne sont pas les nôtres',
  whatConnect: 'Dès que vous connectez, {host} utilise ces valeurs.',
  whatConnectSwap:
    'Dès que vous connectez, {host} utilise ces valeurs, et celles qui servent aujourd’hui sont détruites.',
  whatDecline:
    'Ce ne sont pas les vôtres ? Alors nous détruisons les valeurs et annulons le lien. Rien d’autre ne change.',
} as const
