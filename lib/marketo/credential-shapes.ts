import type { ValueShape } from '#lib/marketo/observation.ts'

/** What a value typed as Client Id looks like; `clientId` is the right one. Blanks around it do not count. */
export function clientIdShape(value: string): ValueShape {
  return shapeOf(value)
}

/** What a value typed as Client Secret looks like; `clientSecret` is the right one. Blanks around it do not count. */
export function clientSecretShape(value: string): ValueShape {
  return shapeOf(value)
}

/** Whether a Client Id stands in the secret's field and none in its own. Warns only: nobody forbids other forms. */
export function looksSwapped(clientId: string, clientSecret: string): boolean {
  const typedId = clientIdShape(clientId)
  const isElsewhere = typedId !== 'clientId' && typedId !== 'missing'
  return isElsewhere && clientSecretShape(clientSecret) === 'clientId'
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** In this order: the first that fits is the answer. Bounded, so that a long paste costs no more than its length. */
const SHAPES: [ValueShape, RegExp][] = [
  ['missing', /^$/],
  ['masked', /[•●∙⬤]|^[*∗＊·]{2,}$|\*{4}/],
  ['blanksInside', /\s/],
  ['clientId', new RegExp(`^${UUID}$`, 'i')],
  ['clientSecret', /^[a-z0-9]{32}$/i],
  ['accessToken', new RegExp(`^${UUID}:[a-z0-9]{2,8}$`, 'i')],
  ['email', /^[^\s@]+@[^\s@]+$/],
  // SOAP credentials, from Admin > Web Services > SOAP API: `bigcorp1_461839624B16E06BA2D663` and 40 digits or more.
  ['soapUserId', /^[a-z0-9.-]{1,64}_[0-9a-f]{16,64}$/i],
  ['soapKey', /^[0-9a-f]{40,}$/i],
]

function shapeOf(value: string): ValueShape {
  const trimmed = value.trim()
  return SHAPES.find(([, form]) => form.test(trimmed))?.[0] ?? 'other'
}
