/** Step 4: the form, its repairs and warnings. */
export const credentials = {
  title: 'Informe os três valores do Marketo',
  lead: 'Eles ficam criptografados conosco. O administrador do Marketo os encontra em <b>LaunchPoint</b> e <b>Web Services</b>.',
  update: {
    title: 'Trocar as credenciais de {name}',
    titleUnnamed: 'Trocar as credenciais de {munchkinId}',
    lead: 'O que está em uso continua em uso até o novo par funcionar. Cole Client Id e Client Secret juntos: os dois são de um mesmo serviço em <b>LaunchPoint</b>.',
  },
  endpoint: {
    label: 'REST API Endpoint',
    hint: 'Cole o que você tiver, até o endereço de qualquer página do Marketo que esteja aberta. Nós aproveitamos a parte de que precisamos.',
    willCall: 'Vamos chamar <b>{url}</b>.',
    placeholderId: 'Este Munchkin ID aparece nos guias da Adobe. Confira se é o seu.',
    missing: 'Cole o REST API Endpoint do Marketo.',
    unusable: {
      soap: 'Este é o endereço da SOAP API, que o Marketo desativou. Em <b>Web Services</b>, copie <b>Endpoint</b> do quadro <b>REST API</b>.',
      adminPage:
        'Este é o endereço das telas do próprio Marketo. Abra <b>Admin</b> › <b>Web Services</b> e copie <b>Endpoint</b> do quadro <b>REST API</b>.',
      trackingHost:
        'Este é um endereço de rastreamento ou de landing pages. Abra <b>Admin</b> › <b>Web Services</b> e copie <b>Endpoint</b> do quadro <b>REST API</b>.',
      example:
        'Este é um exemplo de um guia. O seu endereço está em <b>Admin</b> › <b>Web Services</b>, no quadro <b>REST API</b>.',
      other:
        'Não encontramos nele um Munchkin ID. Ele tem três dígitos, três letras e três dígitos, como <code>123-ABC-456</code>.',
    },
    twoIds:
      'Há nele dois Munchkin IDs diferentes, <code>{first}</code> e <code>{second}</code>. Deixe só o certo.',
    useThis: 'Usar {munchkinId}',
    used: 'Ficamos com {munchkinId} e deixamos o resto de fora.',
    simulatedOnly:
      'Esta sessão só aceita instâncias simuladas. O Munchkin ID delas começa com <code>000-</code>.',
    tooLong: 'Isso é longo demais para um endereço. Cole só o endpoint.',
    whereTitle: 'Onde fica o endpoint?',
    where:
      'Abra <b>Admin</b>, <b>Integration</b>, <b>Web Services</b>. Copie a linha <b>Endpoint</b> do quadro <b>REST API</b>. A linha <b>Identity</b> também serve.',
    addressBarTitle: 'Sem acesso a Admin?',
    addressBar:
      'Abra qualquer página do Marketo e copie o endereço que aparece no topo do navegador. O Munchkin ID está nele.',
  },
  clientId: {
    label: 'Client Id',
    hint: 'Em <b>LaunchPoint</b>, clique em <b>View Details</b> ao lado do serviço. Você pode colar aqui todo o texto de uma vez.',
    missing: 'Cole o Client Id do Marketo.',
    tooLong: 'Isso é longo demais para um Client Id. Cole só o valor.',
  },
  clientSecret: {
    label: 'Client Secret',
    hint: 'Depois de salvo, ninguém mais consegue lê-lo, nem o nosso suporte.',
    kept: 'Salvo e oculto. Deixe em branco para mantê-lo.',
    keptUntil: 'Nós o guardamos até {time}, a menos que o teste dê certo.',
    gone: 'Destruímos o Client Secret salvo depois de {secretHours, plural, one {# hora} other {# horas}}. Cole-o mais uma vez.',
    missing: 'Cole o Client Secret do Marketo.',
    both: 'Um novo Client Id vem com um novo Client Secret. Cole os dois.',
    tooLong: 'Isso é longo demais para um Client Secret. Cole só o valor.',
  },
  swapped: 'Client Id e Client Secret parecem trocados.',
  swap: 'Inverter os dois',
  swapDone: 'Invertemos Client Id e Client Secret.',
  undo: 'Desfazer',
  undone: 'O que estava aqui antes voltou.',
  pasted: {
    filled: 'Encontramos isto no que você colou e preenchemos: {fields}.',
    leftOut: {
      accessToken:
        'Deixamos de fora o token de acesso: ele expira em até uma hora; o Client Secret, não.',
      maskedSecret:
        'O Client Secret veio escondido atrás de pontos. Copie só ele e cole no campo próprio.',
      twoEndpoints:
        'Há dois Munchkin IDs diferentes no texto, por isso não usamos nenhum. Cole só o certo.',
      twoServices:
        'O texto tem os valores de dois serviços, por isso não usamos nenhum. Cole só os de um serviço.',
      tooLong: 'É texto demais para ler. Cole só os valores.',
    },
  },
  unreachable: {
    title: 'Não foi possível falar conosco',
    text: 'Tudo o que você digitou continua aqui. Quando a sua internet voltar, clique no botão mais uma vez.',
  },
  outdated: {
    title: 'Esta página é mais antiga que a configuração',
    text: 'A configuração foi atualizada enquanto esta página estava aberta. Tudo o que você digitou continua aqui: copie o que precisar e recarregue a página.',
  },
  ended: {
    title: 'Sua sessão terminou',
    text: 'Por segurança, ela termina após duas horas sem atividade. Tudo o que você digitou continua aqui. Abra a configuração de novo a partir de {host}, em outra aba, e copie os valores para lá.',
  },
  changed: {
    title: 'Outros valores foram salvos nesse meio-tempo',
    text: 'Outra aba, ou um colega, salvou valores para esta conexão depois que esta página foi aberta. Não os substituímos, e tudo o que você digitou continua aqui.',
    shown:
      'Outra aba, ou um colega, salvou valores para esta conexão depois que esta página foi aberta. Não os substituímos. Agora são eles que aparecem aqui; o que você digitou não foi salvo.',
    load: 'Carregar o que foi salvo lá',
    keep: 'Manter o que digitei aqui',
  },
  calls:
    '{calls, plural, one {# chamada ao Marketo} other {# chamadas ao Marketo}}, somente de leitura.',
  whichCalls: 'Quais?',
  whichCallsLead:
    'Nenhuma lê registros de pessoas, e nenhuma muda nada. Se o Marketo recusar uma delas, perguntamos mais uma vez para ter certeza.',
  callToken: 'Pede um token ao Marketo',
  callUsage: 'Lê quantas chamadas de API foram usadas hoje',
  callElsewhere:
    'O mesmo a partir do nosso endereço {address}, já que cada um pode ser liberado à parte',
  callProbe: 'Mostra se {permission} está concedida',
  busy: 'Salvando e começando o teste',
  notEditable:
    'Esta conexão não pode ser alterada no momento. Volte a {host} e abra a conexão de novo.',
}

/** What we did to a pasted endpoint. */
export const repair = {
  trimmed: 'Tiramos os espaços em volta.',
  unquoted: 'Tiramos as aspas.',
  scheme_added: 'Colocamos <code>https://</code> na frente.',
  scheme_upgraded: 'Chamamos por <code>https</code>, não por <code>http</code>.',
  path_removed: 'Tiramos <code>{path}</code>, não é necessário.',
  slashes_removed: 'Tiramos as barras a mais.',
  backslash_removed: 'Tiramos a barra invertida.',
  query_removed: 'Tiramos o que vem depois do ponto de interrogação.',
  port_removed: 'Tiramos a porta, não é necessária.',
  case_changed: 'Passamos as letras para maiúsculas.',
  dashes_replaced: 'Trocamos os traços tipográficos por hifens.',
  id_extracted: 'Encontramos nele o seu Munchkin ID.',
}

/** What a value looks like when it does not look right. Warnings, never a block. */
export const shape = {
  clientId: {
    missing: 'Cole o Client Id do Marketo.',
    clientSecret:
      'Isto parece um Client Secret: 32 letras e números. Um Client Id tem quatro hifens.',
    email:
      'Isto é um endereço de e-mail. Uma pessoa não é um serviço: o Client Id está em <b>LaunchPoint</b>, em <b>View Details</b>.',
    accessToken:
      'Isto parece um token de acesso. O Client Id está acima dele em <b>View Details</b>.',
    soapUserId:
      'Isto parece um ID de usuário SOAP. A REST API precisa do Client Id de um serviço em <b>LaunchPoint</b>.',
    soapKey:
      'Isto parece uma chave de criptografia SOAP. A REST API precisa do Client Id de um serviço em <b>LaunchPoint</b>.',
    masked:
      'Estes são os pontos que escondem um valor. Copie o próprio valor em <b>View Details</b>.',
    blanksInside: 'Há um espaço no meio. Copie o Client Id mais uma vez, só ele.',
    other: 'Um Client Id costuma ter 36 caracteres, com quatro hifens. Confira se não falta nada.',
  },
  clientSecret: {
    missing: 'Cole o Client Secret do Marketo.',
    clientId: 'Isto parece um Client Id. O Client Secret tem 32 letras e números, sem hifens.',
    email:
      'Isto é um endereço de e-mail. O Client Secret está em <b>LaunchPoint</b>, em <b>View Details</b>.',
    accessToken:
      'Isto parece um token de acesso, que expira em até uma hora. Copie o Client Secret em <b>View Details</b>.',
    soapUserId:
      'Isto parece um ID de usuário SOAP. A REST API precisa do Client Secret de um serviço em <b>LaunchPoint</b>.',
    soapKey:
      'Isto parece uma chave de criptografia SOAP. A REST API precisa do Client Secret de um serviço em <b>LaunchPoint</b>.',
    masked:
      'Estes são os pontos que escondem um valor. Copie o próprio valor em <b>View Details</b>.',
    blanksInside: 'Há um espaço no meio. Copie o Client Secret mais uma vez, só ele.',
    other: 'Um Client Secret costuma ter 32 letras e números. Confira se não falta nada.',
  },
}
