import { optional, required, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const connectedWithGaps: SimulatedInstance = {
  munchkinId: '000-GAP-200',
  clientId: 'ac3e0b5b-c291-4709-8c1e-26038dabf68e',
  clientSecret: '6zqlIKiUBKnCfK2vuAiSDMK2xTY2xA6b',
  verdict: 'connected_with_gaps',
  describes:
    'The role holds Read-Only Lead alone; ask for Read-Only Activity as optional to see the gap.',
  needs: [required('Read-Only Lead'), optional('Read-Only Activity')],
  switches: { role: ['Read-Only Lead'] },
}
