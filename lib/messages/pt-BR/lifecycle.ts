/** The life of a connection: what works, new values beside it, and its end. */
export const connected = {
  titleRead: '{host} consegue ler o seu Marketo',
  titleGaps: 'A conexão de {host} funciona, com lacunas',
  titleDegraded: 'A conexão com o seu Marketo precisa de atenção',
  lead: 'Teste feito {ago} com {calls, plural, one {# chamada} other {# chamadas}}.',
  instance: 'Instância',
  apiUser: 'Usuário de API',
  apiUserUnknown: 'O Marketo não disse qual é',
  permissions: 'Permissões',
  held: '{held, number} de {total, number} obrigatórias',
  optionalMissing: '{count, plural, one {# opcional} other {# opcionais}}',
  callsToday: 'Chamadas de hoje',
  calls: '{total, number}, das quais {ours, number} deste usuário',
  callsUnknown: 'O Marketo não disse',
  checked: 'Verificada em',
  partitions: 'Partições',
  partitionsSeen: '{count, plural, one {# visível} other {# visíveis}}',
  partitionsMissing: 'Falta alguma?',
  partitionsLead:
    'O usuário de API só vê uma partição quando tem a função dele em um espaço de trabalho ao qual a partição pertence.',
  partitionsSteps: [
    'No Marketo, abra <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> e escolha o usuário de API.',
    'Marque a função dele no espaço de trabalho da partição que falta e salve.',
    'Clique aqui em Testar de novo.',
  ] as readonly string[],
  gaps: 'O que ainda não foi comprovado',
  nameLabel: 'Nome desta conexão',
  nameHint: 'Só você e seus colegas em {host} o veem, por exemplo Produção ou Sandbox.',
  nameMissing: 'Dê um nome à conexão ou saia desta página.',
  nameTooLong: 'Um nome tem até 80 caracteres.',
  nameTaken: 'Outra conexão já tem este nome.',
  who: 'Quem pode ver o quê',
  whoSees: [
    'Você e seus colegas que cuidam das conexões em {host}: a instância, o usuário de API e os resultados dos testes.',
    'A equipe de suporte de {host}: o mesmo, para poder ajudar. Ela nunca vê o Client Secret.',
    'Ninguém: o Client Secret e os tokens, que ficam criptografados.',
  ] as readonly string[],
  update: 'Atualizar os valores',
  disconnect: 'Desconectar',
  others: 'Suas outras conexões',
  laterFailed: {
    title: 'Um teste posterior não conseguiu entrar',
    text: 'O que você vê abaixo é do último teste que conseguiu, {time}.',
    link: 'Ver o que foi encontrado e o que fazer',
  },
  waiting: {
    title: 'Há novos valores à espera ao lado destes',
    text: '{host} continua com os valores anteriores até um teste conseguir entrar com os novos.',
    goOn: 'Continuar com os novos valores',
    found: 'Ver o que o teste deles encontrou',
    keep: 'Manter os valores anteriores',
    running: 'Os novos valores estão sendo testados',
    runningLink: 'Ver o teste',
  },
  toConfirm: {
    title: 'O administrador do Marketo informou novos valores',
    text: 'Eles funcionam. {host} passa a usá-los quando você confirmar.',
    link: 'Ver os valores',
  },
  kept: 'Os novos valores foram destruídos. Os anteriores continuam em uso.',
}

/** A working connection gets the values of another instance. */
export const otherInstance = {
  title: 'Esta é outra instância do Marketo',
  text: 'Esta é <code>{entered}</code>. A conexão é com <code>{existing}</code>.',
  refused:
    'Uma conexão fica com a sua instância. Para usar também <code>{entered}</code>, adicione-a como uma conexão própria. A que você já tem fica como está.',
  add: 'Adicionar outra conexão',
  confirm: 'Passar a conexão de {existing} para {entered}',
  confirmHint:
    'As pessoas e os programas de <code>{existing}</code> não são os de <code>{entered}</code>. Depois de um teste que consiga entrar, {host} lê somente <code>{entered}</code>.',
}

/** The record of every call of a test, to download. */
export const record = {
  title: 'O registro de todas as chamadas',
  lead: 'Cada chamada deste teste, seu horário e o que voltou, sem nenhum valor que você informou e sem registros de pessoas.',
  asText: 'Baixar como texto',
  asJson: 'Baixar como JSON',
  heading: 'Chamadas de {host} ao Marketo {instance}',
  tested: 'Teste de {time}, código para o suporte {code}',
  apiUser: 'Usuário de API: {apiUser}',
  count: '{calls, plural, one {# chamada} other {# chamadas}}',
  utc: 'Os horários estão em UTC.',
  requestId: 'Requisição do Marketo {requestId}',
}

export const disconnect = {
  title: 'Desconectar {instance}?',
  lead: 'Depois disso, {host} não consegue mais ler este Marketo.',
  stops: 'O que acontece na hora',
  stopsItems: [
    '{host} não faz mais chamadas com esta conexão.',
    'Destruímos o Client Secret e os tokens que temos. Isso não pode ser desfeito.',
    'Um teste em andamento para, e os links para o administrador do Marketo deixam de abrir.',
    'O histórico da conexão fica por 13 meses, sem nenhum desses valores.',
  ] as readonly string[],
  open: 'O que continua aberto no Marketo',
  openLead:
    'Nós só temos as chaves; a porta é sua. Quem mais tiver o Client Id e o Client Secret ainda poderia usá-los até você fazer isto:',
  steps: {
    service:
      'Exclua o serviço personalizado em <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b>. É isso que desliga o acesso: o Client Id e o Client Secret dele não recebem mais tokens.',
    user: 'Exclua o usuário somente de API <code>{apiUser}</code> em <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>, a menos que outro serviço o use.',
    userUnnamed:
      'Exclua o usuário somente de API em <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>, a menos que outro serviço o use.',
    role: 'Exclua a função dele em <b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b>, a menos que outro usuário a tenha.',
    addresses:
      'Se <b>IP Restrictions</b> estiver ativado, retire nossos endereços em <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>, a menos que outra conexão com {host} precise deles:',
  },
  last: 'Não sabe se está fechado?',
  lastLead:
    'Primeiro exclua o serviço e depois peça mais um teste: ele precisa ser recusado. O Marketo pode aceitar por até uma hora um token que já deu.',
  lastFound: 'O que o último teste encontrou, {ago}:',
  test: 'Testar mais uma vez',
  confirm: 'Desconectar',
  confirming: 'A conexão está sendo desconectada',
  keep: 'Manter a conexão',
  doneTitle: '{instance} foi desconectada',
  doneLead: 'Desde {time}. O Client Secret e os tokens que tínhamos foram destruídos.',
  stillOpen: 'Ainda aberto no Marketo',
  stillOpenLead: 'Marque o que você já fechou. As marcas são só para você e não ficam guardadas.',
  again: 'Conectar de novo',
  againHint: 'Será uma nova conexão, com seus próprios valores.',
}
