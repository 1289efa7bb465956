import { beforeEach, describe, expect, it } from 'vitest'
import { recordSighting } from '#lib/connections/record-sighting.ts'
import type { Sighter } from '#lib/connections/sighting.ts'
import { witnessesOf } from '#lib/connections/witnesses.ts'
import { database, inDatabase } from '#lib/db.ts'
import type { Observation } from '#lib/marketo/observation.ts'
import { badSecret, call, known, letIn, network, says, typed } from '#tests/support/observations.ts'
import { reportOf } from '#tests/support/report-of.ts'
import { draftOf, tested, useSimulator } from '#tests/support/simulated-connections.ts'
import { newTenant, useStorage } from '#tests/support/storage.ts'

useStorage()
useSimulator()
beforeEach(async () => {
  await inDatabase((client) => client.sighting.deleteMany())
})

const NOW = new Date('2026-11-22T12:00:00.000Z')
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

let instances = 100
const connection = (over: Partial<Sighter> = {}): Sighter => ({
  tenantId: crypto.randomUUID(),
  connectionId: crypto.randomUUID(),
  mode: 'live',
  munchkinId: `${(instances += 1)}-XYZ-789`,
  ...over,
})

const unreachable = (errno: string, control: Observation[]) => [
  typed(),
  call('token', network(errno)),
  ...control,
]
const wayIsDown = () =>
  reportOf(unreachable('ECONNREFUSED', [call('control', network('ECONNREFUSED'))]))
const instanceIsDown = () => reportOf(unreachable('ECONNREFUSED', [call('control', says())]))
const nameIsWrong = () => reportOf(unreachable('ENOTFOUND', [call('control', says())]))
const isLetIn = () => reportOf(letIn())
const isRefused = () =>
  reportOf([...known(), call('baseline', says('603')), call('baselineSecond', says('603'))])
const isMistyped = () => reportOf([typed(), call('token', badSecret())])

const witnesses = (sighter = connection(), at = NOW) => witnessesOf(database(), sighter, at)

describe('what other connections saw from this machine', () => {
  it('is null while none was tested', async () => {
    const self = connection()
    await recordSighting(self, isLetIn(), NOW)
    expect(await witnesses(self)).toBeNull()
  })

  it.each([
    ['let in', isLetIn, { letIn: 1, failedToReach: 0 }],
    ['refused with a token', isRefused, { letIn: 0, failedToReach: 0 }],
    ['as cut off as the control host', wayIsDown, { letIn: 0, failedToReach: 1 }],
    ['nothing, with an instance that is down', instanceIsDown, null],
    ['nothing, with a name that does not exist', nameIsWrong, null],
    ['nothing, with a secret that is wrong', isMistyped, null],
  ] as const)('is %s', async (_, seen, expected) => {
    await recordSighting(connection(), seen(), NOW)
    expect(await witnesses()).toEqual(expected)
  })

  it('counts each connection once, by what it saw last', async () => {
    const [one, two] = [connection(), connection()]
    for (const each of [one, two, one]) await recordSighting(each, wayIsDown(), NOW)
    expect(await witnesses()).toEqual({ letIn: 0, failedToReach: 2 })
    await recordSighting(two, isMistyped(), NOW)
    expect(await witnesses()).toEqual({ letIn: 0, failedToReach: 1 })
  })

  it('is that the way out works again as soon as one reached Marketo, let in or not', async () => {
    await recordSighting(connection(), wayIsDown(), NOW)
    await recordSighting(connection(), isRefused(), minutesLater(1))
    expect(await witnesses(connection(), minutesLater(1))).toEqual({ letIn: 0, failedToReach: 0 })
  })

  it('is that it fails as soon as one failed, whoever was let in before', async () => {
    await recordSighting(connection(), isLetIn(), NOW)
    await recordSighting(connection(), wayIsDown(), minutesLater(1))
    expect(await witnesses(connection(), minutesLater(1))).toEqual({ letIn: 0, failedToReach: 1 })
  })

  it('accuses nobody with a failure of minutes ago: the control host is asked again', async () => {
    await recordSighting(connection(), wayIsDown(), NOW)
    expect(await witnesses(connection(), minutesLater(1.9))).toEqual({
      letIn: 0,
      failedToReach: 1,
    })
    expect(await witnesses(connection(), minutesLater(2))).toBeNull()
  })

  it('leaves out connections to the very instance, whose trouble may be its own', async () => {
    const self = connection()
    await recordSighting(connection({ munchkinId: self.munchkinId }), wayIsDown(), NOW)
    expect(await witnesses(self)).toBeNull()
  })

  it('does not hand on what was only heard from a witness', async () => {
    const heard = unreachable('ECONNREFUSED', [])
    const report = reportOf(heard, { witnesses: { letIn: 0, failedToReach: 1 } })
    expect(report.verdict.code).toBe('egress_broken')
    await recordSighting(connection(), report, NOW)
    expect(await witnesses()).toBeNull()
  })

  it('is forgotten after 15 minutes, and removed by the next that writes', async () => {
    await recordSighting(connection(), isLetIn(), NOW)
    expect(await witnesses(connection(), minutesLater(14.9))).not.toBeNull()
    expect(await witnesses(connection(), minutesLater(15))).toBeNull()
    await recordSighting(connection(), isLetIn(), minutesLater(15))
    expect(await inDatabase((client) => client.sighting.count())).toBe(1)
  })

  it('was seen from this machine, not from another', async () => {
    await recordSighting(connection(), isLetIn(), NOW)
    await inDatabase((client) => client.sighting.updateMany({ data: { machine: 'another' } }))
    expect(await witnesses()).toBeNull()
  })

  it('stands under hashes alone', async () => {
    const self = connection()
    await recordSighting(self, isLetIn(), NOW)
    const rows = JSON.stringify(await inDatabase((client) => client.sighting.findMany()))
    expect(rows).toContain('letIn')
    for (const value of [self.tenantId, self.connectionId, self.munchkinId ?? '']) {
      expect(rows).not.toContain(value)
    }
  })

  it('takes nothing from simulated runs, and tells them nothing', async () => {
    await recordSighting(connection(), isLetIn(), new Date())
    const context = await newTenant()
    const run = await tested(context, await draftOf(context, '000-CON-200'))
    expect(run.report?.judgedWith.witnesses).toBeNull()
    expect(await inDatabase((client) => client.sighting.count())).toBe(1)
  })
})
