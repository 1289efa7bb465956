import type { Because } from '#lib/diagnosis/permission-results.ts'
import type { PermissionState } from '#lib/diagnosis/report.ts'
import type { TickGroup } from '#lib/marketo/permission-spelling.ts'

const ROLE =
  '<b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> › {hasUser, select, yes {le rôle de {apiUser}} other {le rôle de l’utilisateur API}}'

type ByGroup = Record<TickGroup, string>

export const permission = {
  refused: 'Refusé : {permissions}',
  state: {
    held: 'Accordée',
    missing: 'Manquante',
    notVerifiable: 'Non testable',
    featureOff: 'Hors de votre abonnement',
    unknown: 'Sans réponse',
  } satisfies Record<PermissionState, string>,
  needed: { required: 'Requise', optional: 'Facultative' },
  because: {
    probePassed: 'Une lecture qui la demande est passée.',
    bulkReadPassed:
      'Marketo nous a laissés demander un import qui n’existe pas. Selon les documents d’Adobe, il la faut pour cela ; personne ne l’a confirmé.',
    contradicted: 'Une lecture a été refusée et une deuxième est passée : elle est donc là.',
    readHeld:
      'La lecture fonctionne. L’écriture ne peut pas être testée sans changer quelque chose.',
    readDenied: 'Même la lecture ne fonctionne pas.',
    deniedOnce: 'Une lecture qui la demande a été refusée.',
    deniedOrOff:
      'Une lecture qui la demande a été refusée. Il se peut aussi que votre abonnement n’ait pas cette partie de Marketo.',
    deniedTwice: 'Deux lectures qui la demandent ont été refusées.',
    denialUnconfirmed:
      'Une lecture a été refusée ; la deuxième, qui aurait tranché, n’a pas eu de réponse.',
    featureOff: 'Marketo dit que l’abonnement n’a pas cette fonction.',
    managedByCrmSync: 'Votre CRM gère cela dans Marketo. Personne n’a rien à faire.',
    workspaceDenied: 'Marketo a refusé l’espace de travail ou la partition.',
    noSafeProbe: 'Elle ne peut pas être testée sans changer quelque chose.',
    notAsked: 'Le test s’est terminé avant cette question.',
    cut: 'Le temps du test s’est écoulé avant la réponse de Marketo.',
    probeTroubled: 'Marketo a eu du mal à répondre. Cela ne dit rien de l’autorisation.',
    unknownAnswer: 'Marketo a répondu quelque chose que nous ne connaissons pas encore.',
  } satisfies Record<Because, string>,
  label: '{uiLabel} ({name} dans les documents d’API d’Adobe)',
  tick: {
    set: {
      accessApi: `Cochez <b>{uiLabel}</b> dans ${ROLE} › <b>Access API</b>.`,
      likelyAccessApi: `Cochez <b>{uiLabel}</b> dans ${ROLE}, très probablement sous <b>Access API</b>.`,
      accessDesignStudio: `Cochez <b>{uiLabel}</b> dans ${ROLE} › <b>Access Design Studio</b>.`,
    },
    confirm: {
      accessApi: `Vérifiez que <b>{uiLabel}</b> est coché dans ${ROLE} › <b>Access API</b>.`,
      likelyAccessApi: `Vérifiez que <b>{uiLabel}</b> est coché dans ${ROLE}, très probablement sous <b>Access API</b>.`,
      accessDesignStudio: `Vérifiez que <b>{uiLabel}</b> est coché dans ${ROLE} › <b>Access Design Studio</b>.`,
    },
    notListed:
      'La liste d’Adobe pour cette page ne la montre pas ; votre Marketo ne l’a donc peut-être pas.',
  } satisfies { set: ByGroup; confirm: ByGroup; notListed: string },
  advice: {
    tickBothForBulkExport:
      'Elle sert à l’export en masse : cochez aussi <b>{other}</b>. Adobe nomme l’une des deux ; il faut peut-être les deux.',
  },
  seenLetIn: '{path} : accepté',
  seenCodes: '{path} : {codes}',
  seenCodesWithId: '{path} : {codes} ({requestId})',
} as const
