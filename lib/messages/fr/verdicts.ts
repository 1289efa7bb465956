import type { VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { VerdictText } from '#lib/messages/verdict-text.ts'

/** No news to who was connected there before. */
const endpointRight =
  '{workedBefore, select, yes {} other {{endpointSeen, select, right {L’endpoint est le bon : Marketo y répond.} answers {Marketo répond à cet endpoint.} other {}}}}'
const credentialsRight =
  '{tokenGiven, select, yes {Votre Client Id et votre Client Secret sont bons.} other {}}'
const clientIdKnown =
  '{confidence, select, certain {Marketo connaît ce Client Id.} other {Marketo connaît très probablement ce Client Id.}}'
const addressesLetIn = '{notSeenCount, plural, =0 {Nos adresses sont acceptées.} other {}}'
const valuesUntested =
  '{values, select, right {Votre Client Id et votre Client Secret sont bons.} refused {} other {Vos valeurs sont peut-être bonnes : nous n’avons pas encore pu les tester.}}'
const noNewService = 'Pas besoin de nouveau service, de nouvel utilisateur ni de nouvelles valeurs.'
const nothingToChange = 'Il n’y a rien à changer dans votre Marketo.'

/** Only the wizard keeps what was typed. */
const noTyping = '{place, select, page { Vous n’aurez rien à ressaisir.} other {}}'
const testAgain = {
  text: '{place, select, page {Revenez ici et refaites le test. Vous n’aurez rien à ressaisir.} other {Refaites le test.}}',
  asked: '',
}
const saveAndTest = {
  text: `Enregistrez, attendez une minute et refaites le test.${noTyping}`,
  asked: 'Enregistrez.',
}
const waitAndTest = { text: `Attendez une minute et refaites le test.${noTyping}`, asked: '' }
const waitLonger = { text: `Attendez quelques minutes et refaites le test.${noTyping}`, asked: '' }
const testWhenSolved = {
  text: `Refaites le test quand l’assistance vous dira que c’est réglé.${noTyping}`,
  asked: '',
}
const pasteEndpoint = {
  text: '{place, select, page {Collez-la dans le premier champ, à la place de ce qui s’y trouve.} other {Donnez-la avec <code>--endpoint</code> et refaites le test.}}',
  asked: '',
}
const pasteValues = {
  text: '{place, select, page {Collez les deux valeurs et refaites le test.} other {Donnez les deux valeurs et refaites le test.}}',
  asked: '',
}
const tellSupport = {
  text: 'Si cela dure, donnez à l’assistance {host} le code ci-dessous. Il contient tout ce qu’il lui faut.',
  asked: '',
}
const giveCode = {
  text: 'Donnez à l’assistance {host} le code ci-dessous. Il contient tout ce qu’il lui faut.',
  asked: '',
}
const openService = {
  text: 'Dans Marketo, ouvrez <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> et repérez le service destiné à {host}.',
}
const openWebServices = {
  text: 'Dans Marketo, ouvrez <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.',
}
const copyEndpoint = {
  text: 'Dans l’encadré <b>REST API</b>, copiez l’adresse de la ligne <b>Endpoint</b>. Celle de la ligne <b>Identity</b> convient aussi.',
  asked:
    'Dans l’encadré <b>REST API</b>, copiez l’adresse de la ligne <b>Endpoint</b> et envoyez-la-moi.',
  show: 'endpoint' as const,
}
const sendBoth =
  'Cliquez sur <b>View Details</b> et envoyez-moi <b>Client Id</b> et <b>Client Secret</b>, par un moyen que notre entreprise autorise pour les mots de passe.'
const sendSecret =
  'Cliquez sur <b>View Details</b> et envoyez-moi <b>Client Secret</b>, par un moyen que notre entreprise autorise pour les mots de passe.'
const copyValues = {
  text: 'Cliquez sur <b>View Details</b> et copiez <b>Client Id</b> et <b>Client Secret</b>.',
  asked: sendBoth,
}
const howToMake =
  '<b>New</b> › <b>New Service</b>, Service <b>Custom</b>, avec un utilisateur « API uniquement ».'
const makeService = {
  text: `S’il n’y a pas encore de service, créez-en un : {place, select, page {l’étape « Service personnalisé » vous guide.} other {${howToMake}}}`,
  asked: `S’il n’y a pas encore de service, créez-en un : ${howToMake}`,
}
const pageAddress =
  '{place, select, page {Collez l’adresse de n’importe quelle page Marketo que vous avez ouverte.} other {Prenez l’adresse de n’importe quelle page Marketo que vous avez ouverte.}} Elle contient souvent le Munchkin ID qu’il nous faut.'
const openRole = {
  text: 'Dans Marketo, ouvrez <b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> et modifiez le rôle de {hasUser, select, yes {<code>{apiUser}</code>} other {l’utilisateur API}}.',
}

const whoYou = 'Vous n’avez besoin de personne d’autre.'
const whoFinds = 'Vous pouvez le faire, ou bien la personne qui vous a donné les valeurs.'
const whoRoles =
  'Il faut un administrateur Marketo qui peut modifier les rôles, avec l’autorisation d’administration <b>Access Roles</b>.'
const whoUsers =
  'Il faut un administrateur Marketo qui peut modifier les utilisateurs, avec l’autorisation d’administration <b>Access Users</b>.'
const whoWebServices =
  'Il faut un administrateur Marketo qui voit <b>Web Services</b>, avec l’autorisation d’administration <b>Access SOAP API</b>.'
const whoLaunchPoint =
  'Il faut un administrateur Marketo qui voit <b>LaunchPoint</b>, avec l’autorisation d’administration <b>Access Event Partners</b>.'
const whoHost = 'C’est à l’équipe {host} d’agir. Vous n’avez rien à faire.'
const whoMarketo = 'Marketo se rétablit de lui-même.'

const leaveSaved =
  'Ce que vous avez saisi reste enregistré {draftDays, plural, one {# jour} other {# jours}}, le Client Secret {secretHours, plural, one {# heure} other {# heures}}. Revenez et refaites le test sans rien ressaisir.'
const leaveConnected =
  'La connexion fonctionne et vos identifiants sont conservés chiffrés. Vous pouvez fermer cette page.'

/** What there is instead of a Marketo. */
const ledTo =
  '{answered, select, yes {Ce qui nous a répondu là ne ressemble pas à Marketo} other {{lookup, select, gone {Cette adresse ne mène à aucun Marketo} other {La connexion à cette adresse s’interrompt}}}}'

/** Every verdict in the reader's words: what happened, what is not wrong, what to do, who can do it. */
export const verdicts: Record<VerdictCode, VerdictText> = {
  endpoint_missing: {
    name: 'Endpoint manquant',
    title: 'Il manque le REST API Endpoint',
    explanation:
      'Aucun endpoint n’a été donné, nous n’avons donc appelé personne. Chaque Marketo a sa propre adresse : il nous faut la vôtre.',
    notWrong: [],
    steps: [
      openWebServices,
      copyEndpoint,
      {
        text: '{place, select, page {Collez-la dans le premier champ. Nous en gardons la partie utile.} other {Donnez-la avec <code>--endpoint</code>. Nous en gardons la partie utile.}}',
        asked: '',
      },
    ],
    note: {
      title: 'Vous ne pouvez pas ouvrir Admin ?',
      text: pageAddress,
    },
    who: whoYou,
    leave: leaveSaved,
  },
  endpoint_unusable: {
    name: 'Endpoint inutilisable',
    title:
      '{kind, select, soap {C’est l’adresse de l’ancienne API SOAP} adminPage {C’est l’adresse d’un écran Marketo} trackingHost {C’est une adresse de suivi ou de pages de destination} example {Cette adresse est l’exemple d’un guide} other {{foundCount, plural, =0 {Nous ne trouvons pas d’instance Marketo dans cette adresse} other {Cette adresse nomme plusieurs instances Marketo}}}}',
    explanation:
      '{kind, select, soap {Marketo a arrêté l’API SOAP : il nous faut l’adresse de l’API REST.} adminPage {Elle ouvre Marketo pour les personnes. Les programmes utilisent une autre adresse, et c’est elle qu’il nous faut.} trackingHost {Vos visiteurs l’utilisent. Les programmes utilisent une autre adresse, et c’est elle qu’il nous faut.} example {Elle figure dans de nombreux guides et n’appartient à personne : nous n’avons appelé personne. Il nous faut la vôtre.} other {{foundCount, plural, =0 {Elle ne contient pas de Munchkin ID, le nom d’une instance Marketo, comme <code>123-ABC-456</code>. Nous n’avons appelé personne.} other {Elle nomme {found}, et nous ne pouvons pas savoir laquelle vous visez. Donnez-nous l’adresse d’une seule. Nous n’avons appelé personne.}}}}',
    notWrong: [],
    steps: [openWebServices, copyEndpoint, pasteEndpoint],
    note: {
      title: 'Vous ne pouvez pas ouvrir Admin ?',
      text: pageAddress,
    },
    who: whoYou,
    leave: leaveSaved,
  },
  egress_broken: {
    name: 'Notre réseau est en panne',
    title:
      '{confidence, select, certain {Notre propre réseau est en panne} likely {Notre propre réseau est très probablement en panne} other {Notre propre réseau est peut-être en panne}}',
    explanation:
      'Nous ne joignons ni votre Marketo ni une autre adresse qui devrait répondre. Cela ne dit rien de vos valeurs.',
    notWrong: [valuesUntested, nothingToChange],
    steps: [waitAndTest, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  dns_trouble: {
    name: 'Recherche du nom en échec',
    title:
      '{confidence, select, certain {Nous n’arrivons pas à trouver l’adresse de votre Marketo} likely {Nous avons très probablement du mal à trouver les adresses} other {Nous avons peut-être du mal à trouver les adresses}}',
    explanation:
      '{lookup, select, gone {L’annuaire d’Internet dit que <code>{instance}</code> n’existe pas, alors que cette instance vient de nous répondre.} silent {L’annuaire d’Internet ne nous a rien répondu au sujet de <code>{instance}</code> : ni que cette instance existe, ni le contraire.} other {Pour <code>{instance}</code>, l’annuaire que nous utilisons nous envoie vers un réseau privé. Marketo ne s’y trouve jamais : nous n’avons appelé personne.}}',
    notWrong: [valuesUntested, nothingToChange],
    steps: [waitAndTest, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  instance_not_found: {
    name: 'Instance introuvable',
    title:
      '{confidence, select, certain {Il n’existe {workedBefore, select, yes {plus} other {pas}} de Marketo nommé {instance}} likely {Il n’existe très probablement {workedBefore, select, yes {plus} other {pas}} de Marketo nommé {instance}} other {Il n’existe peut-être {workedBefore, select, yes {plus} other {pas}} de Marketo nommé {instance}}}',
    explanation: `{sameInstance, select, yes {${ledTo}, alors que votre Marketo affiche exactement ce Munchkin ID.} no {${ledTo}, et votre Marketo affiche un autre Munchkin ID.} other {{workedBefore, select, yes {Son adresse ne mène plus à un Marketo. L’abonnement a pu être fermé ou remplacé par un autre.} other {${ledTo}. Le plus souvent, une lettre ou un chiffre du Munchkin ID diffère.}}}}`,
    notWrong: [
      '{sent, select, no {Votre Client Id et votre Client Secret n’ont pas encore servi.} other {}}',
    ],
    steps: [
      {
        text: '{sameInstance, select, unknown {Ouvrez n’importe quelle page de votre Marketo et regardez son adresse.} other {}}',
      },
      {
        text: '{sameInstance, select, unknown {Comparez son Munchkin ID avec <code>{instance}</code> : trois chiffres, trois lettres, trois chiffres.} other {}}',
      },
      {
        text: '{sameInstance, select, yes {} no {Remplacez le REST API Endpoint par celui qu’affiche votre Marketo et refaites le test.} other {S’ils diffèrent, changez le REST API Endpoint et refaites le test.}}',
        asked:
          '{sameInstance, select, yes {} no {Envoyez-moi le REST API Endpoint : <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.} other {S’ils diffèrent, envoyez-moi celui de la page.}}',
      },
      {
        text: '{sameInstance, select, yes {Demandez à votre administrateur Marketo si l’abonnement est toujours utilisé.} no {} other {S’ils sont identiques, l’abonnement est peut-être fermé. Demandez à votre administrateur Marketo s’il est utilisé.}}',
      },
      {
        text: '{sameInstance, select, yes {Si oui, donnez à l’assistance {host} le code ci-dessous : le problème se trouve alors très probablement sur notre chemin vers Marketo.} other {}}',
        asked: '',
      },
    ],
    who: whoYou,
    leave: leaveSaved,
  },
  tls_failed: {
    name: 'Connexion sécurisée en échec',
    title:
      '{owner, select, marketo {Le certificat de votre Marketo n’est peut-être pas le bon} other {{confidence, select, certain {Nous n’arrivons pas à nous connecter à votre Marketo en sécurité} likely {D’ici, la connexion sécurisée est très probablement impossible} other {Il y a peut-être quelque chose entre nous et Marketo}}}}',
    explanation:
      'Ce qui répond à l’adresse <code>{instance}</code> n’a pas pu prouver qu’il s’agit de Marketo : {sent, select, yes {nous ne lui avons plus rien envoyé.} other {nous n’avons rien envoyé. Vos valeurs ne sont pas sorties de chez nous.}}',
    notWrong: [valuesUntested, nothingToChange],
    steps: [waitLonger, tellSupport],
    who: `{owner, select, marketo {${whoMarketo}} other {${whoHost}}}`,
    leave: leaveSaved,
  },
  instance_unreachable: {
    name: 'L’instance ne répond pas',
    title:
      '{confidence, select, certain {Votre Marketo ne répond pas} likely {Votre Marketo ne répond très probablement pas} other {Votre Marketo est peut-être injoignable pour un moment}}',
    explanation:
      'L’adresse <code>{instance}</code> existe, mais ne nous a pas donné de réponse complète{othersReach, select, yes {, alors que notre réseau fonctionne} other {}}.',
    notWrong: [valuesUntested],
    steps: [
      waitAndTest,
      {
        text: 'Voyez si vous pouvez vous connecter vous-même à Marketo. Sinon, Marketo est très probablement injoignable pour tout le monde.',
      },
      {
        text: 'Si vous y arrivez, demandez à votre administrateur Marketo si <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> est activé.',
      },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  credentials_swapped: {
    name: 'Client Id et Client Secret intervertis',
    title: 'Client Id et Client Secret sont intervertis',
    explanation:
      'Chacun se trouve dans le champ de l’autre : Marketo n’a donc pas reconnu le service.',
    notWrong: [endpointRight],
    steps: [
      {
        text: '{place, select, page {Échangez les deux valeurs. Un bouton de cette page le fait, et vous n’aurez rien à ressaisir.} other {Échangez les deux valeurs.}}',
        asked: '',
      },
      { text: 'Refaites le test.', asked: '' },
    ],
    who: whoYou,
    leave: leaveSaved,
  },
  client_id_is_email: {
    name: 'E-mail à la place du Client Id',
    title:
      '{confidence, select, certain {Le Client Id est l’e-mail d’une personne} likely {Le Client Id est très probablement l’e-mail d’une personne} other {Le Client Id est peut-être l’e-mail d’une personne}}',
    explanation:
      'Une personne n’est pas un service. L’API de Marketo n’accepte pas l’e-mail et le mot de passe d’un utilisateur : il lui faut le Client Id et le Client Secret d’un service personnalisé.',
    notWrong: [endpointRight],
    steps: [openService, copyValues, makeService, pasteValues],
    note: {
      title: 'Pas le mot de passe d’un utilisateur.',
      text: 'Les valeurs viennent du service, même si son utilisateur API porte un e-mail comme nom.',
    },
    who: whoFinds,
    leave: leaveSaved,
  },
  soap_credentials: {
    name: 'Identifiants SOAP',
    title:
      '{confidence, select, certain {Ce sont les valeurs de l’ancienne API SOAP} likely {Ce sont très probablement des valeurs de l’ancienne API SOAP} other {Ce sont peut-être des valeurs de l’ancienne API SOAP}}',
    explanation:
      'Marketo a arrêté l’API SOAP. Pour l’API REST, il faut un service personnalisé avec son propre Client Id et son propre Client Secret.',
    notWrong: [endpointRight],
    steps: [openService, copyValues, makeService, pasteValues],
    who: whoLaunchPoint,
    leave: leaveSaved,
  },
  secret_is_token: {
    name: 'Jeton à la place du Client Secret',
    title:
      '{confidence, select, certain {Le Client Secret est un jeton d’accès} likely {Le Client Secret est très probablement un jeton d’accès} other {Le Client Secret est peut-être un jeton d’accès}}',
    explanation:
      'Le bouton <b>Get Token</b> de Marketo affiche un jeton qui expire dans l’heure. Il nous faut le Client Secret, qui reste valable.',
    notWrong: [endpointRight, clientIdKnown],
    steps: [
      openService,
      {
        text: 'Cliquez sur <b>View Details</b> et copiez <b>Client Secret</b> : 32 lettres et chiffres.',
        asked: sendSecret,
      },
      {
        text: '{place, select, page {Collez-le dans le champ <b>Client Secret</b> et refaites le test.} other {Donnez-le comme Client Secret et refaites le test.}}',
        asked: '',
      },
    ],
    who: whoFinds,
    leave: leaveSaved,
  },
  credentials_revoked: {
    name: 'Identifiants plus acceptés',
    title:
      '{confidence, select, certain {Marketo n’accepte plus ces identifiants} likely {Marketo a très probablement révoqué ces identifiants} other {Marketo a peut-être révoqué ces identifiants}}',
    explanation:
      'Ces mêmes Client Id et Client Secret fonctionnaient auparavant. {userLocked, select, no {Le service a pu être supprimé.} other {Le service a pu être supprimé, ou son utilisateur API verrouillé.}}',
    notWrong: [
      'Personne n’a fait de faute de frappe : les valeurs sont les mêmes qu’avant.',
      endpointRight,
    ],
    steps: [
      openService,
      {
        text: '{userLocked, select, no {S’il est là, cliquez sur <b>View Details</b> et voyez si son Client Id est toujours celui que vous nous avez donné.} other {S’il est là, ouvrez <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> et regardez son utilisateur API : <b>Access Expires</b> doit être vide.}}',
      },
      {
        text: 'Si le service n’y est plus, créez-en un nouveau. Il vient avec un nouveau Client Id et un nouveau Client Secret.',
      },
      {
        text: '{place, select, page {S’il y a de nouvelles valeurs, collez-les ici, puis refaites le test.} other {Refaites le test, avec les nouvelles valeurs s’il y en a.}}',
        asked:
          'S’il y a un nouveau service, cliquez sur <b>View Details</b> et envoyez-moi les deux valeurs par un moyen que notre entreprise autorise pour les mots de passe.',
      },
    ],
    note: {
      title: 'Un utilisateur lié à un service ne peut pas être modifié.',
      text: '{userLocked, select, no {} other {Si l’utilisateur reste verrouillé, créez un nouvel utilisateur « API uniquement » et un nouveau service avec lui.}}',
    },
    who: whoLaunchPoint,
    leave: leaveSaved,
  },
  client_id_unknown: {
    name: 'Client Id inconnu',
    title: 'Marketo ne connaît pas ce Client Id sur {instance}',
    explanation:
      '{sameInstance, select, yes {Marketo a répondu, mais aucun service de cette instance n’a ce Client Id. C’est bien l’instance que vous voyez : le service a pu être supprimé, ou le Client Id est incomplet.} no {Marketo a répondu, mais aucun service de cette instance n’a ce Client Id. Votre Marketo affiche un autre Munchkin ID : les valeurs viennent très probablement de là.} other {Marketo a répondu, mais aucun service de cette instance n’a ce Client Id. Il appartient peut-être à une autre instance (sandbox ou production) ou à un service supprimé.}}',
    notWrong: [endpointRight],
    steps: [
      {
        text: '{sameInstance, select, no {Remplacez le REST API Endpoint par celui qu’affiche votre Marketo et refaites le test.} other {}}',
        asked:
          '{sameInstance, select, no {Envoyez-moi le REST API Endpoint : <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.} other {}}',
      },
      openService,
      {
        text: '{sameInstance, select, unknown {Vérifiez que vous êtes dans <code>{instance}</code> : l’adresse de la page Marketo contient son Munchkin ID.} other {}}',
      },
      {
        text: 'Cliquez sur <b>View Details</b> et copiez de nouveau <b>Client Id</b> et <b>Client Secret</b>.',
        asked: sendBoth,
      },
      {
        text: `Si le service n’y est pas, créez-en un nouveau : {place, select, page {l’étape « Service personnalisé » vous guide.} other {${howToMake}}}`,
        asked: `Si le service n’y est pas, créez-en un nouveau : ${howToMake}`,
      },
      pasteValues,
    ],
    note: {
      title: 'Sandbox ou production ?',
      text: 'Ce sont deux instances. Chacune a son Munchkin ID et ses services.',
    },
    who: whoFinds,
    leave: leaveSaved,
  },
  client_secret_wrong: {
    name: 'Client Secret inexact',
    title:
      '{confidence, select, certain {Le Client Secret n’est pas le bon} likely {Le Client Secret n’est très probablement pas le bon} other {Le Client Secret n’est peut-être pas le bon}}',
    explanation:
      '{confidence, select, certain {Marketo connaît le Client Id, mais ce Client Secret ne va pas avec.} other {La réponse signifie très probablement que Marketo connaît le Client Id, mais pas avec ce Client Secret.}} Souvent, un caractère s’est perdu à la copie.',
    notWrong: [endpointRight, clientIdKnown],
    steps: [
      openService,
      {
        text: 'Cliquez sur <b>View Details</b> et copiez <b>Client Secret</b> seul, sans espace autour.',
        asked: sendSecret,
      },
      {
        text: '{place, select, page {Collez-le dans le champ <b>Client Secret</b> et refaites le test. Les autres valeurs restent.} other {Donnez-le comme Client Secret et refaites le test.}}',
        asked: '',
      },
    ],
    note: {
      title: 'Un nouveau secret vient avec un nouveau service.',
      text: 'Marketo ne renouvelle pas le Client Secret d’un service. Et un nouveau service a aussi un nouveau Client Id.',
    },
    who: whoFinds,
    leave: leaveSaved,
  },
  our_request_wrong: {
    name: 'Notre demande n’allait pas',
    title:
      '{confidence, select, certain {Nous avons mal formulé notre demande à Marketo} likely {Nous avons très probablement mal formulé notre demande à Marketo} other {Nous avons peut-être mal formulé notre demande à Marketo}}',
    explanation:
      '{isMarketos, select, yes {Marketo a répondu, mais n’a pas compris notre question.} other {Nous avons reçu une réponse, mais pas à notre question.}} {confidence, select, certain {L’erreur vient de nous, pas de vous.} other {L’erreur vient très probablement de nous, pas de vous.}}',
    notWrong: [endpointRight, valuesUntested, nothingToChange],
    steps: [giveCode, testWhenSolved],
    who: whoHost,
    leave: leaveSaved,
  },
  credentials_refused: {
    name: 'Identifiants refusés',
    title:
      '{confidence, select, certain {Marketo refuse ces identifiants} likely {Marketo refuse très probablement ces identifiants} other {Marketo refuse peut-être ces identifiants}}',
    explanation:
      '{isMarketos, select, yes {Marketo nous refuse un jeton, sans dire quelle valeur ne convient pas.} other {Un jeton nous a été refusé, sous une forme que Marketo n’utilise pas.}} {userLocked, select, no {Il y a peut-être une faute de frappe, ou le service a été supprimé.} other {Il y a peut-être une faute de frappe, ou le service a été supprimé, ou son utilisateur verrouillé.}}',
    notWrong: [endpointRight],
    steps: [
      openService,
      {
        text: 'Cliquez sur <b>View Details</b>, copiez de nouveau <b>Client Id</b> et <b>Client Secret</b> et {place, select, page {collez-les ici tous les deux.} other {donnez-nous les deux.}}',
        asked: sendBoth,
      },
      {
        text: '{userLocked, select, no {} other {S’ils sont identiques, ouvrez <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> : pour son utilisateur API, <b>Access Expires</b> doit être vide.}}',
      },
      testAgain,
    ],
    who: whoFinds,
    leave: leaveSaved,
  },
  no_api_only_user: {
    name: 'Pas d’utilisateur « API uniquement »',
    title:
      '{confidence, select, certain {Votre Marketo n’a pas encore d’utilisateur « API uniquement »} likely {Le service n’a très probablement pas d’utilisateur « API uniquement »} other {Le service n’a peut-être pas d’utilisateur « API uniquement »}}',
    explanation:
      '{confidence, select, certain {Un service personnalisé ne se crée qu’avec un utilisateur « API uniquement ». Un utilisateur normal ne compte pas, même avec des droits d’administration.} other {Marketo nous a donné un jeton, mais sans nommer d’utilisateur, et a refusé ce dont {host} a besoin. À un service, il faut un utilisateur « API uniquement » avec un rôle.}}',
    notWrong: [`{by, select, answer {} other {${endpointRight}}}`],
    steps: [
      { text: 'Dans Marketo, ouvrez <b>Admin</b> › <b>Users & Roles</b>.' },
      {
        text: 'Cliquez sur <b>Create API Only User</b> ; dans un Marketo plus ancien, sur <b>Users</b> › <b>Invite New User</b>, puis cochez <b>API Only</b>.',
      },
      {
        text: 'Donnez-lui un seul rôle, avec ces autorisations, et laissez <b>Access Expires</b> vide :',
        show: 'permissions',
      },
      {
        text: 'Ouvrez <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> et créez un service de type <b>Custom</b> avec cet utilisateur.',
      },
      {
        text: '{place, select, page {Cliquez sur <b>View Details</b>, collez ici les nouveaux Client Id et Client Secret, puis refaites le test.} other {Cliquez sur <b>View Details</b> et refaites le test avec les nouveaux Client Id et Client Secret.}}',
        asked: sendBoth,
      },
    ],
    note: {
      title: 'Il n’occupe pas de licence.',
      text: 'Un utilisateur « API uniquement » ne peut pas se connecter et ne coûte pas de licence. Son e-mail n’a pas besoin d’exister.',
    },
    who: whoUsers,
    leave: leaveSaved,
  },
  token_rejected: {
    name: 'Jeton rejeté',
    title:
      '{confidence, select, certain {Marketo rejette son propre jeton} likely {Marketo rejette très probablement son propre jeton} other {Marketo rejette peut-être son propre jeton}}',
    explanation:
      'Marketo nous a donné un jeton et l’a refusé un instant plus tard. Cela peut passer tout seul.',
    notWrong: [credentialsRight, nothingToChange],
    steps: [waitLonger, tellSupport],
    who: whoMarketo,
    leave: leaveSaved,
  },
  subscription_unavailable: {
    name: 'Abonnement indisponible',
    title:
      '{confidence, select, certain {Votre abonnement Marketo est indisponible} likely {Votre Marketo est très probablement indisponible pour un moment} other {Votre Marketo est peut-être indisponible pour un moment}}',
    explanation:
      'Marketo dit ne pas trouver ou ne pas pouvoir joindre l’abonnement <code>{instance}</code>. Selon Adobe, c’est en général passager.',
    notWrong: [credentialsRight, noNewService],
    steps: [
      { text: `Attendez quelques minutes et refaites le test.${noTyping}`, asked: '' },
      {
        text: 'Si cela dure plus d’une journée, demandez à votre administrateur Marketo si cet abonnement est toujours utilisé.',
      },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  wrong_subscription: {
    name: 'Abonnement fermé, ou un autre que le vôtre',
    title:
      '{confidence, select, certain {Cet abonnement Marketo est fermé, ou n’est pas le bon} likely {Cet abonnement est très probablement fermé, ou n’est pas le bon} other {Cet abonnement est peut-être fermé, ou n’est pas le bon}}',
    explanation:
      'Marketo dit ne pas trouver ou ne pas pouvoir joindre l’abonnement <code>{instance}</code>{isLasting, select, yes {, et le dit depuis plus d’une journée} other {}}. {workedBefore, select, yes {Il a pu être fermé ou remplacé par un autre.} other {Il est peut-être fermé, ou ce n’est pas le vôtre.}}',
    notWrong: [credentialsRight],
    steps: [
      {
        text: 'Ouvrez Marketo et comparez le Munchkin ID dans l’adresse de la page avec <code>{instance}</code>.',
      },
      {
        text: 'S’il est différent, {place, select, page {collez} other {prenez}} le REST API Endpoint de cette instance-là et créez-y un service.',
        asked:
          'S’il est différent, créez un service dans cette instance-là et envoyez-moi son REST API Endpoint et ses deux valeurs.',
      },
      { text: 'S’il est identique, demandez à Adobe si l’abonnement est actif.' },
    ],
    who: 'Il faut un administrateur Marketo, qui peut interroger Adobe sur l’abonnement.',
    leave: leaveSaved,
  },
  ip_blocked: {
    name: 'Nos adresses sont bloquées',
    title:
      '{confidence, select, certain {Marketo bloque nos adresses} likely {Marketo bloque très probablement nos adresses} other {Marketo bloque peut-être nos adresses}}',
    explanation:
      '{at, select, identity {L’accès nous a été refusé sans un mot sur vos valeurs : une liste d’adresses IP autorisées peut avoir cet effet.} other {Votre Client Id et votre Client Secret sont bons. {addressesListed, select, yes {Vous dites que nos adresses sont dans la liste ; pourtant, Marketo nous a donné un jeton, puis a refusé chaque appel.} other {Marketo nous a donné un jeton, puis a refusé chaque appel : c’est ce que fait sa liste d’adresses IP autorisées.}}}}',
    notWrong: [endpointRight, `{at, select, identity {} other {${noNewService}}}`],
    steps: [
      {
        text: 'Dans Marketo, ouvrez <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> › <b>Edit</b>.',
      },
      {
        text: '{addressesListed, select, yes {Comparez la liste avec ces adresses, chiffre par chiffre :} other {{addressCount, plural, =0 {Ajoutez les adresses de {host}. Son assistance vous les enverra.} =1 {Ajoutez cette adresse :} =2 {Ajoutez ces deux adresses :} other {Ajoutez ces # adresses :}}}}',
        show: 'addresses',
      },
      saveAndTest,
    ],
    note: {
      title: 'Pas Login Settings.',
      text: 'Ces réglages limitent la connexion des personnes. Ils ne touchent pas à l’API.',
    },
    who: whoWebServices,
    leave: leaveSaved,
  },
  ip_partly_allowed: {
    name: 'Certaines de nos adresses sont bloquées',
    title:
      '{confidence, select, certain {Marketo n’accepte qu’une partie de nos adresses} likely {Marketo n’accepte très probablement qu’une partie de nos adresses} other {Marketo n’accepte peut-être qu’une partie de nos adresses}}',
    explanation:
      'Marketo a accepté une de nos adresses et en a refusé une autre. {missingCount, plural, =0 {Sa liste n’est pas complète.} other {Il manque à sa liste {missingAddresses}.}}',
    notWrong: [credentialsRight, noNewService],
    steps: [
      {
        text: 'Dans Marketo, ouvrez <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> › <b>Edit</b>.',
      },
      {
        text: '{missingCount, plural, =0 {Comparez la liste avec ces adresses et ajoutez ce qui manque :} one {Ajoutez cette adresse :} =2 {Ajoutez ces deux adresses :} other {Ajoutez ces # adresses :}}',
        show: 'addresses',
      },
      saveAndTest,
    ],
    note: {
      title: 'Pas Login Settings.',
      text: 'Ces réglages limitent la connexion des personnes. Ils ne touchent pas à l’API.',
    },
    who: whoWebServices,
    leave: leaveSaved,
  },
  token_not_received: {
    name: 'Notre jeton s’est perdu',
    title:
      '{confidence, select, certain {Notre jeton n’arrive pas jusqu’à Marketo} likely {Notre jeton n’arrive très probablement pas jusqu’à Marketo} other {Notre jeton se perd peut-être en chemin}}',
    explanation:
      'D’après vos réponses, ce ne sont {addressesListed, select, yes {ni nos adresses, ni le rôle} other {ni la liste d’adresses autorisées, ni le rôle}}. Reste une possibilité : quelque chose en chemin retire notre jeton, et ce serait de notre côté.',
    notWrong: [credentialsRight, nothingToChange],
    steps: [giveCode, testWhenSolved],
    who: whoHost,
    leave: leaveSaved,
  },
  no_permissions: {
    name: 'Aucune autorisation d’API',
    title:
      '{confidence, select, certain {L’utilisateur API n’a aucune autorisation d’API} likely {L’utilisateur API n’a très probablement aucune autorisation d’API} other {L’utilisateur API n’a peut-être aucune autorisation d’API}}',
    explanation:
      'Votre Client Id et votre Client Secret sont bons{letIn, select, yes { et nos adresses sont acceptées} other {{addressesListed, select, yes {, et vous dites que nos adresses sont dans la liste} other {, et vous dites qu’aucune adresse n’est bloquée}}}}. {letIn, select, yes {Chaque autorisation requise que nous avons pu tester est refusée.} other {Chaque appel est refusé.}} Les droits d’administration ne comptent pas ici.',
    notWrong: [endpointRight, noNewService],
    steps: [
      openRole,
      {
        text: 'Ouvrez le groupe <b>Access API</b> et cochez uniquement ces cases, pas le groupe entier :',
        show: 'permissions',
      },
      {
        text: 'Enregistrez. Vérifiez que l’utilisateur API n’a que ce rôle : le rôle le plus restrictif l’emporte.',
      },
      {
        text: 'Si vous utilisez des espaces de travail, accordez le rôle dans chaque espace auquel {host} doit accéder.',
      },
      testAgain,
    ],
    note: {
      title: 'Modifiez le rôle, pas l’utilisateur.',
      text: 'Un utilisateur lié à un service ne peut pas être modifié. Les rôles système non plus : dans ce cas, créez un nouveau rôle.',
    },
    who: whoRoles,
    leave: leaveSaved,
  },
  workspace_missing: {
    name: 'Espace de travail non accordé',
    title:
      '{confidence, select, certain {Le rôle n’est pas accordé dans votre espace de travail} likely {Il manque très probablement le rôle dans un espace de travail} other {Il manque peut-être le rôle dans un espace de travail}}',
    explanation:
      'Votre Client Id et votre Client Secret sont bons et nos adresses sont acceptées. {hasWorkspaceCode, select, yes {Marketo refuse un espace de travail ou une partition ; le rôle s’y accorde séparément pour chacun.} other {Marketo refuse une autorisation, et vous dites que le rôle manque dans un espace de travail.}}',
    notWrong: [endpointRight, 'Les autorisations elles-mêmes sont peut-être bien cochées.'],
    steps: [
      {
        text: 'Dans Marketo, ouvrez <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> et regardez {hasUser, select, yes {<code>{apiUser}</code>} other {l’utilisateur API}}.',
      },
      { text: 'Accordez son rôle dans chaque espace de travail auquel {host} doit accéder.' },
      {
        text: 'Si l’utilisateur ne peut pas être modifié, créez un nouvel utilisateur « API uniquement » avec le rôle dans chaque espace de travail, puis un service avec lui.',
      },
      testAgain,
    ],
    note: {
      title: 'Chaque espace de travail compte.',
      text: 'Une case cochée dans un espace de travail ne vaut pas pour un autre. Les personnes d’une partition que nous ne voyons pas restent cachées.',
    },
    who: whoUsers,
    leave: leaveSaved,
  },
  permission_missing: {
    name: 'Autorisation manquante',
    title:
      '{confidence, select, certain {{count, plural, one {Il manque une autorisation} =2 {Il manque deux autorisations} other {Il manque # autorisations}}} likely {{count, plural, one {Il manque très probablement une autorisation} =2 {Il manque très probablement deux autorisations} other {Il manque très probablement # autorisations}}} other {{count, plural, one {Il manque peut-être une autorisation} =2 {Il manque peut-être deux autorisations} other {Il manque peut-être # autorisations}}}}',
    explanation:
      'Votre Client Id et votre Client Secret sont bons et nos adresses sont acceptées. {confidence, select, certain {Dans le rôle de l’utilisateur API, il reste {count, plural, one {une case} =2 {deux cases} other {# cases}} à cocher.} other {Dans le rôle de l’utilisateur API, il reste très probablement {count, plural, one {une case} =2 {deux cases} other {# cases}} à cocher.}}',
    notWrong: [endpointRight, noNewService],
    steps: [
      openRole,
      {
        text: 'Ouvrez le groupe <b>Access API</b> et cochez aussi {count, plural, one {cette case} other {ces cases}}, pas le groupe entier :',
        show: 'permissions',
      },
      {
        text: 'Enregistrez. Vérifiez que l’utilisateur API n’a que ce rôle : le rôle le plus restrictif l’emporte.',
      },
      {
        text: 'Si vous utilisez des espaces de travail, accordez le rôle dans chaque espace auquel {host} doit accéder.',
      },
      testAgain,
    ],
    note: {
      title: 'Modifiez le rôle, pas l’utilisateur.',
      text: 'Un utilisateur lié à un service ne peut pas être modifié. Un rôle partagé change pour tous ceux qui l’ont.',
    },
    who: whoRoles,
    leave: leaveSaved,
  },
  feature_disabled: {
    name: 'Fonction absente de l’abonnement',
    title:
      '{confidence, select, certain {Votre abonnement n’offre pas une fonction qu’il nous faut} likely {Il manque très probablement une fonction à votre abonnement} other {Il manque peut-être une fonction à votre abonnement}}',
    explanation:
      '{isCrmSync, select, yes {Marketo dit que votre CRM gère la fonction liée à {permissions} : aucun programme n’y a donc droit. Ce n’est pas une question d’autorisation.} other {Marketo dit que cet abonnement n’a pas la fonction liée à {permissions}. Ce n’est pas une question d’autorisation.}}',
    notWrong: [credentialsRight, addressesLetIn, 'Votre administrateur Marketo n’a rien à cocher.'],
    steps: [
      {
        text: 'Donnez à l’assistance {host} le code ci-dessous. Elle peut préparer la connexion sans cette fonction.',
        asked: '',
      },
      {
        text: 'Si vous pensiez avoir cette fonction, demandez à Adobe si votre abonnement la comprend.',
      },
    ],
    who: 'C’est à l’équipe {host} d’agir. Votre administrateur Marketo n’a rien à cocher.',
    leave: leaveSaved,
  },
  quota_exhausted: {
    name: 'Appels du jour épuisés',
    title:
      '{outcome, select, fixable {Votre Marketo épuise régulièrement ses appels d’API} other {Votre Marketo a épuisé ses appels d’API pour aujourd’hui}}',
    explanation:
      '{outcome, select, fixable {Tous les programmes se partagent un nombre d’appels par jour, et il {quotaDays, plural, =0 {est épuisé la plupart des jours} other {a été épuisé {quotaDays} jours sur les sept derniers}}. Attendre n’aide que jusqu’à la prochaine fois.} other {Tous les programmes se partagent un nombre d’appels par jour. Marketo repart de zéro à minuit, heure du centre des États-Unis.}}',
    notWrong: [credentialsRight, `{outcome, select, fixable {} other {${nothingToChange}}}`],
    steps: [
      {
        text: '{outcome, select, fixable {Dans Marketo, ouvrez <b>Admin</b> › <b>Integration</b> › <b>Web Services</b> et regardez les appels des sept derniers jours, utilisateur par utilisateur.} other {}}',
      },
      {
        text: '{outcome, select, fixable {Demandez au responsable du programme qui appelle le plus d’en faire moins ou de les répartir sur la journée.} other {}}',
      },
      {
        text: '{outcome, select, fixable {Si tous ces appels sont nécessaires, demandez à Adobe une limite quotidienne plus élevée.} other {}}',
      },
      {
        text: `Refaites le test {hasNextTry, select, yes {plus tard (au plus tôt : {nextTry})} other {après minuit, heure du centre des États-Unis}}.${noTyping}`,
        asked: '',
      },
      {
        text: '{outcome, select, fixable {} other {Si cela arrive souvent, votre administrateur Marketo voit qui fait les appels dans <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.}}',
      },
    ],
    who: `{outcome, select, fixable {${whoWebServices}} other {Si cela arrive souvent, un administrateur Marketo peut voir qui fait les appels.}}`,
    leave: leaveSaved,
  },
  rate_limited: {
    name: 'Trop d’appels à la fois',
    title:
      '{others, select, yes {Votre Marketo est occupé par d’autres programmes} other {Votre Marketo est occupé pour un instant}}',
    explanation:
      'Tous les programmes se partagent {limit, select, atOnce {dix appels à la fois} jobs {un petit nombre de tâches} other {100 appels par tranche de 20 secondes}}. {others, select, yes {D’autres viennent de tout utiliser} other {Tout vient d’être utilisé}} : Marketo nous a donc demandé d’attendre.',
    notWrong: [credentialsRight, nothingToChange],
    steps: [
      {
        text: `Attendez {hasWait, select, yes {{wait}} other {une demi-minute}}, puis refaites le test.${noTyping}`,
        asked: '',
      },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  marketo_unavailable: {
    name: 'Marketo indisponible',
    title:
      '{confidence, select, certain {Marketo est indisponible en ce moment} likely {Marketo est très probablement indisponible en ce moment} other {Marketo est peut-être indisponible en ce moment}}',
    explanation:
      'La réponse de Marketo signale un problème de son côté{retried, select, yes {, même après un nouvel essai} other {}}. Cela ne met pas vos valeurs en cause.',
    notWrong: [nothingToChange, '{place, select, page {Vous n’avez rien à ressaisir.} other {}}'],
    steps: [
      waitLonger,
      { text: 'Adobe affiche les problèmes connus sur <code>status.adobe.com</code>.' },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  unexpected_reply: {
    name: 'Réponse inattendue',
    title:
      '{confidence, select, certain {Ce qui nous a répondu n’était pas Marketo} likely {Ce qui nous a répondu n’était très probablement pas Marketo} other {Ce qui nous a répondu n’est peut-être pas Marketo}}',
    explanation:
      'Nous avons reçu une réponse qui ne ressemble pas à celles de Marketo, par exemple une page web. Elle vient peut-être de quelque chose entre nous et Marketo.',
    notWrong: [valuesUntested, nothingToChange],
    steps: [{ text: `Refaites le test dans une minute.${noTyping}`, asked: '' }, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  connected_with_gaps: {
    name: 'Connecté, avec des lacunes',
    title: '{host} est connecté à votre Marketo, avec des lacunes',
    explanation:
      'D’après ce que nous avons vu, aucune autorisation requise ne manque.{hasNotSeen, select, yes { Pas de réponse pour {notSeen} : refaites le test.} other {{notSeenCount, plural, =0 {} one { Nous n’avons pas pu voir si {addressesNotSeen} est acceptée.} other { Nous n’avons pas pu voir si {addressesNotSeen} sont acceptées.}}}}{hasTicks, select, yes { Voici ce qui manque ou n’est pas prouvé : vérifiez ces cases quand vous en aurez besoin.} other {{hasGap, select, yes {} other {{hasFeaturesOff, select, yes { Votre abonnement n’a pas la fonction liée à {featuresOff} : il n’y a rien à cocher.} other { Seul un point annexe n’a pas pu être vérifié ; cela ne gêne en rien.}}}}}}',
    notWrong: [credentialsRight, addressesLetIn],
    steps: [
      { text: `{hasTicks, select, yes {${openRole.text}} other {}}` },
      {
        text: '{hasTicks, select, yes {Dans le groupe <b>Access API</b>, vérifiez ces cases :} other {}}',
        show: 'permissions',
      },
      {
        text: '{notSeenCount, plural, =0 {} other {Si <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> est activé, vérifiez que sa liste contient {notSeenCount, plural, one {cette adresse} other {ces adresses}} :}}',
        show: 'addresses',
      },
      {
        text: '{hasGap, select, yes {Refaites le test quand vous voulez. La connexion fonctionne en attendant.} other {}}',
        asked: '',
      },
    ],
    note: { title: 'Rien ne presse.', text: '{host} commence avec ce qu’il a.' },
    who: '{hasTicks, select, yes {Il faut un administrateur Marketo, quand vous voudrez.} other {{notSeenCount, plural, =0 {{hasNotSeen, select, yes {Vous pouvez le faire, quand vous voudrez.} other {Personne n’a rien à faire.}}} other {Il faut un administrateur Marketo, quand vous voudrez.}}}}',
    leave: leaveConnected,
  },
  connected: {
    name: 'Connecté',
    title: '{host} est connecté à votre Marketo',
    explanation: 'Tout ce que nous avons demandé a fonctionné.',
    notWrong: [],
    steps: [],
    who: 'Personne n’a rien à faire.',
    leave: leaveConnected,
  },
  test_cancelled: {
    name: 'Test arrêté',
    badge: 'Arrêté par vous',
    title: 'Vous avez arrêté le test',
    explanation:
      'Nous avons cessé d’appeler Marketo : il n’y a donc pas de résultat.{place, select, page { Ce que vous avez saisi est enregistré.} other {}}',
    notWrong: [valuesUntested],
    steps: [{ text: `Refaites le test quand vous voulez.${noTyping}`, asked: '' }],
    who: whoYou,
    leave: leaveSaved,
  },
  test_interrupted: {
    name: 'Test interrompu',
    title: 'Le test s’est interrompu de notre côté',
    explanation:
      'Il a duré trop longtemps ou a été coupé avant d’avoir un résultat. Cela ne dit rien de vos valeurs.',
    notWrong: [valuesUntested, nothingToChange],
    steps: [{ text: `Refaites le test maintenant.${noTyping}`, asked: '' }, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  service_sealed: {
    name: 'Identifiants sous clé',
    title: 'Nous ne pouvons pas ouvrir vos identifiants pour l’instant',
    explanation:
      'Ils sont chiffrés, et leur clé n’est pas disponible. Nous préférons ne pas tester plutôt que de les garder sans protection.',
    notWrong: [valuesUntested, nothingToChange],
    steps: [{ text: `Refaites le test dans quelques minutes.${noTyping}`, asked: '' }, tellSupport],
    who: whoHost,
    leave: 'Ce qui est enregistré reste chiffré. Revenez et refaites le test sans rien ressaisir.',
  },
  api_user_locked: {
    name: 'Utilisateur API verrouillé',
    title:
      '{confidence, select, certain {L’utilisateur API est verrouillé dans Marketo} likely {L’utilisateur API est très probablement verrouillé dans Marketo} other {L’utilisateur API est peut-être verrouillé dans Marketo}}',
    explanation:
      'Un utilisateur avec une date dans <b>Access Expires</b> est verrouillé ce jour-là, sans e-mail. Le service qui l’utilise s’arrête avec lui.',
    notWrong: [
      endpointRight,
      '{sameValues, select, yes {Personne n’a fait de faute de frappe : les valeurs sont les mêmes qu’avant.} other {}}',
    ],
    steps: [
      {
        text: 'Dans Marketo, ouvrez <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> et regardez {hasUser, select, yes {<code>{apiUser}</code>} other {l’utilisateur API}}.',
      },
      { text: 'Videz <b>Access Expires</b> et enregistrez.' },
      {
        text: 'Si l’utilisateur ne peut pas être modifié, créez un nouvel utilisateur « API uniquement » et un nouveau service avec lui, puis {place, select, page {collez ici les nouvelles valeurs.} other {testez avec ses valeurs.}}',
        asked:
          'Si l’utilisateur ne peut pas être modifié, créez un nouvel utilisateur « API uniquement » et un nouveau service avec lui, puis envoyez-moi les nouvelles valeurs.',
      },
      testAgain,
    ],
    note: {
      title: 'Laissez Access Expires vide.',
      text: 'Un utilisateur « API uniquement » ne peut de toute façon pas se connecter. Pour le désactiver, il suffit de supprimer le service.',
    },
    who: whoUsers,
    leave: leaveSaved,
  },
  unknown: {
    name: 'Réponse non comprise',
    title:
      '{hasNotVerified, select, yes {Nous n’avons pas pu prouver une autorisation qu’exige {host}} other {{isMarketos, select, yes {Marketo a répondu quelque chose que nous ne connaissons pas encore} other {{answered, select, yes {Nous avons reçu une réponse que nous ne connaissons pas encore} other {Nous n’avons pas pu obtenir de réponse de Marketo}}}}}}',
    explanation:
      '{hasNotVerified, select, yes {Rien de ce qui est requis n’a été refusé, mais aucune réponse ne montre que {notVerified} fonctionne, et {host} en demande la preuve{hasCodes, select, yes {. Le code est <code>{codes}</code>} other {}}.} other {Nous ne pouvons pas dire ce qui ne va pas, et nous ne voulons pas deviner{hasCodes, select, yes { : le code est <code>{codes}</code>} other {}}. Ne changez donc rien pour l’instant.}}',
    notWrong: ['Rien n’indique que vos valeurs soient en cause.'],
    steps: [
      {
        text: `Refaites le test dans une minute : parfois, cela passe tout seul.${noTyping}`,
        asked: '',
      },
      giveCode,
    ],
    who: whoHost,
    leave: leaveSaved,
  },
}
