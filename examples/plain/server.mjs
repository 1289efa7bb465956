import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'

const { MARKETO_CONNECT_URL: url, MARKETO_CONNECT_KEY: key, PORT: port = 4000 } = process.env
if (!url || !key) throw new Error('Set MARKETO_CONNECT_URL and MARKETO_CONNECT_KEY.')
const origin = `http://127.0.0.1:${port}`
// Whoever is signed in to your product.
const tenant = { externalId: 'plain-customer', name: 'Plain Customer' }
const endUser = { externalId: 'ada', name: 'Ada' }
const policy = `default-src 'none'; script-src 'self' ${url}; connect-src 'self'; frame-src ${url}; frame-ancestors 'none'`
const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')
const pages = {
  '/': ['text/html', read('page.html').replace('MARKETO_CONNECT_URL', url)],
  '/page.js': ['text/javascript', read('page.js')],
}
const acts = {
  // The browser gets a token that opens the setup once; the key stays here.
  '/connect': () => api('/connect-sessions', { tenant, endUser, origins: [origin] }),
  // What the browser says is proven by the receipt.
  async '/connected'({ receipt }) {
    const proof = await api('/receipts/verify', { receipt })
    if (proof.tenant.externalId !== tenant.externalId) throw new Error('Of another customer.')
    const marketo = await api(`/connections/${proof.connectionId}/token`, {})
    const headers = { authorization: `Bearer ${marketo.accessToken}` }
    const leads = await fetch(`${marketo.endpoint}/v1/leads/describe.json`, { headers })
    const { result } = await leads.json()
    return { text: `Connected: ${marketo.munchkinId}, with ${result.length} lead fields` }
  },
}

createServer(async (request, response) => {
  response.setHeader('content-security-policy', policy)
  const send = (status, type, body) =>
    response.writeHead(status, { 'content-type': type }).end(body)
  const page = request.method === 'GET' && pages[request.url]
  if (page) return send(200, ...page)
  const act = request.method === 'POST' && request.headers.origin === origin && acts[request.url]
  if (!act) return send(404, 'text/plain', 'Not found')
  try {
    send(200, 'application/json', JSON.stringify(await act(await json(request))))
  } catch (error) {
    console.error(error.message)
    send(502, 'application/json', '{"text":"Marketo cannot be connected just now."}')
  }
}).listen(port, '127.0.0.1')

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
