import { readHealth } from '#lib/health/read-health.ts'

export const dynamic = 'force-dynamic'

/** 200 `{ status: 'ok' }` when database, migrations and keys are right; else 503 and what is wrong, by its code. */
export async function GET(): Promise<Response> {
  const problems = await readHealth()
  const isWell = problems.length === 0
  return Response.json(
    { status: isWell ? 'ok' : 'unavailable', problems },
    { status: isWell ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
