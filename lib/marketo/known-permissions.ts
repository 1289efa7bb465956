import { editDistance } from '#lib/marketo/edit-distance.ts'
import { OTHER_NAMES, spelling } from '#lib/marketo/permission-spelling.ts'
import { PERMISSIONS } from '#lib/marketo/permissions.ts'

const NAMES = [...PERMISSIONS.map(({ name }) => name), ...OTHER_NAMES]
const SPELLINGS = new Set(NAMES.map(spelling))

/** Whether Adobe has a permission of this name, in any of the spellings that are understood. */
export const isKnownPermission = (name: string): boolean => SPELLINGS.has(spelling(name))

/** Names that an unknown one may have meant, the nearest first. */
export function nearestPermissions(name: string, count = 3): string[] {
  const wanted = spelling(name.slice(0, LONGEST_NAME))
  return NAMES.map((known) => ({ known, distance: editDistance(wanted, spelling(known)) }))
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, count)
    .map(({ known }) => known)
}

/** No permission has a name as long; comparing takes as long as a name is. */
const LONGEST_NAME = 60
