/** What surrounds the steps: the opening question, problems with the session, the demo's host page. */
export const opening = {
  title: 'Conecte o seu Marketo a {host}',
  lead: 'Leva uns cinco minutos, com o acesso certo no Marketo. Qual é o seu caso?',
  existing: 'Suas conexões',
  existingLead: 'Você já conectou o Marketo antes. Abra uma destas ou adicione outra.',
  unnamed: 'Conexão sem nome',
  another: 'Adicionar outra conexão',
  ended: 'Desconectada',
  haveValues: 'Tenho os três valores',
  haveValuesHint: 'REST API Endpoint, Client Id e Client Secret. Você os testa na hora.',
  canAdmin: 'Posso mudar coisas no Admin do Marketo',
  canAdminHint: 'Mostramos a função, o usuário e o serviço a criar, passo a passo.',
  neither: 'Nenhum dos dois',
  neitherHint: 'Você envia um link ao colega que administra o Marketo e acompanha por aqui.',
  resume: 'Continuar de onde você parou',
  resumeHint: 'Guardamos o que você informou.',
  status: {
    draft: 'Ainda não conectada',
    pending: 'Aguardando confirmação',
    usable: 'Conectada',
    degraded: 'Precisa de atenção',
    disconnected: 'Desconectada',
  },
}

export const stored = {
  title: 'O que guardamos e quem pode ver',
  items: [
    'O Client Secret e os tokens do Marketo ficam criptografados. Ninguém mais consegue lê-los, nem a equipe de suporte.',
    'Um Client Secret que não levou a uma conexão é destruído após {secretHours, plural, one {# hora} other {# horas}}. Os outros valores de um rascunho ficam por {draftDays, plural, one {# dia} other {# dias}}.',
    'O resultado de cada teste fica guardado por 13 meses: horários, chamadas e respostas do Marketo, sem nenhum valor que você digitou.',
    'Você, seus colegas que cuidam das conexões em {host} e a equipe de suporte de {host} veem o endpoint, o usuário de API e os resultados dos testes.',
    'O teste não lê nenhum registro de pessoas do seu Marketo.',
  ] as readonly string[],
}

export const problem = {
  tokenUsed: {
    title: 'Este link já foi usado',
    text: 'Cada link abre a configuração uma única vez. Volte a {host} e comece por lá. O que você salvou continua guardado.',
  },
  tokenExpired: {
    title: 'Este link expirou',
    text: 'Um link vale por dez minutos. Volte a {host} e comece por lá. O que você salvou continua guardado.',
  },
  tokenUnknown: {
    title: 'Não conhecemos este link',
    text: 'Ele pode ter sido cortado na hora de copiar. Volte a {host} e comece por lá.',
  },
  cookieRefused: {
    title: 'Seu navegador não mantém a sessão aqui',
    text: 'Ele recusa o cookie de que esta página precisa dentro de outra página. Volte a {host} e peça um link que abra em uma janela própria, ou permita cookies aqui e comece de novo.',
  },
  waiting: {
    title: 'Aguardando {host}',
    text: 'A configuração abre assim que {host} encaminhar você.',
    late: '{host} não respondeu. Feche isto, recarregue a página de {host} e comece por lá. O que você salvou continua guardado.',
  },
  noSession: {
    title: 'Sua sessão terminou',
    text: 'Por segurança, ela termina após duas horas sem atividade. Volte a {host} e comece por lá. O que você salvou continua guardado.',
  },
  rateLimited: {
    title: 'Foram muitas tentativas em pouco tempo',
    text: 'Para proteger o seu Marketo, fazemos uma pausa. Tente de novo em {minutes, plural, one {# minuto} other {# minutos}}.',
  },
  unavailable: {
    title: 'Não conseguimos acessar nossos dados no momento',
    text: 'Isto é do nosso lado. O que você salvou está seguro. Recarregue esta página em um minuto.',
  },
  sealed: {
    title: 'Não conseguimos proteger credenciais no momento',
    text: 'Isto é do nosso lado, por isso não aceitamos nenhuma até resolver. O que você salvou está seguro. Recarregue esta página em um minuto.',
  },
  notFound: {
    title: 'Não há nada aqui',
    text: 'O endereço pode ter um caractere trocado, ou a página é de outra sessão. Volte a {host} e comece por lá.',
  },
  away: {
    title: 'Não foi possível falar conosco',
    text: 'Nada do que você salvou se perdeu. Quando a sua internet voltar, recarregue a página.',
    press:
      'Não foi possível falar conosco, e nada nesta página se perdeu. Quando a sua internet voltar, clique no botão mais uma vez.',
  },
  broken: {
    title: 'Algo deu errado do nosso lado',
    text: 'Nada do que você salvou se perdeu. Recarregue a página. Se acontecer de novo, passe este código ao suporte de {host}: <code>{code}</code>',
  },
  otherOrigin: {
    title: 'Isto veio de outra página',
    text: 'Só aceitamos o que foi enviado a partir desta configuração. Abra-a de novo a partir de {host} e repita a etapa.',
  },
  tooLarge: {
    title: 'É muita coisa para enviar de uma vez',
    text: 'Os três valores são curtos. Volte e cole cada um sozinho. Nada do que foi salvo se perdeu.',
  },
  opening: {
    title: 'Conecte o Marketo a {host}',
    text: 'Clique no botão para abrir a configuração. O link funciona uma única vez.',
    button: 'Abrir a configuração',
  },
}

/** The address without a session. */
export const home = {
  title: 'Ainda não há nada para configurar aqui',
  text: 'Abra a configuração a partir do produto que você quer conectar ao Marketo. Ele traz você até aqui com um link próprio.',
}

export const demo = {
  title: 'Integrações',
  lead: 'Esta página representa o seu produto. Na demonstração, ele se chama {host}. Sessão aberta para {tenant}.',
  marketo: 'Adobe Marketo Engage',
  marketoHint: 'Sincronize pessoas e atividades com o seu Marketo.',
  connect: 'Conectar o Marketo',
  add: 'Adicionar outra conexão',
  openHere: 'Abrir aqui',
  none: 'Nenhuma conexão ainda',
  lastTest: 'Último teste: {time}',
  result: {
    connected: 'O Marketo está conectado.',
    exited: 'Você saiu da configuração. Pode abri-la de novo quando quiser.',
  },
  chooseTenant: 'Sessão aberta para',
  needsTitle: 'O que {host} pede',
  needsNote: 'Aparece com: {needs}',
  needs: {
    lead: 'Read-Only Lead',
    leadActivity: 'Read-Only Lead e Activity',
    leadActivityCampaign: 'Read-Only Lead, Activity e Campaign',
    gaps: 'Read-Only Lead, com Read-Only Activity opcional',
    featureMustVerify: 'Read-Only Lead, e Named Account precisa funcionar',
  },
  reasons: {
    lead: 'Lê pessoas para relacioná-las aos seus contatos',
    activity: 'Lê atividades para mostrá-las na linha do tempo',
    campaign: 'Lê campanhas para oferecê-las em listas',
    namedAccount: 'Lê contas nomeadas para relacionar empresas',
  },
  simulated: 'Instâncias simuladas do Marketo',
  simulatedHint: 'Cada par de valores mostra um resultado. Copie-os para a configuração.',
  instance: 'REST API Endpoint',
  correct: 'Valores certos',
}
