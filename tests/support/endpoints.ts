import type { Repair } from '#lib/marketo/endpoint.ts'

export const ID = '941-KQZ-307'
export const HOST = `https://${ID}.mktorest.com`

export function accepted(kind: string, repairs: Repair[] = [], munchkinId = ID) {
  return { ok: true, munchkinId, kind, repairs }
}

export function unusable(kind: string) {
  return { ok: false, reason: 'endpoint_unusable', kind }
}
