/** Step 4: the form, its repairs and warnings. */
export const credentials = {
  title: 'Saisissez les trois valeurs de Marketo',
  lead: 'Elles restent chiffrées chez nous. Votre administrateur Marketo les trouve sous <b>LaunchPoint</b> et <b>Web Services</b>.',
  update: {
    title: 'Changer les identifiants de {name}',
    titleUnnamed: 'Changer les identifiants de {munchkinId}',
    lead: 'Les valeurs actuelles restent en service jusqu’à ce que les nouvelles fonctionnent. Collez Client Id et Client Secret ensemble : ils vont avec un même service dans <b>LaunchPoint</b>.',
  },
  endpoint: {
    label: 'REST API Endpoint',
    hint: 'Collez ce que vous avez, même l’adresse de n’importe quelle page Marketo ouverte. Nous en gardons la partie utile.',
    willCall: 'Nous appellerons <b>{url}</b>.',
    placeholderId: 'Ce Munchkin ID figure dans les guides d’Adobe. Vérifiez que c’est le vôtre.',
    missing: 'Collez le REST API Endpoint de Marketo.',
    unusable: {
      soap: 'C’est l’adresse de l’API SOAP, que Marketo a arrêtée. Dans <b>Web Services</b>, copiez <b>Endpoint</b> dans l’encadré <b>REST API</b>.',
      adminPage:
        'C’est l’adresse des écrans de Marketo. Ouvrez <b>Admin</b> › <b>Web Services</b> et copiez <b>Endpoint</b> dans l’encadré <b>REST API</b>.',
      trackingHost:
        'C’est une adresse de suivi ou de pages de destination. Ouvrez <b>Admin</b> › <b>Web Services</b> et copiez <b>Endpoint</b> dans l’encadré <b>REST API</b>.',
      example:
        'C’est l’exemple d’un guide. Votre adresse se trouve dans <b>Admin</b> › <b>Web Services</b>, dans l’encadré <b>REST API</b>.',
      other:
        'Nous n’y trouvons pas de Munchkin ID. Il a trois chiffres, trois lettres et trois chiffres, comme <code>123-ABC-456</code>.',
    },
    twoIds:
      'Il y a là deux Munchkin ID différents, <code>{first}</code> et <code>{second}</code>. Gardez celui qui convient.',
    useThis: 'Utiliser {munchkinId}',
    used: 'Nous avons pris {munchkinId} et laissé le reste.',
    simulatedOnly:
      'Cette session n’accepte que des instances simulées. Leur Munchkin ID commence par <code>000-</code>.',
    tooLong: 'C’est trop long pour une adresse. Collez l’endpoint seul.',
    whereTitle: 'Où se trouve l’endpoint ?',
    where:
      'Ouvrez <b>Admin</b>, <b>Integration</b>, <b>Web Services</b>. Copiez la ligne <b>Endpoint</b> dans l’encadré <b>REST API</b>. La ligne <b>Identity</b> convient aussi.',
    addressBarTitle: 'Pas d’accès à Admin ?',
    addressBar:
      'Ouvrez n’importe quelle page de Marketo et copiez son adresse en haut de votre navigateur. Le Munchkin ID s’y trouve.',
  },
  clientId: {
    label: 'Client Id',
    hint: 'Dans <b>LaunchPoint</b>, cliquez sur <b>View Details</b> à côté du service. Vous pouvez coller ici tout son texte d’un coup.',
    missing: 'Collez le Client Id de Marketo.',
    tooLong: 'C’est trop long pour un Client Id. Collez la valeur seule.',
  },
  clientSecret: {
    label: 'Client Secret',
    hint: 'Une fois enregistré, personne ne peut plus le lire, pas même notre assistance.',
    kept: 'Enregistré et masqué. Laissez vide pour le garder.',
    keptUntil: 'Nous le gardons jusqu’au {time}, sauf si le test réussit.',
    gone: 'Nous avons détruit le Client Secret enregistré au bout de {secretHours, plural, one {# heure} other {# heures}}. Collez-le de nouveau.',
    missing: 'Collez le Client Secret de Marketo.',
    both: 'Un nouveau Client Id vient avec un nouveau Client Secret. Collez les deux.',
    tooLong: 'C’est trop long pour un Client Secret. Collez la valeur seule.',
  },
  swapped: 'Client Id et Client Secret semblent intervertis.',
  swap: 'Les échanger',
  swapDone: 'Nous avons échangé Client Id et Client Secret.',
  undo: 'Annuler',
  undone: 'Ce qui se trouvait ici avant est revenu.',
  pasted: {
    filled: 'Voici ce que nous avons trouvé et rempli d’après votre texte : {fields}.',
    leftOut: {
      accessToken:
        'Nous avons laissé le jeton d’accès de côté : il expire dans l’heure, pas le Client Secret.',
      maskedSecret:
        'Le Client Secret y est caché par des points. Copiez-le seul et collez-le dans son champ.',
      twoEndpoints:
        'Il y a là deux Munchkin ID différents, nous n’avons donc pris aucun des deux. Collez seul celui qui convient.',
      twoServices:
        'Il y a là les valeurs de deux services, nous n’avons donc rien pris. Collez celles d’un seul service.',
      tooLong: 'C’est trop à lire. Collez les valeurs seules.',
    },
  },
  unreachable: {
    title: 'Nous n’étions pas joignables',
    text: 'Tout ce que vous avez saisi est encore ici. Une fois de nouveau en ligne, cliquez encore sur le bouton.',
  },
  outdated: {
    title: 'Cette page est plus ancienne que la configuration',
    text: 'La configuration a été mise à jour pendant que cette page était ouverte. Tout ce que vous avez saisi est encore ici : copiez ce qu’il vous faut, puis rechargez la page.',
  },
  ended: {
    title: 'Votre session est terminée',
    text: 'Pour votre sécurité, elle se termine après deux heures sans activité. Tout ce que vous avez saisi est encore ici. Rouvrez la configuration depuis {host} dans un autre onglet et recopiez-y les valeurs.',
  },
  changed: {
    title: 'D’autres valeurs ont été enregistrées entre-temps',
    text: 'Un autre onglet, ou un collègue, a enregistré des valeurs pour cette connexion après l’ouverture de cette page. Nous ne les avons pas écrasées, et tout ce que vous avez saisi est encore ici.',
    shown:
      'Un autre onglet, ou un collègue, a enregistré des valeurs pour cette connexion après l’ouverture de cette page. Nous ne les avons pas écrasées. Ce sont elles qui figurent ici ; votre saisie n’a pas été enregistrée.',
    load: 'Charger ce qui a été enregistré là',
    keep: 'Garder ce que j’ai saisi ici',
  },
  calls: '{calls, plural, one {# appel à Marketo} other {# appels à Marketo}}, en lecture seule.',
  whichCalls: 'Lesquels ?',
  whichCallsLead:
    'Aucun ne lit de fiche de personne, et aucun ne change quoi que ce soit. Si Marketo en refuse un, nous redemandons une fois pour être sûrs.',
  callToken: 'Demande un jeton à Marketo',
  callUsage: 'Lit combien d’appels d’API ont été faits aujourd’hui',
  callElsewhere:
    'La même chose depuis notre adresse {address}, car chacune peut figurer à part dans votre liste',
  callProbe: 'Montre si {permission} est accordée',
  busy: 'Enregistrement et lancement du test',
  notEditable:
    'Cette connexion ne peut pas être modifiée pour l’instant. Revenez à {host} et rouvrez-la.',
} as const

/** What we did to a pasted endpoint. */
export const repair = {
  trimmed: 'Nous avons retiré les espaces autour.',
  unquoted: 'Nous avons retiré les guillemets.',
  scheme_added: 'Nous avons mis <code>https://</code> devant.',
  scheme_upgraded: 'Nous l’appelons en <code>https</code>, pas en <code>http</code>.',
  path_removed: 'Nous avons retiré <code>{path}</code>, qui ne sert pas ici.',
  slashes_removed: 'Nous avons retiré les barres obliques en trop.',
  backslash_removed: 'Nous avons retiré la barre oblique inverse.',
  query_removed: 'Nous avons retiré ce qui suit le point d’interrogation.',
  port_removed: 'Nous avons retiré le port, qui ne sert pas ici.',
  case_changed: 'Nous avons mis les lettres en majuscules.',
  dashes_replaced: 'Nous avons remplacé les tirets typographiques par des traits d’union.',
  id_extracted: 'Nous y avons trouvé votre Munchkin ID.',
} as const

const masked =
  'Ce sont les points qui cachent une valeur. Copiez la valeur elle-même dans <b>View Details</b>.'

/** What a value looks like when it does not look right. Warnings, never a block. */
export const shape = {
  clientId: {
    missing: 'Collez le Client Id de Marketo.',
    clientSecret:
      'Cela ressemble à un Client Secret : 32 lettres et chiffres. Un Client Id a quatre traits d’union.',
    email:
      'C’est une adresse e-mail. Une personne n’est pas un service : le Client Id se trouve dans <b>LaunchPoint</b> sous <b>View Details</b>.',
    accessToken:
      'Cela ressemble à un jeton d’accès. Le Client Id se trouve au-dessus, dans <b>View Details</b>.',
    soapUserId:
      'Cela ressemble à un identifiant d’utilisateur SOAP. Pour l’API REST, il faut le Client Id d’un service de <b>LaunchPoint</b>.',
    soapKey:
      'Cela ressemble à une clé de chiffrement SOAP. Pour l’API REST, il faut le Client Id d’un service de <b>LaunchPoint</b>.',
    masked,
    blanksInside: 'Il y a un espace à l’intérieur. Copiez de nouveau le Client Id, seul.',
    other:
      'Un Client Id a d’habitude 36 caractères, avec quatre traits d’union. Vérifiez qu’il ne manque rien.',
  },
  clientSecret: {
    missing: 'Collez le Client Secret de Marketo.',
    clientId:
      'Cela ressemble à un Client Id. Le Client Secret a 32 lettres et chiffres, sans trait d’union.',
    email:
      'C’est une adresse e-mail. Le Client Secret se trouve dans <b>LaunchPoint</b> sous <b>View Details</b>.',
    accessToken:
      'Cela ressemble à un jeton d’accès, qui expire dans l’heure. Copiez le Client Secret dans <b>View Details</b>.',
    soapUserId:
      'Cela ressemble à un identifiant d’utilisateur SOAP. Pour l’API REST, il faut le Client Secret d’un service de <b>LaunchPoint</b>.',
    soapKey:
      'Cela ressemble à une clé de chiffrement SOAP. Pour l’API REST, il faut le Client Secret d’un service de <b>LaunchPoint</b>.',
    masked,
    blanksInside: 'Il y a un espace à l’intérieur. Copiez de nouveau le Client Secret, seul.',
    other: 'Un Client Secret a d’habitude 32 lettres et chiffres. Vérifiez qu’il ne manque rien.',
  },
} as const
