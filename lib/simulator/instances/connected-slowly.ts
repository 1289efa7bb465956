import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const connectedSlowly: SimulatedInstance = {
  munchkinId: '000-SLO-200',
  clientId: 'c1acc990-6424-450a-a36b-f9b3ddcb369d',
  clientSecret: 'H8xMS9BMoXOJrLo8F2nXMzqQdgCWwDll',
  verdict: 'connected',
  describes: 'Everything works, 1.5 seconds a reply: to watch the live test.',
  needs: LEAD_ONLY,
  switches: { latencyMs: 1_500 },
}
