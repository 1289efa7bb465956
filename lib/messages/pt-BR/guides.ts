import type { GuideStep } from '#lib/messages/step.ts'

const role: readonly GuideStep[] = [
  {
    text: 'No Marketo, abra <b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> e clique em <b>New Role</b>.',
    picture: 'newRole',
    notSeen:
      'É preciso ter a permissão de administrador <b>Access Roles</b>. Outro administrador do Marketo pode fazer esta etapa ou dar a permissão a você.',
  },
  { text: 'Dê este nome à função:', copy: ['roleName'] },
  {
    text: 'Abra o grupo <b>Access API</b> e marque somente estas, não o grupo inteiro:',
    show: 'permissions',
    picture: 'roleTicks',
    notSeen:
      'O grupo se abre com a setinha à frente dele. O que se marca em outros grupos não conta para um usuário de API.',
  },
  { text: 'Clique em <b>Create</b>.' },
]

const older: readonly GuideStep[] = [
  {
    text: 'Abra <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> e clique em <b>Invite New User</b>.',
    picture: 'inviteUser',
    notSeen:
      'É preciso ter a permissão de administrador <b>Access Users</b>. Se em vez disso você vê <b>Create API Only User</b>, escolha o outro caminho acima.',
  },
  {
    text: 'Informe este e-mail e este nome. O endereço não precisa existir.',
    copy: ['userEmail', 'userFirstName', 'userLastName'],
    picture: 'inviteForm',
  },
  {
    text: 'Deixe <b>Access Expires</b> vazio: com uma data, o usuário seria bloqueado nesse dia, sem aviso por e-mail.',
  },
  {
    text: 'Clique em <b>Next</b>, marque <b>API Only</b> e escolha a nova função, e nenhuma outra. Vale sempre a mais restritiva.',
    copy: ['roleName'],
    picture: 'apiOnlyTick',
    notSeen:
      'A caixa <b>API Only</b> fica abaixo das funções. Sem ela, o Marketo cria um usuário que faz login e ocupa uma licença.',
  },
  {
    text: 'Se você vê espaços de trabalho, conceda a função em cada um que {host} deva ver.',
    picture: 'workspaces',
    notSeen: 'Então o seu Marketo não tem espaços de trabalho. Siga para o próximo passo.',
  },
  {
    text: 'Clique em <b>Next</b> e depois em <b>Send</b>. “An invitation is not required for API only” é só um aviso.',
  },
]

const adobe: readonly GuideStep[] = [
  {
    text: 'Abra <b>Admin</b> › <b>Users & Roles</b> e clique em <b>Create API Only User</b>. No Adobe Admin Console, isso não existe.',
    picture: 'createApiOnlyUser',
    notSeen:
      'É preciso ter a permissão de administrador <b>Access Users</b>. Se em vez disso você vê <b>Invite New User</b>, escolha o outro caminho acima.',
  },
  {
    text: 'Informe este e-mail e este nome. O endereço não precisa existir.',
    copy: ['userEmail', 'userFirstName', 'userLastName'],
    picture: 'apiUserForm',
  },
  {
    text: 'Escolha a nova função, e nenhuma outra. Vale sempre a mais restritiva.',
    copy: ['roleName'],
    notSeen:
      'A função precisa ter permissões marcadas em <b>Access API</b>. Volte uma etapa e crie a função primeiro.',
  },
  {
    text: 'Se você vê <b>Access Expires</b>, deixe vazio: com uma data, o usuário seria bloqueado nesse dia, sem aviso por e-mail.',
  },
  {
    text: 'Se você vê espaços de trabalho, conceda a função em cada um que {host} deva ver.',
    picture: 'workspaces',
    notSeen: 'Então o seu Marketo não tem espaços de trabalho. Siga para o próximo passo.',
  },
  { text: 'Clique em <b>Create API Only User</b>.' },
]

const unsure: readonly GuideStep[] = [
  {
    text: 'No Marketo, abra <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>.',
    notSeen:
      'É preciso ter a permissão de administrador <b>Access Users</b>. Outro administrador do Marketo pode fazer esta etapa ou dar a permissão a você.',
  },
  {
    text: 'Olhe os botões acima da lista. <b>Invite New User</b> é o login antigo; <b>Create API Only User</b> é o login com conta da Adobe.',
    picture: 'createApiOnlyUser',
  },
  { text: 'Escolha as mesmas palavras acima e continue por lá.' },
]

const service: readonly GuideStep[] = [
  {
    text: 'Abra <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> e clique em <b>New</b> › <b>New Service</b>.',
    picture: 'newService',
    notSeen:
      'É preciso ter a permissão de administrador <b>Access Event Partners</b>. Outro administrador do Marketo pode fazer esta etapa ou dar a permissão a você.',
  },
  {
    text: 'Informe este nome de exibição e esta descrição.',
    copy: ['serviceName', 'serviceDescription'],
  },
  { text: 'Em <b>Service</b>, escolha <b>Custom</b>.', picture: 'serviceDialog' },
  {
    text: 'Em <b>API Only User</b>, escolha o usuário que você acabou de criar e clique em <b>Create</b>.',
    copy: ['userEmail'],
    notSeen:
      'A lista fica vazia enquanto não há um usuário somente de API. Volte uma etapa e crie o usuário primeiro.',
  },
  {
    text: 'Clique em <b>View Details</b> ao lado do novo serviço.',
    picture: 'viewDetails',
    notSeen: 'O link fica no fim da linha do seu serviço, na lista <b>Installed Services</b>.',
  },
  {
    text: 'Copie <b>Client Id</b> e <b>Client Secret</b>, ou todo o texto da janela.',
    picture: 'details',
  },
]

const endpoint: readonly GuideStep[] = [
  {
    text: 'Abra <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.',
    notSeen:
      'É preciso ter a permissão de administrador <b>Access SOAP API</b>. Ou, na próxima etapa, cole o endereço de qualquer página do Marketo que você tenha aberta.',
  },
  {
    text: 'No quadro <b>REST API</b>, copie a linha <b>Endpoint</b>. A linha <b>Identity</b> também serve: basta uma das duas.',
    picture: 'webServices',
    notSeen:
      'Role a página para baixo: o quadro <b>REST API</b> fica abaixo do quadro da SOAP API, cujos endereços não servem aqui.',
  },
]

/** Steps 1 to 3, and the texts that the admin copies into Marketo. */
export const guides = {
  start: {
    title: 'O que é preciso',
    lead: 'Alguém com direitos de administrador no Marketo cria uma função, um usuário e um serviço para {host}. Leva cinco minutos.',
    willDo: 'O que {host} vai poder fazer',
    required: 'Obrigatória',
    optional: 'Opcional',
    whoTitle: 'Quem precisa fazer isso',
    who: 'Um administrador do Marketo. Se for o seu caso, você vê <b>Admin</b> no topo do Marketo.',
    values:
      'No final você terá três valores: o REST API Endpoint, um Client Id e um Client Secret.',
    haveValues: 'Já tenho os três valores',
    noSeat: 'O usuário somente de API não ocupa licença e não consegue fazer login.',
    readsNothing: 'O teste não lê nenhum registro de pessoas.',
    dailyCalls:
      '{host} prevê cerca de {calls, plural, one {uma chamada} other {{calls, number} chamadas}} por dia.',
    someoneTitle: 'Outra pessoa administra o nosso Marketo',
    someone:
      'Envie um link a essa pessoa. Ela vê as etapas e nada mais, não precisa de conta e pode informar os valores lá. Você acompanha por aqui.',
    someoneButton: 'Criar um link para essa pessoa',
  },
  /** What stands below each of the four things to make in Marketo. */
  task: {
    done: 'Feito, continuar',
    isDone: 'Feito',
    takeBack: 'Afinal, ainda não está feito',
    someoneElse: 'Outra pessoa faz isso',
    notSeen: 'Não vejo isso',
    adobe: 'A página da Adobe sobre isso',
    goodToKnow: 'Bom saber',
  },
  role: {
    title: 'Crie uma função',
    lead: 'Uma função diz o que {host} pode ver. Ela tem estas permissões marcadas e nenhuma outra.',
    steps: role,
    know: [
      'Direitos de administrador não contam para um usuário somente de API; só conta o que está marcado em <b>Access API</b>.',
      'Crie uma função nova. As do sistema não podem ser editadas, e uma compartilhada mudaria para todos que a têm.',
    ] as readonly string[],
  },
  user: {
    title: 'Crie um usuário somente de API',
    lead: 'Um usuário só para {host}: o Marketo conta chamadas e erros por usuário, e assim você sempre sabe quem fez o quê.',
    choose: 'O que você vê em <b>Users & Roles</b>?',
    older: 'Invite New User (Convidar novo usuário)',
    adobe: 'Create API Only User (Criar somente usuário da API)',
    unsure: 'Não sei',
    steps: { older, adobe, unsure },
    know: [
      'O usuário não ocupa licença e não consegue fazer login.',
      'O Marketo exige um e-mail diferente em cada instância: um para o sandbox, outro para a produção.',
      'Um usuário que um serviço já usa não pode ser editado. Mude a função dele ou crie outro usuário.',
    ] as readonly string[],
  },
  service: {
    title: 'Crie um serviço personalizado',
    lead: 'O serviço fornece o Client Id e o Client Secret. Crie um só para {host}: excluí-lo é a sua forma de desligar o acesso.',
    steps: service,
    know: [
      'Um Client Secret não pode ser renovado. Quem precisa de outro cria um novo serviço, com um novo Client Id.',
    ] as readonly string[],
    emptyListTitle: 'A lista API Only User está vazia',
    emptyListFix: 'Veja como criar um, com imagens',
  },
  endpoint: {
    title: 'Copie o REST API Endpoint',
    lead: 'Ele diz a {host} qual Marketo é o seu. O Marketo mostra dois endereços, <b>Endpoint</b> e <b>Identity</b>; qualquer um serve.',
    steps: endpoint,
    know: [
      'Um sandbox tem endereço próprio. Use o do Marketo em que você criou o serviço.',
    ] as readonly string[],
  },
  copyText: {
    roleName: '{host} API',
    userFirstName: '{host}',
    userLastName: 'API',
    serviceName: '{host}',
    serviceDescription: 'Conecta {host} ao Marketo pela REST API',
  },
  copyLabel: {
    roleName: 'Nome da função',
    userEmail: 'E-mail',
    userFirstName: 'Nome',
    userLastName: 'Sobrenome',
    serviceName: 'Nome de exibição',
    serviceDescription: 'Descrição',
    address: 'Endereço',
    permission: 'Permissão',
    endpoint: 'REST API Endpoint',
    addresses: 'Endereços',
    permissions: 'Permissões',
  },
}
