import type { CredentialPair } from '#lib/simulator/instance.ts'
import { listedInstances, type ListedInstance } from '#lib/simulator/listed-instances.ts'
import type { Reply } from '#lib/simulator/reply.ts'

/** The listing for people. */
export function listingPage(): Reply {
  const rows = listedInstances().map(row).join('')
  return {
    status: 200,
    headers: { 'Content-Type': 'text/html;charset=UTF-8' },
    body: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Simulated Marketo</title><style>${STYLE}</style></head><body>
<h1>Simulated Marketo</h1>
<p>Each of these instances leads to one verdict. Type its Munchkin ID as the REST API endpoint, and its pair as Client Id
and Client Secret. None of this reaches Adobe. <a href="/?format=json">The same as JSON</a>, the
<a href="/addresses.json">address book</a>, <a href="/simulator/state.json">what was called</a>.</p>
<div><table><thead><tr><th>Verdict<th>Munchkin ID<th>Client Id, Client Secret<th>What is simulated</thead>
<tbody>${rows}</tbody></table></div></body></html>`,
  }
}

function row({ verdict, munchkinId, describes, correct, needs, ...pair }: ListedInstance): string {
  const asked = needs.map(({ permission, needed }) => `${permission} (${needed})`).join(', ')
  const repair = correct ? `<p>The service's own pair:</p>${pairOf(correct)}` : ''
  return `<tr><th scope="row"><code>${verdict}</code><td><code>${munchkinId}</code><td>${pairOf(pair)}${repair}
<td>${escaped(describes)}<small>Asked for: ${escaped(asked)}</small>`
}

const pairOf = ({ clientId, clientSecret }: CredentialPair) =>
  `<code>${escaped(clientId)}</code><code>${escaped(clientSecret)}</code>`

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { max-width: 72rem; margin: 0 auto; padding: 2rem 1rem 4rem }
h1 { font-size: 1.6rem; margin: 0 0 .5rem }
div { overflow-x: auto }
table { border-collapse: collapse; width: 100%; margin-top: 1.5rem }
th, td { text-align: left; vertical-align: top; padding: .6rem .75rem .6rem 0; border-bottom: 1px solid #8884 }
thead th { font-size: .85rem; font-weight: 600; opacity: .75 }
tbody th { font-weight: 600 }
td p { margin: .4rem 0 0; font-size: .85rem }
code { font: .85rem/1.6 ui-monospace, monospace; white-space: nowrap; user-select: all }
td code { display: block }
small { display: block; opacity: .75 }`
