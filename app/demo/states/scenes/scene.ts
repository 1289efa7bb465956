import type { Stage } from '#app/demo/states/stage.ts'

/** Brings a fresh tenant into a state, by what people and the simulator did. Gives the address of the page. */
export type Scene = (stage: Stage) => Promise<string>
