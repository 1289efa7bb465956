import 'server-only'
import type { Operation } from '#lib/api/operation.ts'

/** Every operation of the API, in the order of the documentation. */
export const OPERATIONS: readonly Operation[] = []
