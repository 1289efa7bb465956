import type { Confidence, Owner, QuestionCode, VerdictOutcome } from '#lib/diagnosis/verdict.ts'
import type { CheckId, CheckStatus, Warning } from '#lib/diagnosis/report.ts'

export const badge = {
  you: 'Você pode resolver isto',
  marketoAdmin: 'O administrador do Marketo pode resolver isto',
  hostSupport: 'Isto é do nosso lado, não do seu',
  marketo: 'O Marketo precisa se recuperar',
  nobody: 'Nada a resolver',
  connected: 'Conectado',
  wait: 'Nada a resolver, só esperar',
} satisfies Record<Owner | 'connected' | 'wait', string>

export const confidence = {
  certain: 'É isto',
  likely: 'Muito provável',
  possible: 'Possível',
} satisfies Record<Confidence, string>

export const outcome = {
  connected: 'Conectado',
  fixable: 'Dá para resolver',
  wait: 'Esperar',
  ours: 'Do nosso lado',
} satisfies Record<VerdictOutcome, string>

export const retry = {
  now: 'Você já pode testar de novo.',
  afterFix: 'Teste de novo quando a mudança estiver feita. Você não vai precisar digitar nada.',
  after:
    'Teste de novo {wait} depois deste teste, a partir de {nextTry}. Você não vai precisar digitar nada.',
}

const skipped = 'Não feita, porque uma verificação anterior encerrou o teste'

/** `waiting` and `running` stand for a check without a result; the others are its results. */
export const check = {
  endpoint: {
    name: 'Endpoint',
    waiting: 'Lê o que você colou',
    running: 'Lendo o que você colou',
    passed: 'https://{instance}.mktorest.com',
    warning: 'https://{instance}.mktorest.com, com uma dúvida sobre os valores',
    failed: 'Não encontramos nele uma instância do Marketo',
    skipped,
    unknown: 'Sem resultado',
  },
  reach: {
    name: 'O Marketo responde',
    waiting: 'Busca o nome e abre uma conexão segura',
    running: 'Buscando o nome e conectando',
    passed: 'Nome encontrado, conexão segura feita',
    warning: 'Nome encontrado, respondeu depois de outra tentativa',
    failed: 'Sem resposta',
    skipped,
    unknown: 'Sem resultado',
  },
  credentials: {
    name: 'Credenciais',
    waiting: 'Pede um token ao Marketo',
    running: 'Pedindo um token ao Marketo',
    passed: 'O Marketo nos deu um token',
    warning: 'O Marketo nos deu um token, depois de outra tentativa',
    failed: 'O Marketo não nos deu um token',
    skipped,
    unknown: 'Sem resultado',
  },
  apiUser: {
    name: 'Usuário de API',
    waiting: 'Lê de quem é o token',
    running: 'Lendo de quem é o token',
    passed: '{apiUser}',
    warning: 'O Marketo não disse qual é',
    failed: 'O Marketo não disse qual é',
    skipped,
    unknown: 'O Marketo não disse qual é',
  },
  access: {
    name: 'Acesso a partir dos nossos endereços',
    waiting: 'Pergunta pelo uso de hoje',
    running: 'Perguntando pelo uso de hoje',
    passed: 'O Marketo nos deixou entrar',
    warning: 'O Marketo nos deixou entrar, depois de outra tentativa',
    failed: 'O Marketo recusou a chamada',
    skipped,
    unknown: 'Sem resposta clara',
  },
  permissions: {
    name: 'Permissões',
    waiting: '{permissions}',
    running: 'Experimentando {permissions}',
    passed: 'Vimos funcionar {held} de {total}',
    warning: 'Vimos funcionar {held} de {total}; as outras são opcionais ou não podem ser testadas',
    failed: 'Em falta: {missingPermissions}',
    skipped,
    unknown: 'Sem resposta clara',
  },
  quota: {
    name: 'Chamadas de hoje',
    waiting: 'Lê quantas chamadas restam',
    running: 'Lendo quantas chamadas restam',
    passed:
      '{hasUsage, select, yes {{total, number}, das quais {ours, number} deste usuário} other {O Marketo não disse}}',
    warning:
      '{hasUsage, select, yes {{total, number}, perto das habituais 50.000 por dia} other {O Marketo não disse}}',
    failed: 'As chamadas de hoje se esgotaram',
    skipped,
    unknown: 'O Marketo não disse',
  },
} satisfies Record<CheckId, Record<CheckStatus | 'name' | 'waiting' | 'running', string>>

export const checkStatus = {
  passed: 'Passou',
  failed: 'Não passou',
  warning: 'Passou, com uma observação',
  skipped: 'Não feita',
  unknown: 'Sem resultado claro',
  running: 'Em andamento',
  waiting: 'Aguardando',
} satisfies Record<CheckStatus | 'running' | 'waiting', string>

/** How a call can end other than by a reply that we understand. */
export const reply = {
  http: 'HTTP {status}',
  control: 'Outro endereço, para verificar a nossa própria rede',
  token: 'Token, válido por mais {left}',
  tokenUndated: 'Token',
  letIn: 'Acesso liberado',
  fieldEmpty: 'O campo estava vazio',
  withAnswer: '{text}: {answer}',
  code: '{code} {message}',
  refusedWithoutCode: 'Recusado sem código',
  notJson: 'HTTP {status}, fora da forma habitual: {excerpt}',
  empty: 'HTTP {status}, vazio',
  otherJson: 'HTTP {status}, forma desconhecida',
  phase: {
    dns: 'Não foi possível buscar o nome ({errno})',
    noSuchName: 'Esse nome não existe',
    connect: 'O nome foi encontrado, ninguém respondeu ({errno})',
    tls: 'Sem conexão segura ({errno})',
    send: 'A conexão caiu ({errno})',
    firstByte: 'Conectado, depois sem resposta ({errno})',
    body: 'A resposta foi interrompida ({errno})',
  },
  rule: {
    addressNotPublic: 'Não chamado: o nome leva a um endereço que não é público',
    hostNotAllowed: 'Não chamado: não é um endereço do Marketo',
    noSimulator: 'Não chamado: nenhum Marketo simulado está no ar',
    tooManyHeaders: 'Não lido: cabeçalhos demais',
    deadline: 'Cortado: o teste demorou demais',
    cancelled: 'Interrompido',
  },
}

export const warning = {
  endpoint_was_soap:
    'Você colou um endereço da SOAP API. Aproveitamos dele o Munchkin ID; credenciais SOAP não vão funcionar.',
  endpoint_is_placeholder:
    'O Munchkin ID <code>{munchkinId}</code> aparece nos guias da Adobe. Confira se é o seu.',
  client_id_shape:
    'O Client Id não se parece com um. Ele costuma ter 36 caracteres, com quatro hifens.',
  client_secret_shape: 'O Client Secret não se parece com um. Ele costuma ter 32 letras e números.',
  already_connected_as:
    '{isNamed, select, no {Você já tem uma conexão com esta instância.} other {Você já tem uma conexão com esta instância: {name}.}}',
  authorized_user_differs:
    'Você colou o usuário <code>{pasted}</code>, mas o token é de <code>{apiUser}</code>.',
  quota_high:
    'Hoje já foram feitas {total, number} chamadas de API. O limite habitual é de 50.000 por dia; o seu está em <b>Web Services</b>.',
  token_is_old:
    'O Marketo nos deu um token em andamento (restam {minutesLeft} min). Uma mudança na função pode ainda não valer nele.',
  no_api_user_named: 'O Marketo não disse de qual usuário de API é o token.',
} satisfies Record<Warning['code'], string>

type QuestionText = { title: string; lead: string; yes: string; no: string; cannotSee: string }

/** Each settles a doubt that no call can. */
export const question = {
  address_bar_id: {
    title: 'O endereço da sua página do Marketo contém {instance}?',
    lead: 'Abra qualquer página do seu Marketo e procure três dígitos, três letras e três dígitos.',
    yes: 'Sim, o mesmo',
    no: 'Não, outro',
    cannotSee: 'Não consigo ver',
  },
  user_locked: {
    title: 'O usuário de API está bloqueado, ou com Access Expires no passado?',
    lead: 'O Marketo mostra isso em <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>.',
    yes: 'Sim, está bloqueado',
    no: 'Não, está ativo',
    cannotSee: 'Não consigo ver',
  },
  ip_restrictions: {
    title: 'O Marketo mostra “IP Restrictions: Enabled”?',
    lead: 'Para nós, é igual a quando a função não tem nenhuma permissão. Sua resposta tira a dúvida.',
    yes: 'Sim, ativado',
    no: 'Não, desativado',
    cannotSee: 'Não consigo ver',
  },
  addresses_listed: {
    title: 'Todos os nossos endereços estão nessa lista?',
    lead: 'Um intervalo ou um curinga que os inclua também conta.',
    yes: 'Sim, todos',
    no: 'Não, faltam alguns',
    cannotSee: 'Não consigo ver',
  },
  role_has_ticks: {
    title: 'A função tem permissões marcadas em Access API?',
    lead: 'Abra o grupo <b>Access API</b> na função do usuário de API. O que está marcado em outros grupos não conta.',
    yes: 'Sim, tem',
    no: 'Não, nenhuma',
    cannotSee: 'Não consigo ver',
  },
  workspaces: {
    title: 'Há espaços de trabalho no seu Marketo em que a função falta?',
    lead: 'O Marketo os lista ao lado da função do usuário de API, em <b>Users & Roles</b>.',
    yes: 'Sim, falta em algum',
    no: 'Não, ou não há espaços de trabalho',
    cannotSee: 'Não consigo ver',
  },
  api_only_user_offered: {
    title: 'O LaunchPoint oferece um API Only User para escolher?',
    lead: 'A lista aparece quando você cria ou edita o serviço.',
    yes: 'Sim, posso escolher um',
    no: 'Não, a lista está vazia',
    cannotSee: 'Não consigo ver',
  },
} satisfies Record<QuestionCode, QuestionText>
