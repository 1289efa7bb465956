import { listedInstances } from '#lib/simulator/listed-instances.ts'
import { frame } from '#lib/simulator/pages/frame.ts'
import { html, pageReply, type Html } from '#lib/simulator/pages/html.ts'
import { valuesOf } from '#lib/simulator/pages/instance-card.ts'
import { OPTION_WORDS } from '#lib/simulator/pages/option-words.ts'
import { FIELD_GROUPS, type Field } from '#lib/simulator/pages/switch-fields.ts'
import type { Reply } from '#lib/simulator/reply.ts'
import type { Subscription } from '#lib/simulator/subscription.ts'
import type { Switches } from '#lib/simulator/switches.ts'

/** One instance: what to type, and its switches. `problem`: why a form was not taken. */
export function instancePage(subscription: Subscription, problem: string | null = null): Reply {
  const { instance, switches, replay } = subscription
  const { munchkinId, verdict, describes } = instance
  const page = html`<p><a href="/#${munchkinId}">All instances</a></p>
    <h1>${munchkinId}</h1>
    <p>${describes} Leads to <code>${verdict}</code> while no switch is turned.</p>
    ${replay ? html`<p class="bad">A saved report answers here: of the switches, only Reached by and the control host count.</p>` : ''}
    ${problem === null ? '' : html`<p class="bad" role="alert">Nothing was turned. ${problem}</p>`}
    <div class="card">${valuesOf(listedInstances([instance])[0]!)}</div>
    <form class="switches" method="post" action="/instances/${munchkinId}/switches">
      ${FIELD_GROUPS.map((group) => fieldset(group, switches))}
      <span class="row"
        ><button class="main">Turn the switches</button>
        <button formaction="/instances/${munchkinId}/reset" formnovalidate>
          As at the start
        </button></span
      >
    </form>`
  return pageReply(frame(`${munchkinId} · Simulated Marketo`, page), problem === null ? 200 : 400)
}

const fieldset = ({ title, fields }: (typeof FIELD_GROUPS)[number], switches: Switches): Html =>
  html`<fieldset>
    <legend>${title}</legend>
    ${fields.map((field) => control(field, switches))}
  </fieldset>`

function control(field: Field, switches: Switches): Html {
  const { name, label, kind } = field
  const value = switches[name]
  const hint = field.hint ? html`<small>${field.hint}</small>` : ''
  switch (kind) {
    case 'number':
    case 'numberOrNone':
      return html`<label
        >${label}<input type="number" name="${name}" min="0" value="${plain(value)}"
      /></label>`
    case 'tick':
      return ticked(name, 'on', label, value === true)
    case 'choice':
      return html`<label
        >${label}<select name="${name}">
          ${field.options.map(
            (option) =>
              html`<option value="${option}" ${option === value ? ' selected' : ''}>
                ${OPTION_WORDS[option]}
              </option>`,
          )}
        </select></label
      >`
    case 'ticks':
      return html`<div class="field" role="group" aria-label="${label}">
        <span>${label}</span>
        <div class="ticks">
          ${field
            .options(switches)
            .map((option) => ticked(name, option, option, listed(value).includes(option)))}
        </div>
      </div>`
    case 'lines':
    case 'linesOrNone':
      return html`<label
        >${label}<textarea name="${name}" spellcheck="false">${listed(value).join('\n')}</textarea
        >${hint}</label
      >`
    case 'error':
      return html`<div class="field" role="group" aria-label="${label}">
        <span>${label}</span
        ><span class="row">
          <input
            name="${name}"
            aria-label="Code"
            placeholder="Code"
            size="8"
            value="${switches.restError?.code ?? ''}" />
          <input
            name="${name}.message"
            aria-label="Message"
            placeholder="Message"
            value="${switches.restError?.message ?? ''}"
        /></span>
      </div>`
  }
}

const ticked = (name: string, value: string, label: string, isOn: boolean): Html =>
  html`<label class="tick"
    ><input
      type="checkbox"
      name="${name}"
      value="${value}"
      ${isOn ? ' checked' : ''}
    />${label}</label
  >`

const listed = (value: Switches[keyof Switches]): string[] => (Array.isArray(value) ? value : [])
const plain = (value: Switches[keyof Switches]) => (typeof value === 'number' ? value : '')
