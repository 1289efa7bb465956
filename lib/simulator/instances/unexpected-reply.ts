import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const unexpectedReply: SimulatedInstance = {
  munchkinId: '000-HTM-200',
  clientId: '9acabcfb-d3be-4d7f-b23f-744d58679e52',
  clientSecret: 'ecQept5afS7bvMp3jfcD8uzhNN3KnQFc',
  verdict: 'unexpected_reply',
  describes: 'A page of HTML instead of the REST API, as from a proxy.',
  needs: LEAD_ONLY,
  switches: { fault: 'html', faultAt: 'rest' },
}
