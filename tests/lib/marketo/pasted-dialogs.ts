import type { PastedValues } from '#lib/marketo/pasted-values.ts'

export const ID = '4b7c0e6a-93d1-4a63-8f0e-2d1c5a9e7f10'
export const SECRET = 'OyQNcdOyZbkBFTFoOxtzHq8STZHE6svi'
export const USER = 'api-acme@example.com'
export const OTHER_ID = '90aa21c7-5a61-4f34-b7a5-0c1de2f3a4b5'
export const OTHER_SECRET = 'k3JpQm2wX8vN5rTzB7yLcD4fGhS6aE1u'
export const TOKEN = '71ac9c2e-6d1b-4f8a-9a55-b1c2d3e4f506:sj'
export const HOST = '194-VVC-221.mktorest.com'

const pair = { clientId: ID, clientSecret: SECRET }
const whole = { ...pair, authorizedUser: USER }
const withEndpoint = { ...pair, munchkinId: '194-VVC-221' }

type Row = [what: string, text: string, found: Partial<PastedValues>]

/** The dialog as Marketo shows it, its labels in the languages of the wizard. */
const DIALOGS: Row[] = [
  ['English', ['Client Id:', 'Client Secret:', 'Authorized User:', 'Get Token']],
  ['German', ['Client-ID:', 'Clientgeheimnis:', 'Autorisierter Benutzer:', 'Token abrufen']],
  ['French', ['ID client :', 'Secret client :', 'Utilisateur autorisé :', 'Obtenir un jeton']],
  ['Spanish', ['Id de cliente:', 'Secreto de cliente:', 'Usuario autorizado:', 'Obtener token']],
  ['Portuguese', ['ID do cliente:', 'Segredo do cliente:', 'Usuário autorizado:', 'Obter token']],
  [
    'Japanese',
    ['クライアント ID：', 'クライアントシークレット：', '認証ユーザー：', 'トークンを取得'],
  ],
].flatMap(([language, labels]): Row[] => {
  const [id, secret, user, token] = labels as string[]
  const lines = [`${id} ${ID}`, `${secret} ${SECRET}`, `${user} ${USER}`, `${token}`]
  const name = String(language)
  return [
    [`${name}, line by line`, lines.join('\n'), whole],
    [`${name}, line breaks lost`, lines.join(''), whole],
    [`${name}, labels glued to values`, lines.join('').replaceAll(/([:：]) /g, '$1'), whole],
    [
      `${name}, with tabs`,
      `${id}\t${ID}\r\n${secret}\t${SECRET}\r\n${user}\t${USER}\r\n${token}`,
      whole,
    ],
  ]
})

const CURL = `curl 'https://${HOST}/identity/oauth/token`

export const PASTES: Row[] = [
  ...DIALOGS,
  ['labels first, then the values', `Client Id\tClient Secret\n${ID}\t${SECRET}`, pair],
  ['values without labels', `${ID} ${SECRET}`, pair],
  ['values without even a blank', `${ID}${SECRET}`, pair],
  [
    'labels without colons',
    `Client Id${ID}\nClient Secret${SECRET}\nAuthorized User${USER}`,
    whole,
  ],
  ['labels on both sides', `Client Id${ID}Client Secret${SECRET}Authorized User`, pair],
  ['a secret glued to an e-mail', `${ID} Secret:${SECRET}user@example.com`, { clientId: ID }],
  ['the secret first', `secret = ${SECRET}\nid = ${ID}`, pair],
  ['typographic quotes', `Client Id: “${ID}” Client Secret: «${SECRET}»`, pair],
  ['a table of Markdown', `| Client Id | \`${ID}\` |\n| Secret | \`${SECRET}\` |`, pair],
  ['entities', `Client&nbsp;Id:&#32;${ID}&lt;br&gt;Client Secret:&#x20;${SECRET}`, pair],
  ['HTML', `<tr><td>Client Id</td><td>${ID}</td></tr><td><b>${SECRET}</b></td>`, pair],
  ['HTML attributes', `<input value="${ID}"/><input value="${SECRET}"/>`, pair],
  ['a mail link', `${ID} ${SECRET} <a href="mailto:${USER}">${USER}</a>`, whole],
  ['zero-width characters', `Client Id:\u200b${ID}\u200b\nSecret:\ufeff${SECRET}`, pair],
  ['typographic dashes', `${ID.replaceAll('-', '\u2011')} ${SECRET}`, pair],
  ['full-width colons', `Client Id：${ID}　Client Secret：${SECRET}`, pair],
  ['an Id in capitals', `${ID.toUpperCase()} ${SECRET}`, { ...pair, clientId: ID.toUpperCase() }],
  [
    'curl with a query',
    `${CURL}?grant_type=client_credentials&client_id=${ID}&client_secret=${SECRET}'`,
    withEndpoint,
  ],
  ['curl with -d', `${CURL}' -d 'client_id=${ID}&client_secret=${SECRET}'`, withEndpoint],
  [
    'curl with --data-urlencode over several lines',
    `${CURL}' \\\n  --data-urlencode 'client_id=${ID}' \\\n  --data-urlencode 'client_secret=${SECRET}'`,
    withEndpoint,
  ],
  ['curl with -u', `curl -u ${ID}:${SECRET} https://${HOST}/identity/oauth/token`, withEndpoint],
  ['PowerShell', `$id="${ID}"; $secret="${SECRET}"; irm https://${HOST}/rest`, withEndpoint],
  [
    'an address',
    `https://${HOST}/identity/oauth/token?client_id=${ID}&client_secret=${SECRET}`,
    withEndpoint,
  ],
  [
    'an escaped address',
    encodeURIComponent(`https://${HOST}/?client_id=${ID}&client_secret=${SECRET}`),
    withEndpoint,
  ],
  [
    'JSON',
    JSON.stringify({ clientId: ID, clientSecret: SECRET, base: `https://${HOST}/rest` }),
    withEndpoint,
  ],
  ['a piece of JSON', `"client_id": "${ID}",\n"client_secret": "${SECRET}"\n}`, pair],
  ['JSON in a string', JSON.stringify(JSON.stringify({ id: ID, secret: SECRET })), pair],
  ['line ends as escapes', `Client Id: ${ID}\\nClient Secret: ${SECRET}\\n`, pair],
  [
    'an environment of Postman, which has an id of its own',
    JSON.stringify({
      id: OTHER_ID,
      name: 'Marketo',
      values: [
        { key: 'base', value: `https://${HOST}`, enabled: true },
        { value: ID, key: 'client_id' },
        { value: SECRET, key: 'client_secret', type: 'secret' },
      ],
    }),
    withEndpoint,
  ],
  [
    'lines of an environment',
    `export MARKETO_ENDPOINT=https://${HOST}/rest\nMARKETO_CLIENT_ID=${ID}\nMARKETO_CLIENT_SECRET="${SECRET}"`,
    withEndpoint,
  ],
  ['YAML', `marketo:\n  client_id: ${ID}\n  client_secret: '${SECRET}'\n`, pair],
  ['a sentence', `The id is ${ID}, the secret is ${SECRET}.`, pair],
  [
    'everything at once',
    `https://${HOST}/rest ${ID} ${SECRET} ${USER}`,
    { ...withEndpoint, authorizedUser: USER },
  ],
  [
    'Endpoint and Identity',
    `Endpoint:https://${HOST}/restIdentity:https://${HOST}/identity`,
    { munchkinId: '194-VVC-221' },
  ],
  [
    'the address of a page of Marketo',
    'https://experience.adobe.com/#/@acme/so:194-VVC-221/marketo-engage',
    { munchkinId: '194-VVC-221' },
  ],
  ['the same dialog twice', `${ID} ${SECRET}\n${ID} ${SECRET}`, pair],
  ['two services', `${ID} ${SECRET}\n${OTHER_ID} ${OTHER_SECRET}`, { leftOut: ['twoServices'] }],
  [
    'two services, one with labels',
    `Client Id: ${ID} Client Secret: ${SECRET}\n${OTHER_ID} ${OTHER_SECRET}`,
    { leftOut: ['twoServices'] },
  ],
  [
    'two services with labels',
    `Client Id: ${ID} Client Secret: ${SECRET} Client Id: ${OTHER_ID} Client Secret: ${OTHER_SECRET}`,
    { leftOut: ['twoServices'] },
  ],
  ['two secrets for one Id', `${ID} ${SECRET} ${OTHER_SECRET}`, { leftOut: ['twoServices'] }],
  ['two instances', `${HOST} 195-VVC-221 ${ID}`, { clientId: ID, leftOut: ['twoEndpoints'] }],
  [
    'a token',
    JSON.stringify({ access_token: TOKEN, expires_in: 3599, scope: USER }),
    { authorizedUser: USER, leftOut: ['accessToken'] },
  ],
  [
    'the dialog after "Get Token"',
    `Client Id: ${ID}\nClient Secret: ${SECRET}\nToken: ${TOKEN}`,
    { ...pair, leftOut: ['accessToken'] },
  ],
  [
    'a secret behind dots',
    `Client Id: ${ID}\nClient Secret: ••••••••••••`,
    { clientId: ID, leftOut: ['maskedSecret'] },
  ],
  [
    'a secret behind stars',
    `Client Id: ${ID}\nClient Secret: ************`,
    { clientId: ID, leftOut: ['maskedSecret'] },
  ],
  ['two e-mails', `${ID} ${SECRET} a@example.com b@example.com`, pair],
  [
    'two e-mails, one with a label',
    `by a@example.com: ${ID} ${SECRET} Authorized User: ${USER}`,
    whole,
  ],
  ['a user of an address', `${ID} ${SECRET} https://me:you@example.com/`, pair],
  ['nothing', '', {}],
  ['a sentence without values', 'Please ask our Marketo admin for the three values.', {}],
  ['a word of 32 letters', 'Donaudampfschifffahrtsgesellscha', {}],
  ['a hash in a path', `https://example.com/${SECRET}/x`, {}],
  ['a longer run of letters and digits', `${SECRET}x9K2`, {}],
  ['a padded string', `${SECRET}==`, {}],
  ['a name with an Id in it', `service-${ID}-old`, {}],
  ['over 10 kB', `${ID} ${'x'.repeat(10_240)}`, { leftOut: ['tooLong'] }],
]

export const BARE = [ID, SECRET, ` ${ID}\n`, `"${SECRET}"`, '194-VVC-221']
