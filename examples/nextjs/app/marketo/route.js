const { MARKETO_CONNECT_URL: url, MARKETO_CONNECT_KEY: key } = process.env
// Whoever is signed in to your product.
const tenant = { externalId: 'nextjs-customer', name: 'Next.js Customer' }
const endUser = { externalId: 'ada', name: 'Ada' }

export async function POST(request) {
  const origin = request.headers.get('origin')
  // A cookie alone must not be enough: no other site's page may post here.
  if (origin !== `http://127.0.0.1:${process.env.PORT}`) return new Response(null, { status: 403 })
  try {
    const { receipt } = await request.json()
    return Response.json(await (receipt ? connected(receipt) : session(origin)))
  } catch (error) {
    console.error(error.message)
    return Response.json({ text: 'Marketo cannot be connected just now.' }, { status: 502 })
  }
}

/** The browser gets a token that opens the setup once; the key stays here. */
async function session(origin) {
  const { token } = await api('/connect-sessions', { tenant, endUser, origins: [origin] })
  return { token, origin: url }
}

/** What the browser says is proven by the receipt. */
async function connected(receipt) {
  const proof = await api('/receipts/verify', { receipt })
  if (proof.tenant.externalId !== tenant.externalId) throw new Error('Of another customer.')
  const { munchkinId } = await api(`/connections/${proof.connectionId}`)
  return { text: `Connected: ${munchkinId}` }
}

async function api(path, body) {
  const response = await fetch(`${url}/api/v1${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(`${answer.code}: ${answer.suggestedAction}`)
  return answer
}
