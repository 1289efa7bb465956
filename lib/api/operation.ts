import 'server-only'
import * as z from 'zod'
import type { ProblemCode } from '#lib/api/problems.ts'
import type { Scope } from '#lib/host/api-keys.ts'

/**
 * One operation of the API, and the single source of its types, its validation and its entry in the OpenAPI file. Bodies
 * and queries are strict: a member that we do not know is refused by name.
 */
export type Operation = {
  /** `createConnectSession` */
  id: string
  method: 'GET' | 'POST' | 'DELETE'
  /** Below `/api/v1`: `/connections/{connectionId}` */
  path: `/${string}`
  tag:
    | 'Connect sessions'
    | 'Connections'
    | 'Tokens'
    | 'Tests'
    | 'Webhooks'
    | 'Tenants'
    | 'Simulated'
    | 'The API itself'
  /** Null: no key is asked for. */
  scope: Scope | null
  summary: string
  description: string
  params: z.ZodObject
  query: z.ZodObject
  /** Null: none is read. */
  body: z.ZodType | null
  success: { status: 200 | 201 | 202 | 204; description: string; body: z.ZodType | null }
  /** Beside those that every operation has. */
  problems: readonly ProblemCode[]
  /**
   * A repeat with the same `Idempotency-Key` and body. `same`: the stored answer, which must hold ids and codes alone;
   * `again`: the act is repeated; `refused`: 409, for the answer held what is stored nowhere.
   */
  repeat?: 'same' | 'again' | 'refused'
  /** A body that works, for the documentation. */
  example?: unknown
  /** Parts of the path for the documentation's samples, where no list tells one. */
  exampleParams?: Record<string, string>
}

export const NOTHING = z.strictObject({})

export type ParamsOf<O extends Operation> = z.infer<O['params']>
export type QueryOf<O extends Operation> = z.infer<O['query']>
export type BodyOf<O extends Operation> = O['body'] extends z.ZodType ? z.infer<O['body']> : null
export type AnswerOf<O extends Operation> = O['success']['body'] extends z.ZodType
  ? z.input<O['success']['body']>
  : null

export const operation = <const O extends Operation>(described: O): O => described
