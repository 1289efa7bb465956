import type { PageNews, TakeToken } from '#app/(wizard)/_parts/host/page-news.ts'

/** The scripts that speak with the host's page: loaded by who stands in a frame, and by nobody else. */
const bridge = () => import('#app/(wizard)/_parts/host/bridge.ts')

export const isFramed = () => window.parent !== window

/** Answers pages of these origins when they frame this one. */
export function listenTo(origins: readonly string[]): void {
  if (isFramed()) void bridge().then(({ listen }) => listen(origins))
}

export function tellHost(news: PageNews, take: TakeToken | null = null): void {
  if (isFramed()) void bridge().then(({ tell }) => tell(news, take))
}
