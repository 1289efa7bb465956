import { Pool } from 'undici'

// A client of its own process: so many callers, each with its next call as soon as it has its answer,
// for so many seconds and at least so many calls.
const [
  origin = '',
  authorization = '',
  callers = '16',
  seconds = '5',
  least = '0',
  method = 'POST',
] = process.argv.slice(2)
const ids = process.argv.slice(8)
const pool = new Pool(origin, { connections: Number(callers), pipelining: 1 })
const times: number[] = []
const until = performance.now() + Number(seconds) * 1000
let turn = 0

async function caller(): Promise<void> {
  while (performance.now() < until || times.length < Number(least)) {
    const id = ids[(turn += 1) % ids.length]!
    const began = performance.now()
    const { statusCode, body } = await pool.request({
      method: method as 'POST' | 'PUT',
      path: `/api/v1/connections/${id}/token`,
      headers: { authorization },
    })
    const answer = (await body.json()) as { accessToken?: string }
    const isRight =
      method === 'POST' ? statusCode === 200 && answer.accessToken : statusCode === 405
    if (!isRight) throw new Error(`answered ${statusCode}`)
    times.push(performance.now() - began)
  }
}

const began = performance.now()
await Promise.all(Array.from({ length: Number(callers) }, caller))
const took = (performance.now() - began) / 1000
const answer = JSON.stringify({ took, times: times.map((time) => Number(time.toFixed(2))) })
process.stdout.write(answer, () => process.exit(0))
