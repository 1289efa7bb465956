import { serverSettings } from '#lib/env.ts'
import type { HostSettings } from '#lib/host/settings.ts'
import type { VerdictContext } from '#lib/messages/verdict-params.ts'

/** What the words of a verdict say of the host. */
export const verdictContext = ({ name, marketoAllowlist }: HostSettings): VerdictContext => ({
  hostName: name,
  addresses: marketoAllowlist,
  kept: serverSettings().keptFor,
})
