import { FEWEST_RETRIES, RETRIES_PER_TEST, type RetryBudget } from '#lib/connection-test/retries.ts'

/** In memory, what all tests of one instance share; calling it begins a test and gives that test its budget. */
export function sharedBudget(): () => RetryBudget {
  let begun = 0
  let retries = 0
  const take = async () => {
    if (retries >= Math.max(FEWEST_RETRIES, Math.floor(begun * RETRIES_PER_TEST))) return false
    retries += 1
    return true
  }
  return () => {
    begun += 1
    return { take }
  }
}
