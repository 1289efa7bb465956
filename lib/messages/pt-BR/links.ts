/** The customer's page: a link for the colleague who is the Marketo admin. */
export const links = {
  title: {
    whole: 'Deixe o administrador do Marketo configurar',
    step: 'Deixe um colega fazer esta etapa',
    fix: 'Deixe o administrador do Marketo resolver',
  },
  lead: 'Você envia um link. Seu colega não precisa de conta, e nada é conectado até você confirmar aqui.',
  aboutStep: 'Este link é para uma etapa: {step}',
  aboutFix: 'Este link é para uma coisa que o teste encontrou: {finding}',
  mayTitle: 'O que o link permite ao seu colega',
  may: {
    whole: [
      'Ver o que criar no Marketo, passo a passo, com cada texto pronto para copiar.',
      'Informar lá os três valores. Nós os testamos na hora.',
    ] as readonly string[],
    step: [
      'Ver esta etapa, com cada texto pronto para copiar, e marcá-la como feita.',
    ] as readonly string[],
    fix: [
      'Ver o que o teste encontrou e o que fazer no Marketo.',
      'Pedir um novo teste e informar novos valores, se a mudança gerar novos.',
    ] as readonly string[],
  },
  mayNot: [
    'Ele nunca mostra um valor guardado, nem qualquer outra conexão.',
    'Ele não conecta nada: você vê o que foi informado e é você quem clica em Conectar.',
    'Ele vale por 7 dias e termina quando tudo está feito. Você pode cancelá-lo a qualquer momento.',
  ] as readonly string[],
  mayNotTitle: 'O que ele não faz',
  address: {
    label: 'Endereço de qualquer página do Marketo que você tenha aberta (opcional)',
    hint: 'Ele prende o link a esse Marketo, para que ninguém informe os valores de outro.',
    unusable:
      'Não encontramos aqui um Munchkin ID, como <code>123-ABC-456</code>. Copie a barra de endereço inteira ou deixe em branco.',
    twoIds:
      'Há aqui dois Munchkin IDs diferentes: <code>{first}</code> e <code>{second}</code>. Deixe só um deles.',
  },
  tiedTo: 'Preso a {instance}: valores de outro Marketo são recusados.',
  make: 'Criar o link',
  making: 'O link está sendo criado',
  replaces:
    'Já existe um link para isto. Um novo fica no lugar dele, e o endereço antigo deixa de funcionar.',
  problem: {
    tooMany: 'Foram muitos links em pouco tempo. Espere alguns minutos e tente de novo.',
    notFound: 'O assunto deste link não existe mais. Recarregue a página.',
  },
  someone: 'Um colega',
  made: {
    title: 'Seu link está pronto',
    addressTitle: 'Envie este endereço ao seu colega',
    once: 'Ele aparece uma única vez, aqui. Se você o perder, crie um novo, e este deixa de funcionar.',
    copyAddress: 'Copiar o endereço',
    codeTitle: 'Avise: a página precisa mostrar estas duas palavras',
    codeHint: 'Se mostrar outras, não é o seu link, e nada deve ser informado lá.',
    waitTitle: 'Acompanhe por aqui ou volte mais tarde',
    wait: 'Esta página mostra o que seu colega já fez. O link vale até {until}.',
    mail: 'Um texto para o e-mail',
    copyMail: 'Copiar o texto',
    openMail: 'Abrir no meu programa de e-mail',
    request: 'Como solicitação de mudança',
    requestLead: 'Texto simples com tudo o que precisa ser feito, para um chamado.',
    another: 'Criar outro link',
  },
  mail: {
    subject: {
      whole: 'Por favor, conecte o nosso Marketo a {host}',
      step: 'Por favor, faça uma etapa no nosso Marketo para {host}',
      fix: 'Por favor, mude uma coisa no nosso Marketo para {host}',
    },
    greeting: 'Olá,',
    ask: {
      whole:
        'Você pode conectar o nosso Marketo a {host}? Esta página diz o que fazer, passo a passo, e recebe os valores no final. Leva uns cinco minutos, e não é preciso ter conta:',
      step: 'Você pode fazer uma etapa no nosso Marketo, para que possamos conectá-lo a {host}? Esta página diz como. Não é preciso ter conta:',
      fix: 'A conexão entre o nosso Marketo e {host} precisa de uma mudança. Esta página diz o que fazer e depois testa. Não é preciso ter conta:',
    },
    code: 'A página precisa mostrar as palavras “{code}”. Se não mostrar, por favor me avise e não informe nada.',
    until: 'O link vale até {until}.',
    closing: 'Agradeço desde já',
  },
  request: {
    heading: 'O mesmo com imagens e com um formulário para os valores',
    headingStep: 'O mesmo com imagens, para marcar quando estiver pronto',
    code: 'A página precisa mostrar as palavras “{code}”. O link vale até {until}; não é preciso ter conta.',
  },
  listTitle: 'Seus links',
  none: 'Nenhum link ainda. Quando você criar um, é aqui que vai ver o que seu colega faz.',
  earlier: 'Links anteriores',
  scope: {
    whole: 'A configuração inteira',
    step: 'Uma etapa: {step}',
    fix: 'Uma correção',
  },
  task: {
    role: 'a função',
    user: 'o usuário somente de API',
    service: 'o serviço personalizado',
    endpoint: 'o REST API Endpoint',
  },
  state: {
    unopened: 'Ainda não aberto',
    opened: 'Aberto',
    entered: 'Valores informados',
    completed: 'Concluído',
    revoked: 'Cancelado',
    expired: 'Expirado',
  },
  words: 'Duas palavras: {code}',
  madeAgo: 'Criado {ago}',
  until: 'Vale até {until}',
  progress: {
    label: 'Até onde seu colega chegou',
    opened: 'Aberto {ago}',
    notOpened: 'Aberto',
    role: 'Função criada',
    user: 'Usuário somente de API criado',
    service: 'Serviço personalizado criado',
    endpoint: 'Endpoint encontrado',
    entered: 'Valores informados {ago}',
    enteredBy: 'Valores informados por {name} {ago}',
    notEntered: 'Valores informados',
    tested: 'Testado',
    testing: 'Em teste',
    letIn: 'Os valores funcionam',
    found: 'O teste encontrou: {finding}',
    fixed: 'A mudança funciona',
    done: 'feito',
    open: 'a fazer',
    now: 'agora',
  },
  takeBack: 'Cancelar',
  takeBackWhat: 'Cancelar o link {code}',
  again: 'Criar um novo',
  againWhat: 'Criar um novo no lugar do link {code}',
  tookBack: 'O link foi cancelado. O endereço dele não abre mais nada.',
  toConfirm: {
    title: 'Os valores funcionam. Agora é com você',
    text: 'Veja o que foi informado e clique em Conectar, se for seu.',
    button: 'Ver e conectar',
  },
  declined:
    'Esses valores foram destruídos, e o link deles foi cancelado. Crie um novo link quando quiser tentar de novo.',
}

/** The admin's pages. They have no account, and may never have heard of the host. */
export const adminLink = {
  open: {
    title: 'Abra a página que seu colega enviou',
    text: 'Ela trata de conectar o seu Marketo a {host}. Clique no botão para abrir.',
    button: 'Abrir a página',
  },
  problem: {
    unknown: {
      title: 'Não conhecemos este link',
      text: 'Ele pode ter sido cortado na hora de copiar. Peça ao seu colega o endereço inteiro ou um novo link.',
    },
    expired: {
      title: 'Este link expirou',
      text: 'Um link vale por 7 dias. Peça um novo ao seu colega. O que você fez no Marketo não se perdeu.',
    },
    revoked: {
      title: 'Este link foi cancelado',
      text: 'Seu colega o encerrou ou criou um novo no lugar. Pergunte qual é o link que vale.',
    },
    completed: {
      title: 'Está tudo pronto',
      text: 'O que este link pedia já funciona. Você não precisa fazer mais nada. Agradecemos a sua ajuda.',
    },
    rateLimited: {
      title: 'Foram muitas tentativas em pouco tempo',
      text: 'Por segurança, fazemos uma pausa. Tente de novo em dez minutos.',
    },
    notOpen: {
      title: 'Abra o link de novo',
      text: 'Por segurança, esta página se fecha após duas horas sem atividade. Abra mais uma vez o link da mensagem do seu colega. O que você fez continua lá.',
    },
  },
  ended: {
    revoked:
      '{sender} cancelou este link ou criou um novo no lugar. Pergunte qual é o link que vale.',
    expired:
      'Um link vale por 7 dias. Peça um novo a {sender}. O que você fez no Marketo não se perdeu.',
    completed:
      'O Marketo está conectado, e {sender} já sabe. Você não precisa fazer mais nada. Agradecemos a sua ajuda.',
  },
  aim: 'para o seu Marketo',
  title: {
    whole: '{sender}, de {tenant}, pede que você conecte o Marketo a {host}',
    step: '{sender}, de {tenant}, pede que você faça uma etapa no Marketo',
    fix: '{sender}, de {tenant}, pede que você mude uma coisa no Marketo',
  },
  lead: {
    whole:
      'Crie uma função, um usuário e um serviço e informe três valores. Leva uns cinco minutos, e você pode parar e voltar.',
    step: 'Ela é necessária para conectar o seu Marketo a {host}. Marque quando estiver feita.',
    fix: 'A conexão com {host} precisa disso. Avise quando estiver feito, e nós testamos.',
  },
  codeTitle: 'As mesmas duas palavras estão na página de {sender}:',
  codeHint: 'Não são as mesmas? Então não informe nada e pergunte a {sender}.',
  instance: 'Trata-se da instância {instance} do Marketo.',
  willDo: 'O que {host} vai poder fazer',
  stepsTitle: 'O que fazer no Marketo',
  task: {
    role: 'Criar uma função',
    user: 'Criar um usuário somente de API',
    service: 'Criar um serviço personalizado',
    endpoint: 'Encontrar o REST API Endpoint',
    values: 'Informar os três valores',
  },
  taskDone: 'Feito',
  markDone: 'Isto está feito',
  takeBack: 'Afinal, ainda não está feito',
  stepIsDone: {
    title: 'Agradecemos: esta etapa está feita',
    text: '{sender} já está vendo. Você pode fechar esta página.',
  },
  valuesLead:
    'Eles vão para {host} criptografados. Ninguém mais consegue ler o Client Secret, nem {sender}.',
  yourName: {
    label: 'Seu nome (opcional)',
    hint: '{sender} o vê ao lado dos valores antes que algo seja conectado.',
  },
  valuesToo: 'Você tem os valores à mão?',
  otherInstance: {
    title: 'Estes valores são de outro Marketo',
    text: 'Você informou {entered}, e este link é para {asked}. Informe os valores de {asked} ou peça um novo link a {sender}.',
  },
  notInScope: {
    title: 'Este link não recebe valores',
    text: 'Peça a {sender} um que receba.',
  },
  changedElsewhere: {
    title: 'Outra pessoa informou valores agora há pouco',
    text: 'Nada seu se perdeu, e nada foi substituído. Recarregue a página para ver em que ponto está.',
  },
  may: {
    title: 'O que esta página pode fazer',
    shows: 'Ela mostra o que fazer. Não mostra nenhum valor guardado, nem nada de outras conexões.',
    values:
      'Os valores que você informa são testados com chamadas que só leem. Eles não são usados para nada até {sender} confirmar.',
    until: 'O link vale até {until}, ou até tudo estar feito. {sender} pode cancelá-lo.',
  },
  testing: {
    title: 'Testando {instance}',
    lead: 'Leva alguns segundos. {sender} também vê o resultado.',
  },
  works: {
    title: 'Funciona',
    lead: 'Agora {sender} confirma na própria página. Você pode fechar esta. Agradecemos a sua ajuda.',
    badge: 'Aceito pelo Marketo',
    instance: 'Instância',
    apiUser: 'Usuário de API',
    words: 'Duas palavras',
    other: 'Informar outros valores',
  },
  found: {
    change: 'Alterar os valores',
    steps: 'Voltar a todas as etapas',
  },
  fix: {
    changed: 'Já fiz a mudança',
    testNow: 'Testar agora',
    newValues: 'A mudança gerou novos valores',
    newValuesLead:
      'Um novo serviço ou um novo Client Secret? Informe os valores aqui. Eles só são usados quando {sender} confirmar.',
  },
  fixWatch: {
    watching: 'Agora nós testamos por conta própria. O próximo teste é às {time}.',
    soon: 'Agora nós testamos por conta própria.',
    over: 'O Marketo ainda responde como antes. Reveja os passos e depois avise de novo.',
    stopped: 'Paramos de testar por conta própria.',
  },
  wait: 'Para proteger o seu Marketo, fazemos uma pausa. Tente de novo em {minutes, plural, one {# minuto} other {# minutos}}.',
  gone: 'O Client Secret foi destruído após {secretHours, plural, one {# hora} other {# horas}} sem uma conexão. Informe os três valores mais uma vez.',
}

/** What the customer sees before values of somebody else become theirs. */
export const confirm = {
  title: 'Este é o seu Marketo?',
  lead: 'Estes valores vieram pelo seu link, e o Marketo os aceitou. Nada os usa antes de você conectar.',
  instance: 'Instância',
  instanceHint:
    'Ela está no endereço de toda página do Marketo e em <b>Admin</b> › <b>Integration</b> › <b>Munchkin</b>.',
  expected:
    'Você esperava {expected}. Esta é {instance}. Conecte só se você souber por que é outra.',
  apiUser: 'Usuário de API',
  apiUserUnknown: 'O Marketo não disse qual é',
  enteredBy: 'Informado por',
  enteredByUnknown: 'A pessoa não deu um nome',
  enteredAt: 'Informado em',
  words: 'Duas palavras do link',
  wordsHint: 'Você enviou um link com estas duas palavras.',
  connect: 'Conectar',
  connecting: 'A conexão está sendo feita',
  decline: 'Não são os nossos',
  whatConnect: 'Quando você conectar, {host} passa a usar estes valores.',
  whatConnectSwap:
    'Quando você conectar, {host} passa a usar estes valores, e os que usa hoje são destruídos.',
  whatDecline: 'Não são seus? Então destruímos os valores e cancelamos o link. Nada mais muda.',
}
