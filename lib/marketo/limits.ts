/** What one call may take. Milliseconds and bytes. */
export const DNS_LIMIT = 2_000
export const CONNECT_LIMIT = 3_000
export const TLS_LIMIT = 3_000
export const FIRST_BYTE_LIMIT = 5_000
/** Before and after decompression. */
export const BODY_LIMIT = 256 * 1024
export const HEADER_LIMIT = 64
/** Everything that one reply may take on the wire: a head of 16 KiB, the body, and what frames its chunks. */
export const WIRE_LIMIT = BODY_LIMIT + 32 * 1024
/** One connection test, from its first call to its last. */
export const RUN_DEADLINE = 20_000
