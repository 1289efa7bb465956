import 'server-only'
import type { Scene } from '#app/demo/states/scenes/scene.ts'

const refused =
  (reason: string): Scene =>
  async ({ embedId }) =>
    `/connect/${embedId}/open?problem=${reason}&minutes=12`

/** Pages that know no session. */
export const around: Record<string, Scene> = {
  // No token of the page: one of it would be sent at once, and another page shown.
  open: async ({ embedId }) => `/connect/${embedId}/open?token=shown`,
  'open-used': refused('used'),
  'open-expired': refused('expired'),
  'open-rate_limited': refused('rate_limited'),
  'open-unknown': refused('unknown'),
  ended: async ({ embedId }) => `/connect/${embedId}/ended`,
  'not-found': async ({ embedId }) => `/connect/${embedId}/nothing/here/at/all`,
}
