export const WRONG_USAGE = 64

/** The call itself is wrong: said in words, and nothing was done. */
export class WrongUsage extends Error {}

/** `parseArgs` says it by codes of its own. */
export function isWrongUsage(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return error instanceof WrongUsage || String(code).startsWith('ERR_PARSE_ARGS_')
}
