/** What the page puts under a step for the reader to copy. */
export type StepShows = 'addresses' | 'permissions' | 'endpoint'

/** Our drawings of Marketo's screens; their words are in `pictures`. */
export type PictureName =
  | 'newRole'
  | 'roleTicks'
  | 'editRole'
  | 'inviteUser'
  | 'inviteForm'
  | 'apiOnlyTick'
  | 'createApiOnlyUser'
  | 'apiUserForm'
  | 'workspaces'
  | 'newService'
  | 'serviceDialog'
  | 'emptyApiUserList'
  | 'viewDetails'
  | 'details'
  | 'detailsSecret'
  | 'webServices'
  | 'ipRestrictions'
  | 'accessExpires'
  | 'apiUsage'
  | 'addressBar'

/**
 * One thing to do, as an ICU message. `asked` stands in its place in a request to a colleague, who does not see our
 * pages; empty, the step is left out there.
 */
export type Step = { text: string; show?: StepShows; asked?: string }

/** A text that the admin has to type into Marketo; its words are in `copyText`. */
export type CopyName =
  | 'roleName'
  | 'userEmail'
  | 'userFirstName'
  | 'userLastName'
  | 'serviceName'
  | 'serviceDescription'

/** A step of the preparation. `notSeen` is the hint behind "I don't see this". */
export type GuideStep = Step & {
  copy?: readonly CopyName[]
  notSeen?: string
  picture?: PictureName
}
