import 'server-only'
import { listedInstances } from '#lib/simulator/listed-instances.ts'
import { frame } from '#lib/simulator/pages/frame.ts'
import { html, pageReply, type Html } from '#lib/simulator/pages/html.ts'
import { instanceCard } from '#lib/simulator/pages/instance-card.ts'
import { requestTable } from '#lib/simulator/pages/request-table.ts'
import type { Reply } from '#lib/simulator/reply.ts'
import type { Simulation } from '#lib/simulator/simulation.ts'
import { isTurned } from '#lib/simulator/turn-switches.ts'

/** The control page: what to type for each verdict, what was called, and what can be turned. */
export function homePage(simulation: Simulation): Reply {
  const all = [...simulation.subscriptions.values()]
  const cards = all.map((each) =>
    instanceCard(listedInstances([each.instance])[0]!, isTurned(each)),
  )
  const page = html`<h1>Simulated Marketo</h1>
    <p>
      Each instance leads to one verdict: type its Munchkin ID as the REST API endpoint, and its
      pair as Client Id and Client Secret. A click selects a whole value. None of this reaches
      Adobe.
    </p>
    <p class="quiet">
      <a href="/?format=json">The instances as JSON</a> ·
      <a href="/addresses.json">address book</a> ·
      <a href="/simulator/state.json">counters as JSON</a>
    </p>
    <section class="tiles" aria-label="State">
      ${secretsTile(simulation)}${callsTile(simulation)}${clockTile(simulation)}${latencyTile(simulation)}
    </section>
    <h2>Last requests</h2>
    ${requestTable(simulation.requests)}
    <h2>Instances</h2>
    <ul class="list">
      ${cards}
    </ul>`
  return pageReply(frame('Simulated Marketo', page))
}

function secretsTile({ secretsSeenInTargets }: Simulation): Html {
  return html`<div class="card tile">
    <span>Secrets or tokens seen in request targets</span>
    <strong class="${secretsSeenInTargets === 0 ? 'good' : 'bad'}">${secretsSeenInTargets}</strong>
    <small>Every proxy on the way writes a request's target down.</small>
  </div>`
}

function callsTile({ subscriptions }: Simulation): Html {
  const calls = [...subscriptions.values()].map((each) => each.calls)
  const sum = (api: 'identity' | 'rest') => calls.reduce((total, each) => total + each[api], 0)
  return html`<div class="card tile">
    <span>Calls</span><strong>${sum('identity') + sum('rest')}</strong>
    <small>${sum('identity')} to Identity, ${sum('rest')} to REST</small>
    <form method="post" action="/simulator/reset"><button>Reset everything</button></form>
  </div>`
}

function clockTile({ clock }: Simulation): Html {
  const now = new Date(clock.now()).toISOString().slice(0, 19)
  const steps: [string, number][] = [
    ['+1 minute', 60_000],
    ['+1 hour', 3_600_000],
    ['+1 day', 86_400_000],
  ]
  const buttons = steps.map(
    ([name, milliseconds]) =>
      html`<button name="advanceMs" value="${milliseconds}">${name}</button>`,
  )
  return html`<form class="card tile" method="post" action="/simulator/clock">
    <span>The simulator's own clock</span>
    <time datetime="${now}Z">${now.replace('T', ' ')} UTC</time><span class="row">${buttons}</span>
  </form>`
}

function latencyTile({ latencyMs }: Simulation): Html {
  return html`<form class="card tile" method="post" action="/simulator/latency">
    <label
      >Milliseconds before every reply, everywhere
      <span class="row"
        ><input type="number" name="latencyMs" min="0" max="600000" value="${latencyMs}" required />
        <button>Set</button></span
      ></label
    >
  </form>`
}
