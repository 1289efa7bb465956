/** Steps 5 and 6: the live test, the diagnosis page, and the request to a colleague. */
export const test = {
  title: 'Testando {instance}',
  titleReady: 'Testar {instance}',
  listLabel: 'Verificações',
  lead: '{calls, plural, one {Uma chamada, somente de leitura.} other {{calls, number} chamadas, somente de leitura.}} Leva alguns segundos; você pode sair da página.',
  announceDone: '{check}: {status}. {detail}',
  announceEnd: 'O teste terminou.',
}

export const diagnosis = {
  pageTitle: 'O que o teste encontrou',
  next: 'O que fazer',
  notWrong: 'O que não está errado',
  alternatives: 'Também pode ser',
  evidence: 'O que o Marketo respondeu',
  evidenceLead: 'Todas as chamadas deste teste, sem os valores que você informou.',
  ifYouLeave: 'Se você sair agora',
  leaveInUse:
    'A conexão e as credenciais dela ficam como estão. Volte e teste de novo quando quiser, sem digitar nada.',
  waiting: 'Não há nada que você precise mudar.',
  permissions: 'Permissões',
  answered: 'O que foi respondido',
  takeBack: 'Retirar',
  takeBackWhat: 'Retirar a resposta a: {question}',
  askAdmin: 'Perguntar a quem consegue ver',
  otherInstances: 'Criado em outra instância?',
  otherInstancesLead:
    'Um serviço existe em uma só instância. Podemos experimentar os mesmos valores em outra das suas.',
  tryInstance: 'Experimentar {instance}',
  call: {
    requestId: 'Requisição do Marketo <code>{requestId}</code>',
  },
}

/** Plain text to send to a colleague. No marks: it ends up in a mail or a chat. */
export const request = {
  openMail: 'Abrir no meu programa de e-mail',
  mailSubject: '{host}: por favor, configure o acesso à API no nosso Marketo',
  greeting: 'Olá,',
  intro:
    'Gostaríamos de conectar o nosso Marketo a {host}. Você pode configurar isto no Marketo? Leva uns cinco minutos e não ocupa nenhuma licença a mais.',
  stepIntro:
    'Gostaríamos de conectar o nosso Marketo a {host}. Você pode fazer esta única etapa no Marketo?',
  roleHeading: '1. Uma função',
  role: 'Admin > Users & Roles > Roles > New Role. Nome: {roleName}. Em Access API, marque somente estas permissões:',
  permission: '- {permission}: {reason}',
  permissionOptional: '- {permission} (opcional): {reason}',
  noReason: 'necessária para a conexão',
  instance: 'Instância: {instance}',
  userHeading: '2. Um usuário somente de API',
  user: 'Admin > Users & Roles > Create API Only User (em versões mais antigas do Marketo: Users > Invite New User, marcar API Only). E-mail: {userEmail}. Dê a ele só esta função, em cada espaço de trabalho que {host} deva ver. Deixe Access Expires vazio.',
  serviceHeading: '3. Um serviço personalizado',
  service:
    'Admin > Integration > LaunchPoint > New > New Service. Nome de exibição: {serviceName}. Service: Custom. API Only User: o do item 2.',
  addressesHeading: '4. Só se IP Restrictions estiver ativado',
  addresses:
    'Admin > Web Services > IP Restrictions > Edit. Adicionar: {addresses}. Login Settings é outra coisa e não precisa mudar.',
  valuesHeading: 'O que preciso receber de você',
  values:
    'O Client Id e o Client Secret (LaunchPoint > View Details) e o REST API Endpoint (Admin > Integration > Web Services). Por favor, envie o Client Secret por um meio que nossa empresa permita para senhas.',
  fixIntro:
    'A nossa conexão entre o Marketo e {host} precisa de uma mudança no Marketo. Isto é o que o teste encontrou:',
  found: '{title}.',
  fixHeading: 'O que fazer',
  questionIntro:
    'O teste da nossa conexão entre o Marketo e {host} deixou uma dúvida, e não consigo ver a resposta no Marketo:',
  questionAfter: 'Uma palavra basta como resposta.',
  fixAfter: 'Depois me avise, e eu testo a conexão de novo.',
  closing: 'Agradeço desde já',
}
