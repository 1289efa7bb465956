/**
 * What this tab has told its host already, over loads of the page: ids alone. Where a frame may keep nothing, this
 * document's memory has to do.
 */
const KEPT_AS = 'marketo-connect:told'
const MOST_KEPT = 200

let told: string[] = []

export const wasTold = (key: string): boolean => known().includes(key)

/** True the first time. */
export function once(key: string): boolean {
  if (wasTold(key)) return false
  told = [...known(), key].slice(-MOST_KEPT)
  try {
    sessionStorage.setItem(KEPT_AS, JSON.stringify(told))
  } catch {
    // Refused or full.
  }
  return true
}

/** Two frames of one tab keep one list. */
function known(): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? '[]')
    return Array.isArray(kept) ? [...new Set([...kept.map(String), ...told])] : told
  } catch {
    return told
  }
}
