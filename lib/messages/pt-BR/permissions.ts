import type { Because } from '#lib/diagnosis/permission-results.ts'
import type { PermissionState } from '#lib/diagnosis/report.ts'
import type { TickGroup } from '#lib/marketo/permission-spelling.ts'

const ROLE =
  '<b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> › {hasUser, select, yes {a função de {apiUser}} other {a função do usuário de API}}'

type ByGroup = Record<TickGroup, string>

export const permission = {
  refused: 'Recusadas: {permissions}',
  state: {
    held: 'Concedida',
    missing: 'Em falta',
    notVerifiable: 'Não pode ser testada',
    featureOff: 'Fora da sua assinatura',
    unknown: 'Sem resposta',
  } satisfies Record<PermissionState, string>,
  needed: { required: 'Obrigatória', optional: 'Opcional' },
  because: {
    probePassed: 'Uma leitura que precisa dela foi aceita.',
    bulkReadPassed:
      'O Marketo nos deixou perguntar por uma importação que não existe. A documentação da Adobe diz que isso exige a permissão; ninguém o confirmou.',
    contradicted: 'Uma leitura foi recusada e outra foi aceita, então ela existe.',
    readHeld: 'A leitura funciona. A escrita não pode ser testada sem mudar algo.',
    readDenied: 'Nem a leitura funciona.',
    deniedOnce: 'Uma leitura que precisa dela foi recusada.',
    deniedOrOff:
      'Uma leitura que precisa dela foi recusada. Sua assinatura também pode não ter esta parte do Marketo.',
    deniedTwice: 'Duas leituras que precisam dela foram recusadas.',
    denialUnconfirmed:
      'Uma leitura foi recusada; a segunda, que tiraria a dúvida, ficou sem resposta.',
    featureOff: 'O Marketo diz que a assinatura não tem este recurso.',
    managedByCrmSync: 'É o seu CRM que cuida disso no Marketo. Ninguém precisa fazer nada.',
    workspaceDenied: 'O Marketo recusou o espaço de trabalho ou a partição.',
    noSafeProbe: 'Não pode ser testada sem mudar algo.',
    notAsked: 'O teste terminou antes da nossa pergunta.',
    cut: 'O tempo do teste acabou antes de o Marketo responder.',
    probeTroubled: 'O Marketo teve problemas para responder. Isso não diz nada sobre a permissão.',
    unknownAnswer: 'O Marketo respondeu algo que ainda não conhecemos.',
  } satisfies Record<Because, string>,
  label: '{uiLabel} ({name} na documentação da API da Adobe)',
  tick: {
    set: {
      accessApi: `Marque <b>{uiLabel}</b> em ${ROLE} › <b>Access API</b>.`,
      likelyAccessApi: `Marque <b>{uiLabel}</b> em ${ROLE}, muito provavelmente em <b>Access API</b>.`,
      accessDesignStudio: `Marque <b>{uiLabel}</b> em ${ROLE} › <b>Access Design Studio</b>.`,
    },
    confirm: {
      accessApi: `Confira se <b>{uiLabel}</b> está marcado em ${ROLE} › <b>Access API</b>.`,
      likelyAccessApi: `Confira se <b>{uiLabel}</b> está marcado em ${ROLE}, muito provavelmente em <b>Access API</b>.`,
      accessDesignStudio: `Confira se <b>{uiLabel}</b> está marcado em ${ROLE} › <b>Access Design Studio</b>.`,
    },
    notListed: 'A lista da Adobe para essa página não a mostra; talvez o seu Marketo não a tenha.',
  } satisfies { set: ByGroup; confirm: ByGroup; notListed: string },
  advice: {
    tickBothForBulkExport:
      'É para exportação em massa: marque também <b>{other}</b>. A Adobe cita uma das duas; talvez sejam necessárias ambas.',
  },
  seenLetIn: '{path}: acesso liberado',
  seenCodes: '{path}: {codes}',
  seenCodesWithId: '{path}: {codes} ({requestId})',
}
