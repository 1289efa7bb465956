/** What goes back over the wire, before latency and faults. */
export type Reply = {
  status: number
  headers: Record<string, string>
  body: string
  /** Marketo's code in the body, for the list of last requests. */
  code?: string
}

export function jsonReply(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Reply {
  return jsonText(status, JSON.stringify(body), headers)
}

export function jsonText(
  status: number,
  body: string,
  headers: Record<string, string> = {},
): Reply {
  return { status, headers: { 'Content-Type': 'application/json;charset=UTF-8', ...headers }, body }
}

export function htmlReply(status: number, title: string, text: string): Reply {
  return {
    status,
    headers: { 'Content-Type': 'text/html;charset=UTF-8' },
    body: `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`,
  }
}
