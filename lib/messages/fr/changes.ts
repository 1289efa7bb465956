/** What changed between two tests of one connection. Lists of permissions and addresses come in joined. */
export const changes = {
  heading: 'Ce qui a changé depuis le {when}',
  none: 'Rien qu’un test puisse voir.',
  verdict: 'Le constat : {from} avant, {to} maintenant.',
  instance: {
    changed: 'L’instance : {from} avant, {to} maintenant.',
    appeared: 'L’instance : aucune dans la saisie d’avant, {to} maintenant.',
    gone: 'L’instance : {from} avant, aucune dans la saisie de maintenant.',
  },
  apiUser: {
    changed: 'L’utilisateur API : {from} avant, {to} maintenant.',
    appeared: 'L’utilisateur API : non nommé avant, {to} maintenant.',
    gone: 'L’utilisateur API : {from} avant, non nommé maintenant.',
  },
  permission: {
    changed: '{permission} : {from} avant, {to} maintenant.',
    appeared: '{permission} : pas demandée avant, {to} maintenant.',
    gone: '{permission} : {from} avant, plus demandée maintenant.',
  },
  address: 'Notre adresse : {from} avant, {to} maintenant.',
  clientId: 'Le Client Id est un autre.',
  secret: 'Le Client Secret est un autre.',
  sameClientId: 'Le Client Id est le même.',
  sameSecret: 'Le Client Secret est le même.',
} as const
