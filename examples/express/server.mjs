import { readFileSync } from 'node:fs'
import express from 'express'

const { MARKETO_CONNECT_URL: url, MARKETO_CONNECT_KEY: key, PORT: port = 4000 } = process.env
if (!url || !key) throw new Error('Set MARKETO_CONNECT_URL and MARKETO_CONNECT_KEY.')
const origin = `http://127.0.0.1:${port}`
// Whoever is signed in to your product.
const tenant = { externalId: 'express-customer', name: 'Express Customer' }
const endUser = { externalId: 'ada', name: 'Ada' }
const page = readFileSync(new URL('page.html', import.meta.url), 'utf8')

const app = express()
app.get('/', (_, response) => response.send(page.replaceAll('MARKETO_CONNECT_URL', url)))

// A cookie alone must not be enough: no other site's page may post here.
app.use((request, response, next) =>
  request.get('origin') === origin ? next() : response.status(404).send('Not found'),
)
app.use(express.json())

// The browser gets a token that opens the setup once; the key stays here.
app.post('/connect', async (_, response) => {
  const { token } = await api('/connect-sessions', { tenant, endUser, origins: [origin] })
  response.json({ token })
})

// What the browser says is proven by the receipt.
app.post('/connected', async (request, response) => {
  const proof = await api('/receipts/verify', { receipt: request.body.receipt })
  if (proof.tenant.externalId !== tenant.externalId) throw new Error('Of another customer.')
  const { munchkinId } = await api(`/connections/${proof.connectionId}`)
  response.json({ text: `Connected: ${munchkinId}` })
})

// Express knows an error handler by its four parameters.
app.use((error, _request, response, _next) => {
  console.error(error.message)
  response.status(502).json({ text: 'Marketo cannot be connected just now. Try again later.' })
})
app.listen(port, '127.0.0.1')

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
