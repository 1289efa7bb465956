import { expect, it } from 'vitest'
import { listedInstance } from '#lib/simulator/listed-instances.ts'
import { startSimulator } from '#lib/simulator/start-simulator.ts'
import { testSimulated } from '#tests/support/simulated-test.ts'

it('an id that is not simulated is one that does not exist, as a mistyped one of Marketo’s', async () => {
  const simulator = await startSimulator()
  try {
    const known = listedInstance('000-CON-200')!
    const { report } = await testSimulated(simulator.url, { ...known, munchkinId: '000-ZZZ-999' })
    expect(report.verdict.code).toBe('instance_not_found')
  } finally {
    await simulator.stop()
  }
})
