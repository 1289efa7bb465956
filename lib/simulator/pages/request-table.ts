import { html, type Html } from '#lib/simulator/pages/html.ts'
import type { SeenRequest } from '#lib/simulator/seen-requests.ts'

export function requestTable(requests: readonly SeenRequest[]): Html {
  if (requests.length === 0) return html`<p class="quiet">None yet.</p>`
  return html`<div class="card scroll" tabindex="0" role="region" aria-label="Last requests">
    <table>
      <thead>
        <tr>
          <th>Time
          <th>Instance
          <th>Request
          <th>Answered
          <th>From
          <th>ms
      </thead>
      <tbody>
        ${requests.map(row)}
      </tbody>
    </table>
  </div>`
}

function row({ at, method, path, munchkinId, from, status, code, ms }: SeenRequest): Html {
  const answered = [status ?? 'broken off', ...(code === null ? [] : [code])].join(' · ')
  return html`<tr>
    <td>${at.slice(11, 19)}
    <td>${munchkinId ?? '—'}
    <td><code>${method} ${path}</code>
    <td>${answered}
    <td>${from}
    <td class="number">${ms}
   `
}
