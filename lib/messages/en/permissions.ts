import type { Because } from '#lib/diagnosis/permission-results.ts'
import type { PermissionState } from '#lib/diagnosis/report.ts'
import type { TickGroup } from '#lib/marketo/permission-spelling.ts'

const ROLE =
  '<b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> › {hasUser, select, yes {the role of {apiUser}} other {the role of the API user}}'

type ByGroup = Record<TickGroup, string>

export const permission = {
  refused: 'Refused: {permissions}',
  state: {
    held: 'Held',
    missing: 'Missing',
    notVerifiable: 'Cannot be tested',
    featureOff: 'Not in your subscription',
    unknown: 'No answer',
  } satisfies Record<PermissionState, string>,
  needed: { required: 'Required', optional: 'Optional' },
  because: {
    probePassed: 'A read that needs it passed.',
    bulkReadPassed:
      "Marketo let us ask for an import that does not exist. Adobe's documents say that this takes it; nobody has confirmed it.",
    contradicted: 'One read was refused and a second one passed, so it is there.',
    readHeld: 'Reading works. Writing cannot be tested without changing something.',
    readDenied: 'Not even reading works.',
    deniedOnce: 'A read that needs it was refused.',
    deniedOrOff:
      'A read that needs it was refused. Your subscription may also lack this part of Marketo.',
    deniedTwice: 'Two reads that need it were refused.',
    denialUnconfirmed: 'One read was refused; the second, which would settle it, got no answer.',
    featureOff: 'Marketo says that the subscription does not have this feature.',
    managedByCrmSync: 'Your CRM manages this in Marketo. Nobody has to do anything.',
    workspaceDenied: 'Marketo refused the workspace or partition.',
    noSafeProbe: 'It cannot be tested without changing something.',
    notAsked: 'The test ended before we asked.',
    cut: 'The test ran out of time before Marketo answered.',
    probeTroubled: 'Marketo had trouble answering. It says nothing about the permission.',
    unknownAnswer: "Marketo answered something we don't know yet.",
  } satisfies Record<Because, string>,
  label: "{uiLabel} ({name} in Adobe's API documents)",
  tick: {
    set: {
      accessApi: `Tick <b>{uiLabel}</b> in ${ROLE} › <b>Access API</b>.`,
      likelyAccessApi: `Tick <b>{uiLabel}</b> in ${ROLE}, most likely under <b>Access API</b>.`,
      accessDesignStudio: `Tick <b>{uiLabel}</b> in ${ROLE} › <b>Access Design Studio</b>.`,
    },
    confirm: {
      accessApi: `Check that <b>{uiLabel}</b> is ticked in ${ROLE} › <b>Access API</b>.`,
      likelyAccessApi: `Check that <b>{uiLabel}</b> is ticked in ${ROLE}, most likely under <b>Access API</b>.`,
      accessDesignStudio: `Check that <b>{uiLabel}</b> is ticked in ${ROLE} › <b>Access Design Studio</b>.`,
    },
    notListed: "Adobe's list of that page does not show it, so your Marketo may not have it.",
  } satisfies { set: ByGroup; confirm: ByGroup; notListed: string },
  advice: {
    tickBothForBulkExport:
      'It is for bulk export: tick <b>{other}</b> as well. Adobe names one of the two; it may take both.',
  },
  seenLetIn: '{path}: let in',
  seenCodes: '{path}: {codes}',
  seenCodesWithId: '{path}: {codes} ({requestId})',
} as const
