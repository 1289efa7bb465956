/** The diagnosis page: what goes on while somebody waits for a change in Marketo, and whom to ask. */
export const watching = {
  begin: 'J’ai fait le changement',
  beginWaiting: 'Continuez à tester pour moi',
  hint: 'Dites-nous quand le changement est fait : nous testons alors de nous-mêmes, {tests, plural, one {# fois} other {# fois}} en {duration}. Rien à ressaisir.',
  title: 'Nous continuons à tester',
  next: '{soon, select, yes {Le prochain test commence d’ici une minute.} other {Le prochain test commence à {at}.}} Vous pouvez rester ou partir.',
  now: 'Nous testons en ce moment même.',
  tested:
    '{rounds, plural, one {Testé une fois depuis que vous nous l’avez dit. Ce que vous lisez ici en est le résultat.} other {Testé # fois depuis que vous nous l’avez dit. Ce que vous lisez ici est le dernier résultat.}}',
  over: 'Nous avons testé {rounds, plural, one {# fois} other {# fois}}, et Marketo répond toujours pareil. Un changement peut prendre quelques minutes : revérifiez les étapes, puis dites-le-nous de nouveau.',
  stop: 'Arrêter de tester',
  begun: 'Nous commençons',
  stopped: 'Nous avons cessé de tester.',
  leave:
    'Nous continuons à tester après votre départ. Revenez sur cette page pour voir le résultat.',
} as const

export const fix = {
  rangeLead: 'Ou sous forme de plage, pour une seule ligne dans Marketo :',
  rangesLead: 'Ou avec des plages, pour moins de lignes dans Marketo :',
  linkLead:
    'Un lien montre cette seule correction à votre administrateur Marketo. Il n’a pas besoin de compte ici, et cette page vous montre quand cela fonctionne.',
  makeLink: 'Créer un lien',
  textLead: 'Ou copiez ce texte. Il ne contient aucun mot de passe.',
  help: 'Obtenir de l’aide',
  helpLead:
    'Donnez ce code à l’assistance {host}. Elle voit ce que ce test a vu, et aucun mot de passe.',
  supportCode: 'Copier le code d’assistance',
  testing: 'Nous refaisons le test',
  toConnection: 'Vers la connexion',
} as const
