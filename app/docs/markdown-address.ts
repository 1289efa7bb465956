/**
 * Where a page of the documentation is served as Markdown, on our own server: by its address with `.md` at the end, or
 * where the caller would rather have it than HTML. Null for everything else.
 */
export function markdownAddress(pathname: string, accept: string | null): string | null {
  const [, page, ending] = /^\/docs((?:\/[a-z\d_-]+)*)(\.md)?$/.exec(pathname) ?? []
  if (page === undefined || page.startsWith('/markdown')) return null
  const isAsked =
    ending !== undefined || weight(accept, 'text/markdown') > weight(accept, 'text/html')
  return isAsked ? `/docs/markdown${page}` : null
}

/** The type's own `q`; 0 where it is not named. */
function weight(accept: string | null, type: string): number {
  const own = accept?.split(',').find((part) => part.split(';')[0]?.trim().toLowerCase() === type)
  if (own === undefined) return 0
  return Number(/;\s*q=([\d.]+)/i.exec(own)?.[1] ?? 1)
}
