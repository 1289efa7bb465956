import type { Resolver } from 'react-hook-form'
import type {
  CredentialsRules,
  CredentialsValues,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'

export const loadResolver = () =>
  import('#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-resolver.ts')

/** The form's rules, loaded when they are needed. Where they cannot be had, as offline, the server's decide. */
export const lateResolver =
  (rules: CredentialsRules): Resolver<CredentialsValues> =>
  async (values, ...given) => {
    const loaded = await loadResolver().catch(() => null)
    return loaded ? loaded.credentialsResolver(rules)(values, ...given) : { values, errors: {} }
  }
