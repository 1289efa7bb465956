import type { Drawing } from '#app/_ui/marketo/drawing.ts'
import { newRole, roleDialog } from '#app/(wizard)/_parts/pictures/role-pictures.ts'
import * as services from '#app/(wizard)/_parts/pictures/service-pictures.ts'
import * as users from '#app/(wizard)/_parts/pictures/user-pictures.ts'
import * as webServices from '#app/(wizard)/_parts/pictures/web-services-pictures.ts'
import type { PictureName } from '#lib/messages/step.ts'

const DRAWINGS: Record<Exclude<PictureName, 'roleTicks' | 'editRole'>, Drawing> = {
  newRole,
  ...users,
  ...services,
  ...webServices,
}

/** `labels`: the permissions that the host needs, as Marketo writes them. */
export function drawingOf(name: PictureName, labels: readonly string[]): Drawing {
  if (name === 'roleTicks') return roleDialog('New Role', labels)
  if (name === 'editRole') return roleDialog('Edit Role', labels)
  return DRAWINGS[name]
}
