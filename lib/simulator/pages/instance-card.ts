import type { CredentialPair } from '#lib/simulator/instance.ts'
import type { ListedInstance } from '#lib/simulator/listed-instances.ts'
import { html, type Html } from '#lib/simulator/pages/html.ts'

/** One instance in the listing. */
export function instanceCard(instance: ListedInstance, isTurned: boolean): Html {
  const { munchkinId, verdict, describes, needs, egressIps } = instance
  const asked = needs.map(
    ({ permission, needed, mustVerify }) =>
      `${permission} (${needed}${mustVerify ? ', must be verified' : ''})`,
  )
  return html`<li class="card instance" id="${munchkinId}">
    <header>
      <code><b>${verdict}</b></code
      >${isTurned ? html`<span class="badge">switches turned</span>` : ''}
      <a href="/instances/${munchkinId}" aria-label="Switches of ${munchkinId}">Switches</a>
    </header>
    <div>
      <p>${describes}</p>
      <small
        >Asked for:
        ${asked.join(', ') || 'nothing'}${
          egressIps ? `. Calls from ${egressIps.join(' and ')}` : ''
        }</small
      >
    </div>
    ${valuesOf(instance)}
  </li>`
}

/** What to type, and the pair that would have been right. */
export function valuesOf({ munchkinId, correct, ...typed }: ListedInstance): Html {
  return html`<dl>
    <dt>Munchkin ID</dt>
    <dd>${copied(munchkinId)}</dd>
    ${pairOf('', typed)}${correct ? pairOf('Right ', correct) : ''}
  </dl>`
}

const pairOf = (which: string, { clientId, clientSecret }: CredentialPair) =>
  html`<dt>${which}Client Id</dt>
    <dd>${copied(clientId)}</dd>
    <dt>${which}${which ? 'secret' : 'Client Secret'}</dt>
    <dd>${copied(clientSecret)}</dd>`

const copied = (value: string) =>
  value === '' ? html`<span class="quiet">empty</span>` : html`<code class="copy">${value}</code>`
