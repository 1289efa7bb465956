/** Why another verdict could be the right one, by the codes that the rules give as `Alternative.why`. */
export const alternatives = {
  alsoFits: 'Was wir gesehen haben, passt auch dazu: {alternative}.',
  noApiUser: 'Vielleicht gibt es noch keinen Nur-API-Benutzer und damit keinen Service.',
  userLocked:
    'Der API-Benutzer könnte gesperrt sein: Sein <b>Access Expires</b> liegt vielleicht in der Vergangenheit.',
  silentDrop: 'Eine Liste erlaubter Adressen könnte unsere Aufrufe ohne Antwort verwerfen.',
  addressNotListed:
    'Marketo könnte unsere Adressen in <b>IP Restrictions</b> sperren. Für uns sieht das genauso aus.',
  headerLost: 'Unser Token könnte unterwegs verloren gehen. Das müsste {host} lösen.',
  wrongInstance:
    'Die Werte könnten zu einer anderen Instanz gehören, zum Beispiel zur Sandbox statt zur Produktion, oder zu zwei Services.',
  severalRoles: 'Der API-Benutzer könnte mehrere Rollen haben. Dann gilt die strengste.',
  badRequest: 'Unsere eigene Anfrage könnte falsch aufgebaut sein. Das müsste {host} lösen.',
  nothingGranted:
    'Die Rolle des API-Benutzers könnte unter <b>Access API</b> gar kein Häkchen haben. Für uns sieht das genauso aus.',
  workspaceNotGranted: 'Die Rolle könnte in einem Ihrer Arbeitsbereiche fehlen.',
  serviceDeleted: 'Der Service in <b>LaunchPoint</b> könnte gelöscht sein.',
  refusedOnTheWay: 'Etwas vor Marketo könnte unsere Adresse abweisen. Das müsste {host} lösen.',
  strangeReply: 'Etwas zwischen uns und Marketo könnte an seiner Stelle geantwortet haben.',
  closedSubscription: 'Das Abonnement könnte beendet oder durch ein anderes ersetzt sein.',
  somePermissionMissing: 'Unter <b>Access API</b> könnte ein Häkchen fehlen.',
  featureMissing:
    'Ihrem Abonnement könnte dieser Teil von Marketo fehlen. Dann hilft kein Häkchen.',
  changeNotYetKnown:
    'Wurde die Rolle eben erst geändert, gilt das im aktuellen Token vielleicht noch nicht{hasTokenTime, select, yes {; es endet um {tokenEnds}} other {}}. Testen Sie dann erneut.',
  subscriptionGone:
    'Das Abonnement könnte eine Zeit lang weg sein, was meist von selbst vorübergeht.',
  ourNetwork: 'Unser eigenes Netz könnte gestört sein. Das müsste {host} lösen.',
} as const

/** Codes of an alternative that are no verdict. */
export const alternativeName = {
  several_roles: 'Mehrere Rollen',
  permission_just_changed: 'Änderung gilt noch nicht',
} as const
