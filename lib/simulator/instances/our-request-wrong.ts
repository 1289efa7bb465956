import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const ourRequestWrong: SimulatedInstance = {
  munchkinId: '000-FRM-400',
  clientId: '462151bb-641a-4e1a-8ddb-765e91ed52a3',
  clientSecret: 'SPbFclphD1Cu5LrH9lMnFDOpdJvarwIt',
  verdict: 'our_request_wrong',
  describes: 'Identity reads neither form of our request.',
  needs: LEAD_ONLY,
  switches: { identity: 'readsNothing' },
}
