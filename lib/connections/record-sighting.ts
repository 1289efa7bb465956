import 'server-only'
import { SIGHTING_KEPT_MS, sightingPlace, type Sighter } from '#lib/connections/sighting.ts'
import { inDatabase } from '#lib/db.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { callsIn } from '#lib/diagnosis/seen-in.ts'
import { faultCode } from '#lib/fault.ts'
import type { Sight } from '#lib/generated/prisma/client.ts'
import { log } from '#lib/log.ts'

/** Leaves what a run saw of the way to Marketo for other connections' runs, and removes what is too old. Never throws. */
export async function recordSighting(sighter: Sighter, report: Report, now: Date): Promise<void> {
  const place = sightingPlace(sighter)
  if (place === null) return
  const { machine, connection } = place
  const saw = seenIn(report)
  try {
    await inDatabase(async ({ sighting }) => {
      await sighting.deleteMany({ where: { at: { lte: tooOldAt(now) } } })
      if (saw === null) return sighting.deleteMany({ where: { machine, connection } })
      const seen = { ...place, saw, at: now }
      const where = { machine_connection: { machine, connection } }
      return sighting.upsert({ where, create: seen, update: seen })
    })
  } catch (error) {
    log('warn', 'sighting_not_written', { code: faultCode(error) ?? 'bug' })
  }
}

function tooOldAt(now: Date): Date {
  return new Date(now.getTime() - SIGHTING_KEPT_MS)
}

/**
 * Whether Marketo let us in who held a token: a mistyped secret says nothing about our address. A failure to reach it
 * counts only where the run saw for itself that it was not the instance's, since the control host failed it, too: an
 * instance that is mistyped or down must not accuse our network, nor may what was only heard from a witness.
 */
function seenIn(report: Report): Sight | null {
  const { checks, verdict } = report
  const access = checks.find(({ id }) => id === 'access')?.status
  if (access === 'passed' || access === 'warning') return 'letIn'
  if (access === 'failed') return 'refused'
  const isFirstHand = callsIn(report).some(({ purpose }) => purpose === 'control')
  return verdict.code === 'egress_broken' && isFirstHand ? 'failedToReach' : null
}
