import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listedInstance } from '#lib/simulator/listed-instances.ts'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import { need } from '#tests/support/observations.ts'
import { testSimulated } from '#tests/support/simulated-test.ts'

const recorded = new URL('../../../../shared/fixtures/recorded/', import.meta.url)
const connected = listedInstance('000-CON-200')!

let simulator: Simulator
beforeAll(async () => {
  simulator = await startSimulator()
})
afterAll(() => simulator.stop())

async function permissionStateWith(restBody: string) {
  simulator.setSwitches(connected.munchkinId, { restBody })
  const { report } = await testSimulated(simulator.url, connected, [need('Read-Only Lead')])
  return report.permissions[0]?.state
}

/** Written for this project in the shapes that Marketo documents. */
const OURS = {
  'a list': '{"requestId":"e42b#14272d07d78","success":true,"result":[{"id":1,"name":"Default"}]}',
  'an asset search that found nothing':
    '{"success":true,"errors":[],"requestId":"5762#17d4f049617","warnings":["No assets found for the given search criteria."]}',
  'a code of the business rules':
    '{"requestId":"a9b#14eb6771358","success":false,"errors":[{"code":"1013","message":"Object not found"}]}',
}

describe('a body that came with the permission', () => {
  it.each(Object.entries(OURS))('counts as let in: %s', async (_what, body) => {
    expect(await permissionStateWith(body)).toBe('held')
  })

  it('does not when it is the answer to a path that does not exist', async () => {
    const body =
      '{"requestId":"a883#19492823069","success":false,"warnings":[],"errors":[{"code":"610","message":"Requested resource not found"}]}'
    expect(await permissionStateWith(body)).toBe('unknown')
  })

  it.skipIf(!existsSync(recorded))(
    'counts as let in for every success recorded from the real service (needs the shared fixtures)',
    async () => {
      const names = readdirSync(recorded).filter((name) => name !== 'not-found.json')
      expect(names.length).toBeGreaterThanOrEqual(5)
      for (const name of names)
        expect([
          name,
          await permissionStateWith(readFileSync(new URL(name, recorded), 'utf8')),
        ]).toEqual([name, 'held'])
    },
  )
})
