import type { Because } from '#lib/diagnosis/permission-results.ts'
import type { PermissionState } from '#lib/diagnosis/report.ts'
import type { TickGroup } from '#lib/marketo/permission-spelling.ts'

const ROLE =
  '<b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> › {hasUser, select, yes {Rolle von {apiUser}} other {Rolle des API-Benutzers}}'

type ByGroup = Record<TickGroup, string>

export const permission = {
  refused: 'Verweigert: {permissions}',
  state: {
    held: 'Vorhanden',
    missing: 'Fehlt',
    notVerifiable: 'Nicht testbar',
    featureOff: 'Nicht in Ihrem Abonnement',
    unknown: 'Keine Antwort',
  } satisfies Record<PermissionState, string>,
  needed: { required: 'Erforderlich', optional: 'Optional' },
  because: {
    probePassed: 'Ein Lesezugriff, der sie braucht, ging durch.',
    bulkReadPassed:
      'Marketo ließ uns nach einem Import fragen, den es nicht gibt. Laut Adobes Dokumentation braucht man dafür diese Berechtigung; bestätigt hat das noch niemand.',
    contradicted:
      'Ein Lesezugriff wurde verweigert und ein zweiter ging durch, also ist sie vorhanden.',
    readHeld: 'Lesen funktioniert. Schreiben lässt sich nicht testen, ohne etwas zu ändern.',
    readDenied: 'Nicht einmal Lesen funktioniert.',
    deniedOnce: 'Ein Lesezugriff, der sie braucht, wurde verweigert.',
    deniedOrOff:
      'Ein Lesezugriff, der sie braucht, wurde verweigert. Vielleicht fehlt Ihrem Abonnement auch dieser Teil von Marketo.',
    deniedTwice: 'Zwei Lesezugriffe, die sie brauchen, wurden verweigert.',
    denialUnconfirmed:
      'Ein Lesezugriff wurde verweigert; der zweite, der es klären würde, blieb ohne Antwort.',
    featureOff: 'Marketo sagt, dass das Abonnement diese Funktion nicht hat.',
    managedByCrmSync: 'Das verwaltet Ihr CRM in Marketo. Niemand muss etwas tun.',
    workspaceDenied: 'Marketo hat den Arbeitsbereich oder die Partition verweigert.',
    noSafeProbe: 'Sie lässt sich nicht testen, ohne etwas zu ändern.',
    notAsked: 'Der Test war zu Ende, bevor wir gefragt haben.',
    cut: 'Die Zeit des Tests war um, bevor Marketo geantwortet hat.',
    probeTroubled: 'Marketo hatte Mühe zu antworten. Über die Berechtigung sagt das nichts.',
    unknownAnswer: 'Marketo hat etwas geantwortet, das wir noch nicht kennen.',
  } satisfies Record<Because, string>,
  label: '{uiLabel} (in Adobes API-Dokumentation {name})',
  tick: {
    set: {
      accessApi: `Haken Sie <b>{uiLabel}</b> an: ${ROLE} › <b>Access API</b>.`,
      likelyAccessApi: `Haken Sie <b>{uiLabel}</b> an: ${ROLE}, höchstwahrscheinlich unter <b>Access API</b>.`,
      accessDesignStudio: `Haken Sie <b>{uiLabel}</b> an: ${ROLE} › <b>Access Design Studio</b>.`,
    },
    confirm: {
      accessApi: `Prüfen Sie, ob <b>{uiLabel}</b> angehakt ist: ${ROLE} › <b>Access API</b>.`,
      likelyAccessApi: `Prüfen Sie, ob <b>{uiLabel}</b> angehakt ist: ${ROLE}, höchstwahrscheinlich unter <b>Access API</b>.`,
      accessDesignStudio: `Prüfen Sie, ob <b>{uiLabel}</b> angehakt ist: ${ROLE} › <b>Access Design Studio</b>.`,
    },
    notListed:
      'In Adobes Liste dieser Seite steht sie nicht; vielleicht hat Ihr Marketo sie nicht.',
  } satisfies { set: ByGroup; confirm: ByGroup; notListed: string },
  advice: {
    tickBothForBulkExport:
      'Sie ist für den Massenexport: Haken Sie auch <b>{other}</b> an. Adobe nennt eine von beiden; vielleicht braucht es beide.',
  },
  seenLetIn: '{path}: durchgelassen',
  seenCodes: '{path}: {codes}',
  seenCodesWithId: '{path}: {codes} ({requestId})',
} as const
