/** The simulator's own time, in milliseconds since 1970: the machine's, moved forward on demand. */
export type Clock = { now(): number; advance(milliseconds: number): void; reset(): void }

export function clockFrom(machineTime: () => number): Clock {
  let ahead = 0
  return {
    now: () => machineTime() + ahead,
    advance: (milliseconds) => void (ahead += milliseconds),
    reset: () => void (ahead = 0),
  }
}
