const NAME = 'marketo-connect:open'
/** An answer that never comes keeps nobody waiting. */
const LONGEST_MS = 10_000

let release = () => {}

/**
 * Opens once no other frame or tab of this browser is opening a setup: of two at the same moment each would be given a
 * browser session of its own, and only one is kept. `turnIsOver` lets the next.
 */
export function inTurn(open: () => void): void {
  const turn = () =>
    new Promise<void>((over) => {
      release = over
      setTimeout(over, LONGEST_MS)
      open()
    })
  // Where a browser lends no locks, they have to do without.
  if (!('locks' in navigator)) return open()
  navigator.locks.request(NAME, turn).catch(open)
}

export const turnIsOver = (): void => release()
