import { zodResolver } from '@hookform/resolvers/zod'
import {
  credentialsSchema,
  type CredentialsRules,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'

/** Loaded with the first thing the person does, so that the first screen stays small. */
export const credentialsResolver = (rules: CredentialsRules) =>
  zodResolver(credentialsSchema(rules))
