/** Why another verdict could be the right one, by the codes that the rules give as `Alternative.why`. */
export const alternatives = {
  alsoFits: 'What we saw fits this as well: {alternative}.',
  noApiUser: 'There could be no API-only user yet, and so no service.',
  userLocked: 'The API user could be locked: its <b>Access Expires</b> may lie in the past.',
  silentDrop: 'A list of allowed addresses could be dropping our calls without an answer.',
  addressNotListed:
    'Marketo could be blocking our addresses in <b>IP Restrictions</b>. To us that looks the same.',
  headerLost: 'Our token could be getting lost on the way. That would be for {host} to solve.',
  wrongInstance:
    'The values could belong to another instance, for example the sandbox instead of production, or to two services.',
  severalRoles: 'The API user could have several roles. Then the most restrictive one wins.',
  badRequest: 'Our own request could be malformed. That would be for {host} to solve.',
  nothingGranted:
    'The role of the API user could have no tick under <b>Access API</b> at all. To us that looks the same.',
  workspaceNotGranted: 'The role could be missing in one of your workspaces.',
  serviceDeleted: 'The service in <b>LaunchPoint</b> could have been deleted.',
  refusedOnTheWay:
    'Something before Marketo could be refusing our address. That would be for {host} to solve.',
  strangeReply: 'Something between us and Marketo could have answered in its place.',
  closedSubscription: 'The subscription could be closed or replaced by another one.',
  somePermissionMissing: 'A tick could be missing under <b>Access API</b>.',
  featureMissing: 'Your subscription could lack this part of Marketo. Then no tick helps.',
  changeNotYetKnown:
    'If you changed the role just now, the current token may not know it yet{hasTokenTime, select, yes {; it ends at {tokenEnds}} other {}}. Test again then.',
  subscriptionGone: 'The subscription could be away for a while, which usually passes.',
  ourNetwork: 'Our own network could have trouble. That would be for {host} to solve.',
} as const

/** Codes of an alternative that are no verdict. */
export const alternativeName = {
  several_roles: 'Several roles',
  permission_just_changed: 'Change not active yet',
} as const
