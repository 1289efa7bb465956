/** What one call may take. Milliseconds and bytes. */
export const DNS_LIMIT = 2_000
export const CONNECT_LIMIT = 3_000
export const TLS_LIMIT = 3_000
export const FIRST_BYTE_LIMIT = 5_000
/** After decompression. */
export const BODY_LIMIT = 256 * 1024
export const HEADER_LIMIT = 64
/** Everything that one reply may take on the wire: the body, and what frames it and is read ahead of it. */
export const WIRE_LIMIT = BODY_LIMIT + 128 * 1024
/** One connection test, from its first call to its last. */
export const RUN_DEADLINE = 20_000
