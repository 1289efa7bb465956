import type { Random } from '#tests/bench/accuracy/random.ts'

const HEX = '0123456789abcdef'
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const DIGITS = '0123456789'

export const uuid = (random: Random) =>
  [8, 4, 4, 4, 12].map((length) => random.text(length, HEX)).join('-')

/** A Client Secret: 32 letters and digits. */
export const secret = (random: Random) =>
  random.text(32, `${LETTERS}${LETTERS.toLowerCase()}${DIGITS}`)

export const accessToken = (random: Random) =>
  `${uuid(random)}:${random.pick(['int', 'sj', 'st', 'ab'])}`

export const email = (random: Random) =>
  `${random.text(6, LETTERS.toLowerCase())}@${random.pick(['acme.example', 'big.corp.example'])}`

/** As Admin > Web Services > SOAP API shows them. */
export const soapUserId = (random: Random) =>
  `${random.text(7, LETTERS.toLowerCase())}1_${random.text(20, `${DIGITS}ABCDEF`)}`
export const soapKey = (random: Random) => random.text(random.pick([40, 48]), `${DIGITS}ABCDEF`)

/** Of the block `000-`, the only one that can be served on loopback; nothing else about it is special. */
export const munchkinId = (random: Random) =>
  `000-${random.text(3, LETTERS)}-${random.text(3, DIGITS)}`

/** A Munchkin ID as people paste it. */
export const pastedEndpoint = (random: Random, id: string) =>
  random.pick([
    id,
    id.toLowerCase(),
    ` ${id} `,
    `https://${id}.mktorest.com/rest`,
    `https://${id.toLowerCase()}.mktorest.com/rest/`,
    `http://${id}.mktorest.com/identity`,
    `${id}.mktorest.com`,
    `https://${id}.mktorest.com//rest`,
    `https://${id}.mktorest.com/identity/oauth/token`,
    `https://${id}.mktorest.com:443/rest?x=1`,
    `"https://${id}.mktorest.com/rest"`,
    `https://${id}.mktorest.com\\`,
    `https://${id}.mktorest.com/bulk/v1/`,
    `https://${id}.mktoapi.com/soap/mktows/2_9`,
    `https://engage-ab.marketo.com/?munchkinId=${id}#/classic/`,
    `https://experience.adobe.com/#/@acme/so:${id}/marketo-engage/classic/AR`,
    `curl 'https://${id}.mktorest.com/rest/v1/leads.json'`,
    `Endpoint: https://${id}.mktorest.com/rest\nIdentity: https://${id}.mktorest.com/identity`,
    `${id.replaceAll('-', '–')}`,
    `\u200b${id}`,
  ])

/** The value, or the value with the blanks that copying brings. */
export const pasted = (random: Random, value: string) =>
  random.pick([value, value, value, ` ${value}`, `${value}\n`])
