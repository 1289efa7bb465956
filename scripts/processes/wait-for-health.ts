export type Health = { status: number; problems: string[] }

/**
 * Asks `/api/health` until it is 200, or until the time is over: then the last report, or null if there was none. An
 * answer that is not the JSON of a report, such as a bare 500, counts as none.
 */
export async function waitForHealth(
  origin: string,
  options: { milliseconds: number; isEnough?: (health: Health) => boolean; isOver?: () => boolean },
): Promise<Health | null> {
  const { milliseconds, isOver = () => false } = options
  const isEnough = options.isEnough ?? ((health) => health.status === 200)
  const until = Date.now() + milliseconds
  let last: Health | null = null
  while (Date.now() < until && !isOver()) {
    last = (await ask(origin)) ?? last
    if (last && isEnough(last)) return last
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return last
}

async function ask(origin: string): Promise<Health | null> {
  try {
    const signal = AbortSignal.timeout(5000)
    const response = await fetch(`${origin}/api/health`, { signal, redirect: 'manual' })
    const { problems } = (await response.json()) as { problems?: unknown }
    return Array.isArray(problems) ? { status: response.status, problems } : null
  } catch {
    return null
  }
}
