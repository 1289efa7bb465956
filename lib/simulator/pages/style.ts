/** The look of the simulator's pages: one column of cards, light or dark as the system is. */
export const STYLE = `
:root {
  color-scheme: light dark;
  font: 15px/1.5 system-ui, sans-serif;
  --ground: light-dark(#f6f5f9, #15141a);
  --card: light-dark(#fff, #1f1e26);
  --text: light-dark(#1d1b26, #ecebf2);
  --quiet: light-dark(#5d5a6b, #a9a6b8);
  --line: light-dark(#dddbe6, #3a3845);
  --strong: light-dark(#5b3fc4, #b7a5ff);
  --on-strong: light-dark(#fff, #1a1626);
  --good: light-dark(#1a7044, #6fd39b);
  --bad: light-dark(#b3261e, #ff9b93);
}
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--text) }
main { max-width: 64rem; margin: 0 auto; padding: 2rem 1rem 4rem; display: grid; gap: 1.25rem }
main > * { min-width: 0 }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 }
h2 { font-size: 1.15rem; margin: 1rem 0 0 }
p { margin: 0; max-width: 46rem; text-wrap: pretty }
a { color: var(--strong) }
.quiet, small { color: var(--quiet); font-size: .875rem }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem }
.tiles { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)) }
.tile { display: grid; gap: .5rem; align-content: start }
.tile strong { font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums }
.tile time { font-size: 1.1rem; font-weight: 600; font-variant-numeric: tabular-nums }
.good { color: var(--good) }
.bad { color: var(--bad) }
.row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center }
.list { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem }
.instance { display: grid; gap: .25rem 1.5rem }
.instance header { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline }
.instance header a { margin-inline-start: auto }
.badge { border: 1px solid currentColor; border-radius: 1rem; padding: 0 .6rem; font-size: .8rem; color: var(--strong) }
@media (min-width: 48rem) { .instance { grid-template-columns: 1fr 28rem } .instance header { grid-column: 1 / -1 } }
dl { margin: 0; display: grid; grid-template-columns: auto 1fr; gap: .1rem .75rem; align-content: start; align-items: baseline }
dt { color: var(--quiet); font-size: .875rem }
dd { margin: 0; min-width: 0 }
code { font: .85rem/1.6 ui-monospace, monospace; overflow-wrap: anywhere }
.copy { user-select: all; cursor: copy }
button, .button { font: inherit; font-size: .9rem; padding: .4rem .9rem; min-height: 2.5rem; border-radius: .5rem; cursor: pointer;
  border: 1px solid var(--line); background: transparent; color: inherit }
button.main { background: var(--strong); border-color: var(--strong); color: var(--on-strong); font-weight: 600 }
button:hover { border-color: var(--strong) }
:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px }
input, select, textarea { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line);
  border-radius: .5rem; padding: .4rem .6rem; max-width: 100%; min-height: 2.5rem }
input[type=number] { width: 8rem }
input[type=checkbox] { min-height: 0; width: 1.1rem; height: 1.1rem; accent-color: var(--strong); margin: 0 .5rem 0 0; flex: none }
textarea { width: 100%; min-height: 5rem }
select { width: min(24rem, 100%) }
form.switches { display: grid; gap: 1rem }
fieldset { border: 1px solid var(--line); border-radius: .75rem; background: var(--card); padding: 1rem; margin: 0; min-width: 0; display: grid; gap: .9rem }
legend { font-weight: 600; padding: 0 .4rem }
label, .field { display: grid; gap: .25rem }
label.tick { display: flex; align-items: center; padding: .15rem 0 }
.ticks { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); gap: 0 1rem }
.scroll { overflow: auto; max-height: 24rem }
table { border-collapse: collapse; width: 100%; font-size: .875rem }
th, td { text-align: start; vertical-align: top; padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--line); white-space: nowrap }
th { color: var(--quiet); font-weight: 500 }
tbody tr:last-child > * { border-bottom: 0 }
td code { white-space: normal; display: block; min-width: 16rem }
td.number { text-align: end; font-variant-numeric: tabular-nums }`
