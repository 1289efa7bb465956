/** What changed between two tests of one connection. Lists of permissions and addresses come in joined. */
export const changes = {
  heading: 'What changed since {when}',
  none: 'Nothing that a test can see.',
  verdict: 'The finding: {from} before, {to} now.',
  instance: {
    changed: 'The instance: {from} before, {to} now.',
    appeared: 'The instance: none in what was typed before, {to} now.',
    gone: 'The instance: {from} before, none in what is typed now.',
  },
  apiUser: {
    changed: 'The API user: {from} before, {to} now.',
    appeared: 'The API user: not named before, {to} now.',
    gone: 'The API user: {from} before, not named now.',
  },
  permission: {
    changed: '{permission}: {from} before, {to} now.',
    appeared: '{permission}: not asked for before, {to} now.',
    gone: '{permission}: {from} before, no longer asked for.',
  },
  address: 'Our address: {from} before, {to} now.',
  clientId: 'The Client Id is another one.',
  secret: 'The Client Secret is another one.',
  sameClientId: 'The Client Id is the same.',
  sameSecret: 'The Client Secret is the same.',
} as const
