import type { Because } from '#lib/diagnosis/permission-results.ts'
import type { PermissionState } from '#lib/diagnosis/report.ts'
import type { TickGroup } from '#lib/marketo/permission-spelling.ts'

const ROLE =
  '<b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> › {hasUser, select, yes {el rol de {apiUser}} other {el rol del usuario de API}}'

type ByGroup = Record<TickGroup, string>

export const permission = {
  refused: 'Rechazado: {permissions}',
  state: {
    held: 'Concedido',
    missing: 'Falta',
    notVerifiable: 'No se puede probar',
    featureOff: 'No incluido en su suscripción',
    unknown: 'Sin respuesta',
  } satisfies Record<PermissionState, string>,
  needed: { required: 'Obligatorio', optional: 'Opcional' },
  because: {
    probePassed: 'Una lectura que lo necesita funcionó.',
    bulkReadPassed:
      'Marketo nos dejó preguntar por una importación que no existe. Los documentos de Adobe dicen que eso lo requiere; nadie lo ha confirmado.',
    contradicted: 'Una lectura se rechazó y la segunda funcionó, así que el permiso está.',
    readHeld: 'La lectura funciona. La escritura no se puede probar sin cambiar algo.',
    readDenied: 'Ni siquiera la lectura funciona.',
    deniedOnce: 'Se rechazó una lectura que lo necesita.',
    deniedOrOff:
      'Se rechazó una lectura que lo necesita. También puede que su suscripción no tenga esta parte de Marketo.',
    deniedTwice: 'Se rechazaron dos lecturas que lo necesitan.',
    denialUnconfirmed: 'Se rechazó una lectura; la segunda, que lo aclararía, no obtuvo respuesta.',
    featureOff: 'Marketo dice que la suscripción no tiene esta función.',
    managedByCrmSync: 'Su CRM gestiona esto en Marketo. Nadie tiene que hacer nada.',
    workspaceDenied: 'Marketo rechazó el espacio de trabajo o la partición.',
    noSafeProbe: 'No se puede probar sin cambiar algo.',
    notAsked: 'La prueba terminó antes de que preguntáramos.',
    cut: 'Se acabó el tiempo de la prueba antes de que Marketo respondiera.',
    probeTroubled: 'Marketo tuvo problemas para responder. Eso no dice nada del permiso.',
    unknownAnswer: 'Marketo respondió algo que aún no conocemos.',
  } satisfies Record<Because, string>,
  label: '{uiLabel} ({name} en los documentos de la API de Adobe)',
  tick: {
    set: {
      accessApi: `Marque <b>{uiLabel}</b> en ${ROLE} › <b>Access API</b>.`,
      likelyAccessApi: `Marque <b>{uiLabel}</b> en ${ROLE}, muy probablemente dentro de <b>Access API</b>.`,
      accessDesignStudio: `Marque <b>{uiLabel}</b> en ${ROLE} › <b>Access Design Studio</b>.`,
    },
    confirm: {
      accessApi: `Compruebe que <b>{uiLabel}</b> está marcado en ${ROLE} › <b>Access API</b>.`,
      likelyAccessApi: `Compruebe que <b>{uiLabel}</b> está marcado en ${ROLE}, muy probablemente dentro de <b>Access API</b>.`,
      accessDesignStudio: `Compruebe que <b>{uiLabel}</b> está marcado en ${ROLE} › <b>Access Design Studio</b>.`,
    },
    notListed:
      'La lista de Adobe sobre esa página no lo muestra, así que puede que su Marketo no lo tenga.',
  } satisfies { set: ByGroup; confirm: ByGroup; notListed: string },
  advice: {
    tickBothForBulkExport:
      'Es para la exportación masiva: marque también <b>{other}</b>. Adobe nombra uno de los dos; puede que hagan falta ambos.',
  },
  seenLetIn: '{path}: acceso concedido',
  seenCodes: '{path}: {codes}',
  seenCodesWithId: '{path}: {codes} ({requestId})',
} as const
