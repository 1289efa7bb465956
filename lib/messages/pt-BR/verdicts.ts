import type { VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { VerdictText } from '#lib/messages/verdict-text.ts'

/** No news to who was connected there before. */
const endpointRight =
  '{workedBefore, select, yes {} other {{endpointSeen, select, right {O endpoint está certo: o Marketo responde nele.} answers {O Marketo responde neste endpoint.} other {}}}}'
const credentialsRight =
  '{tokenGiven, select, yes {Seu Client Id e seu Client Secret estão certos.} other {}}'
const clientIdKnown =
  '{confidence, select, certain {O Marketo conhece este Client Id.} other {Muito provavelmente, o Marketo conhece este Client Id.}}'
const addressesLetIn = '{notSeenCount, plural, =0 {Nossos endereços estão liberados.} other {}}'
const valuesUntested =
  '{values, select, right {Seu Client Id e seu Client Secret estão certos.} refused {} other {Seus valores podem muito bem estar certos. Ainda não conseguimos testá-los.}}'
const noNewService = 'Não é preciso criar outro serviço, outro usuário nem novos valores.'
const nothingToChange = 'Nada precisa mudar no seu Marketo.'

/** Only the wizard keeps what was typed. */
const noTyping = '{place, select, page { Você não vai precisar digitar nada.} other {}}'
const testAgain = {
  text: '{place, select, page {Volte aqui e teste de novo. Você não vai precisar digitar nada.} other {Teste de novo.}}',
  asked: '',
}
const saveAndTest = {
  text: `Salve, espere um minuto e teste de novo.${noTyping}`,
  asked: 'Salve.',
}
const waitAndTest = { text: `Espere um minuto e teste de novo.${noTyping}`, asked: '' }
const waitLonger = { text: `Espere alguns minutos e teste de novo.${noTyping}`, asked: '' }
const testWhenSolved = {
  text: `Teste de novo quando avisarem que está resolvido.${noTyping}`,
  asked: '',
}
const pasteEndpoint = {
  text: '{place, select, page {Cole-o no primeiro campo, no lugar do que está lá.} other {Informe-o em <code>--endpoint</code> e teste de novo.}}',
  asked: '',
}
const pasteValues = {
  text: '{place, select, page {Cole os dois valores e teste de novo.} other {Informe os dois valores e teste de novo.}}',
  asked: '',
}
const tellSupport = {
  text: 'Se continuar assim, passe ao suporte de {host} o código abaixo. Ele contém tudo de que precisam.',
  asked: '',
}
const giveCode = {
  text: 'Passe ao suporte de {host} o código abaixo. Ele contém tudo de que precisam.',
  asked: '',
}
const openService = {
  text: 'No Marketo, abra <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> e encontre o serviço de {host}.',
}
const openWebServices = {
  text: 'No Marketo, abra <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.',
}
const copyEndpoint = {
  text: 'No quadro <b>REST API</b>, copie a linha <b>Endpoint</b>. A linha <b>Identity</b> também serve.',
  asked: 'No quadro <b>REST API</b>, copie a linha <b>Endpoint</b> e me envie.',
  show: 'endpoint' as const,
}
const copyValues = {
  text: 'Clique em <b>View Details</b> e copie <b>Client Id</b> e <b>Client Secret</b>.',
  asked:
    'Clique em <b>View Details</b> e me envie <b>Client Id</b> e <b>Client Secret</b>, por um meio que nossa empresa permita para senhas.',
}
const howToMake =
  '<b>New</b> › <b>New Service</b>, com Service <b>Custom</b> e um usuário somente de API.'
const makeService = {
  text: `Se ainda não houver um serviço, crie um: {place, select, page {a etapa Serviço personalizado mostra como.} other {${howToMake}}}`,
  asked: `Se ainda não houver um serviço, crie um: ${howToMake}`,
}
const pageAddress =
  '{place, select, page {Cole o endereço de qualquer página do Marketo que você tenha aberta.} other {Use o endereço de qualquer página do Marketo que você tenha aberta.}} Ele costuma conter o Munchkin ID de que precisamos.'
const openRole = {
  text: 'No Marketo, abra <b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> e edite a função {hasUser, select, yes {de <code>{apiUser}</code>} other {do usuário de API}}.',
}

const whoYou = 'Você não precisa de mais ninguém para isso.'
const whoFinds = 'Você pode fazer isso, ou quem passou os valores a você.'
const whoRoles =
  'É preciso um administrador do Marketo que possa editar funções (permissão de administrador <b>Access Roles</b>).'
const whoUsers =
  'É preciso um administrador do Marketo que possa editar usuários (permissão de administrador <b>Access Users</b>).'
const whoWebServices =
  'É preciso um administrador do Marketo que veja <b>Web Services</b>: a permissão de administrador é <b>Access SOAP API</b>.'
const whoLaunchPoint =
  'É preciso um administrador do Marketo que veja <b>LaunchPoint</b>: a permissão de administrador é <b>Access Event Partners</b>.'
const whoHost = 'Quem cuida de {host} precisa agir. Você não precisa fazer nada.'
const whoMarketo = 'O Marketo se recupera sozinho.'

const leaveSaved =
  'O que você informou fica salvo por {draftDays, plural, one {# dia} other {# dias}}; o Client Secret, por {secretHours, plural, one {# hora} other {# horas}}. Volte e teste de novo sem digitar nada.'
const leaveConnected =
  'A conexão funciona, e suas credenciais ficam guardadas com criptografia. Você pode fechar esta página.'

/** What there is instead of a Marketo. */
const ledTo =
  '{answered, select, yes {O que nos respondeu lá não parece ser o Marketo} other {{lookup, select, gone {O endereço não leva a nenhum Marketo} other {A conexão com esse endereço cai}}}}'

/** Every verdict in the reader's words: what happened, what is not wrong, what to do, who can do it. */
export const verdicts: Record<VerdictCode, VerdictText> = {
  endpoint_missing: {
    name: 'Falta o endpoint',
    title: 'Falta o REST API Endpoint',
    explanation:
      'Nenhum endpoint foi informado, por isso não chamamos ninguém. Cada Marketo tem um endereço próprio, e precisamos do seu.',
    notWrong: [],
    steps: [
      openWebServices,
      copyEndpoint,
      {
        text: '{place, select, page {Cole-o no primeiro campo. Nós aproveitamos a parte de que precisamos.} other {Informe-o em <code>--endpoint</code>. Nós aproveitamos a parte de que precisamos.}}',
        asked: '',
      },
    ],
    note: {
      title: 'Você não consegue abrir Admin?',
      text: pageAddress,
    },
    who: whoYou,
    leave: leaveSaved,
  },
  endpoint_unusable: {
    name: 'Endpoint não utilizável',
    title:
      '{kind, select, soap {Este é o endereço da antiga SOAP API} adminPage {Este é o endereço de uma tela do Marketo} trackingHost {Este é um endereço de rastreamento ou de landing pages} example {Este endereço é um exemplo de um guia} other {{foundCount, plural, =0 {Não encontramos uma instância do Marketo neste endereço} other {Há mais de uma instância do Marketo neste endereço}}}}',
    explanation:
      '{kind, select, soap {O Marketo desativou a SOAP API, por isso precisamos do endereço da REST API.} adminPage {Ele abre o Marketo para pessoas. Programas usam outro endereço, e é dele que precisamos.} trackingHost {Quem o usa são seus visitantes. Programas usam outro endereço, e é dele que precisamos.} example {Ele aparece em muitos guias e não é de ninguém, por isso não chamamos ninguém. Precisamos do seu.} other {{foundCount, plural, =0 {Não há nele um Munchkin ID, o nome de uma instância do Marketo, como <code>123-ABC-456</code>. Não chamamos ninguém.} other {Ele menciona {found}, e não há como saber qual é a sua. Informe o endereço de uma só. Não chamamos ninguém.}}}}',
    notWrong: [],
    steps: [openWebServices, copyEndpoint, pasteEndpoint],
    note: {
      title: 'Você não consegue abrir Admin?',
      text: pageAddress,
    },
    who: whoYou,
    leave: leaveSaved,
  },
  egress_broken: {
    name: 'Nossa rede está fora do ar',
    title:
      '{confidence, select, certain {Nossa própria rede está fora do ar} likely {Muito provavelmente nossa própria rede está fora do ar} other {Nossa própria rede pode estar fora do ar}}',
    explanation:
      'Não alcançamos nem o seu Marketo nem outro endereço que deveria responder. Isso não diz nada sobre os seus valores.',
    notWrong: [valuesUntested, nothingToChange],
    steps: [waitAndTest, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  dns_trouble: {
    name: 'Falha na busca do nome',
    title:
      '{confidence, select, certain {Não conseguimos localizar o endereço do seu Marketo} likely {Muito provavelmente não estamos conseguindo localizar endereços} other {Podemos estar com problemas para localizar endereços}}',
    explanation:
      '{lookup, select, gone {O catálogo de endereços da internet diz que <code>{instance}</code> não existe, embora tenha nos respondido há um instante.} silent {O catálogo de endereços da internet não nos respondeu sobre <code>{instance}</code>: nem que existe, nem que não existe.} other {Para <code>{instance}</code>, o catálogo de endereços que usamos nos manda a uma rede privada. O Marketo nunca fica lá, por isso não chamamos ninguém.}}',
    notWrong: [valuesUntested, nothingToChange],
    steps: [waitAndTest, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  instance_not_found: {
    name: 'Instância não encontrada',
    title:
      '{confidence, select, certain {Não existe {workedBefore, select, yes {mais } other {}}um Marketo chamado {instance}} likely {Muito provavelmente não existe {workedBefore, select, yes {mais } other {}}um Marketo chamado {instance}} other {Talvez não exista {workedBefore, select, yes {mais } other {}}um Marketo chamado {instance}}}',
    explanation: `{sameInstance, select, yes {${ledTo}, embora o seu Marketo mostre exatamente este Munchkin ID.} no {${ledTo}, e o seu Marketo mostra outro Munchkin ID.} other {{workedBefore, select, yes {O endereço não leva mais a um Marketo. A assinatura pode ter sido encerrada ou substituída por outra.} other {${ledTo}. Na maioria das vezes, uma letra ou um dígito do Munchkin ID está diferente.}}}}`,
    notWrong: [
      '{sent, select, no {Seu Client Id e seu Client Secret ainda não foram usados.} other {}}',
    ],
    steps: [
      {
        text: '{sameInstance, select, unknown {Abra qualquer página do seu Marketo e olhe o endereço dela.} other {}}',
      },
      {
        text: '{sameInstance, select, unknown {Compare o Munchkin ID dela com <code>{instance}</code>: três dígitos, três letras, três dígitos.} other {}}',
      },
      {
        text: '{sameInstance, select, yes {} no {Troque o REST API Endpoint pelo que o seu Marketo mostra e teste de novo.} other {Se forem diferentes, troque o REST API Endpoint e teste de novo.}}',
        asked:
          '{sameInstance, select, yes {} no {Envie-me o REST API Endpoint: <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.} other {Se forem diferentes, envie-me o da página.}}',
      },
      {
        text: '{sameInstance, select, yes {Pergunte ao administrador do Marketo se a assinatura ainda está em uso.} no {} other {Se forem iguais, a assinatura pode ter sido encerrada. Pergunte ao administrador do Marketo se ela está em uso.}}',
      },
      {
        text: '{sameInstance, select, yes {Se estiver, passe ao suporte de {host} o código abaixo: nesse caso, o problema muito provavelmente está no nosso caminho até lá.} other {}}',
        asked: '',
      },
    ],
    who: whoYou,
    leave: leaveSaved,
  },
  tls_failed: {
    name: 'Falha na conexão segura',
    title:
      '{owner, select, marketo {O seu Marketo pode estar com o certificado errado} other {{confidence, select, certain {Não conseguimos uma conexão segura com o seu Marketo} likely {Muito provavelmente não há conexão segura a partir daqui} other {Pode haver algo entre nós e o Marketo}}}}',
    explanation:
      'Quem responde por <code>{instance}</code> não conseguiu provar que é o Marketo, {sent, select, yes {por isso não enviamos mais nada.} other {por isso não enviamos nada. Seus valores não saíram daqui.}}',
    notWrong: [valuesUntested, nothingToChange],
    steps: [waitLonger, tellSupport],
    who: `{owner, select, marketo {${whoMarketo}} other {${whoHost}}}`,
    leave: leaveSaved,
  },
  instance_unreachable: {
    name: 'A instância não responde',
    title:
      '{confidence, select, certain {O seu Marketo não responde} likely {Muito provavelmente o seu Marketo não está respondendo} other {O seu Marketo pode estar fora do ar por um momento}}',
    explanation:
      'O endereço <code>{instance}</code> existe, mas não nos deu uma resposta completa{othersReach, select, yes {, enquanto a nossa própria rede funciona} other {}}.',
    notWrong: [valuesUntested],
    steps: [
      waitAndTest,
      {
        text: 'Veja se você consegue entrar no Marketo. Se não, ele muito provavelmente está fora do ar para todos.',
      },
      {
        text: 'Se conseguir, pergunte ao administrador do Marketo se <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> está ativado.',
      },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  credentials_swapped: {
    name: 'Client Id e Client Secret trocados',
    title: 'Client Id e Client Secret estão trocados',
    explanation: 'Cada um está no campo do outro, por isso o Marketo não reconheceu o serviço.',
    notWrong: [endpointRight],
    steps: [
      {
        text: '{place, select, page {Inverta os dois valores. Nesta página há um botão para isso, e você não vai precisar digitar nada.} other {Inverta os dois valores.}}',
        asked: '',
      },
      { text: 'Teste de novo.', asked: '' },
    ],
    who: whoYou,
    leave: leaveSaved,
  },
  client_id_is_email: {
    name: 'E-mail no lugar do Client Id',
    title:
      '{confidence, select, certain {O Client Id é o e-mail de uma pessoa} likely {O Client Id muito provavelmente é o e-mail de uma pessoa} other {O Client Id pode ser o e-mail de uma pessoa}}',
    explanation:
      'Uma pessoa não é um serviço. A API do Marketo não usa o e-mail e a senha de um usuário, e sim o Client Id e o Client Secret de um serviço personalizado.',
    notWrong: [endpointRight],
    steps: [openService, copyValues, makeService, pasteValues],
    note: {
      title: 'Não é a senha de um usuário.',
      text: 'Os valores vêm do serviço, mesmo que o nome do usuário de API seja um e-mail.',
    },
    who: whoFinds,
    leave: leaveSaved,
  },
  soap_credentials: {
    name: 'Credenciais SOAP',
    title:
      '{confidence, select, certain {Estes são valores da antiga SOAP API} likely {Muito provavelmente são valores da antiga SOAP API} other {Estes podem ser valores da antiga SOAP API}}',
    explanation:
      'O Marketo desativou a SOAP API. A REST API precisa de um serviço personalizado, com Client Id e Client Secret próprios.',
    notWrong: [endpointRight],
    steps: [openService, copyValues, makeService, pasteValues],
    who: whoLaunchPoint,
    leave: leaveSaved,
  },
  secret_is_token: {
    name: 'Token no lugar do Client Secret',
    title:
      '{confidence, select, certain {O Client Secret é um token de acesso} likely {O Client Secret muito provavelmente é um token de acesso} other {O Client Secret pode ser um token de acesso}}',
    explanation:
      'O botão <b>Get Token</b> do Marketo mostra um token que expira em até uma hora. Precisamos do Client Secret, que não expira.',
    notWrong: [endpointRight, clientIdKnown],
    steps: [
      openService,
      {
        text: 'Clique em <b>View Details</b> e copie <b>Client Secret</b>: 32 letras e números.',
        asked:
          'Clique em <b>View Details</b> e me envie <b>Client Secret</b>, por um meio que nossa empresa permita para senhas.',
      },
      {
        text: '{place, select, page {Cole-o no campo <b>Client Secret</b> e teste de novo.} other {Informe-o como Client Secret e teste de novo.}}',
        asked: '',
      },
    ],
    who: whoFinds,
    leave: leaveSaved,
  },
  credentials_revoked: {
    name: 'Credenciais não são mais aceitas',
    title:
      '{confidence, select, certain {O Marketo não aceita mais estas credenciais} likely {Muito provavelmente o Marketo revogou estas credenciais} other {O Marketo pode ter revogado estas credenciais}}',
    explanation:
      'O mesmo Client Id e o mesmo Client Secret já funcionaram. {userLocked, select, no {O serviço pode ter sido excluído.} other {O serviço pode ter sido excluído, ou o usuário de API dele, bloqueado.}}',
    notWrong: ['Ninguém digitou nada errado: os valores são os mesmos de antes.', endpointRight],
    steps: [
      openService,
      {
        text: '{userLocked, select, no {Se ele estiver lá, clique em <b>View Details</b> e veja se o Client Id ainda é o que você nos deu.} other {Se ele estiver lá, abra <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> e veja o usuário de API dele: <b>Access Expires</b> precisa estar vazio.}}',
      },
      {
        text: 'Se o serviço não existir mais, crie outro. Ele vem com um novo Client Id e um novo Client Secret.',
      },
      {
        text: '{place, select, page {Se houver novos valores, cole-os aqui e teste de novo.} other {Teste de novo, com os novos valores, se houver.}}',
        asked:
          'Se houver um novo serviço, clique em <b>View Details</b> e me envie os dois valores por um meio que nossa empresa permita para senhas.',
      },
    ],
    note: {
      title: 'Um usuário que um serviço usa não pode ser editado.',
      text: '{userLocked, select, no {} other {Se o usuário estiver bloqueado de vez, crie outro usuário somente de API e um novo serviço com ele.}}',
    },
    who: whoLaunchPoint,
    leave: leaveSaved,
  },
  client_id_unknown: {
    name: 'Client Id desconhecido',
    title: 'O Marketo não conhece este Client Id em {instance}',
    explanation:
      '{sameInstance, select, yes {O Marketo respondeu, mas esta instância não tem um serviço com este Client Id. É a instância que você vê: o serviço pode ter sido excluído, ou o Client Id pode estar incompleto.} no {O Marketo respondeu, mas esta instância não tem um serviço com este Client Id. O seu Marketo mostra outro Munchkin ID: os valores muito provavelmente são de lá.} other {O Marketo respondeu, mas esta instância não tem um serviço com este Client Id. Ele pode ser de outra instância (sandbox ou produção) ou de um serviço que foi excluído.}}',
    notWrong: [endpointRight],
    steps: [
      {
        text: '{sameInstance, select, no {Troque o REST API Endpoint pelo que o seu Marketo mostra e teste de novo.} other {}}',
        asked:
          '{sameInstance, select, no {Envie-me o REST API Endpoint: <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.} other {}}',
      },
      openService,
      {
        text: '{sameInstance, select, unknown {Confira se você está em <code>{instance}</code>: o endereço da página do Marketo contém o Munchkin ID.} other {}}',
      },
      {
        text: 'Clique em <b>View Details</b> e copie <b>Client Id</b> e <b>Client Secret</b> mais uma vez.',
        asked:
          'Clique em <b>View Details</b> e me envie <b>Client Id</b> e <b>Client Secret</b>, por um meio que nossa empresa permita para senhas.',
      },
      {
        text: `Se o serviço não estiver lá, crie um: {place, select, page {a etapa Serviço personalizado mostra como.} other {${howToMake}}}`,
        asked: `Se o serviço não estiver lá, crie um: ${howToMake}`,
      },
      pasteValues,
    ],
    note: {
      title: 'Sandbox ou produção?',
      text: 'São duas instâncias. Cada uma tem seu próprio Munchkin ID e seus próprios serviços.',
    },
    who: whoFinds,
    leave: leaveSaved,
  },
  client_secret_wrong: {
    name: 'Client Secret errado',
    title:
      '{confidence, select, certain {O Client Secret não está certo} likely {Muito provavelmente o Client Secret não está certo} other {O Client Secret pode estar errado}}',
    explanation:
      '{confidence, select, certain {O Marketo conhece o Client Id, mas este Client Secret não é o dele.} other {A resposta muito provavelmente quer dizer que o Marketo conhece o Client Id, mas não com este Client Secret.}} Muitas vezes, um caractere se perde na cópia.',
    notWrong: [endpointRight, clientIdKnown],
    steps: [
      openService,
      {
        text: 'Clique em <b>View Details</b> e copie só <b>Client Secret</b>, sem espaços em volta.',
        asked:
          'Clique em <b>View Details</b> e me envie <b>Client Secret</b>, por um meio que nossa empresa permita para senhas.',
      },
      {
        text: '{place, select, page {Cole-o no campo <b>Client Secret</b> e teste de novo. Os outros valores ficam como estão.} other {Informe-o como Client Secret e teste de novo.}}',
        asked: '',
      },
    ],
    note: {
      title: 'Um novo Client Secret só vem com um novo serviço.',
      text: 'O Marketo não renova o Client Secret de um serviço. E um novo serviço tem também um novo Client Id.',
    },
    who: whoFinds,
    leave: leaveSaved,
  },
  our_request_wrong: {
    name: 'Nossa consulta estava errada',
    title:
      '{confidence, select, certain {Fizemos a consulta ao Marketo do jeito errado} likely {Muito provavelmente consultamos o Marketo do jeito errado} other {Podemos ter consultado o Marketo do jeito errado}}',
    explanation:
      '{isMarketos, select, yes {O Marketo respondeu, mas não entendeu a nossa pergunta.} other {Recebemos uma resposta, mas não à nossa pergunta.}} {confidence, select, certain {O erro é nosso, não seu.} other {Muito provavelmente, o erro é nosso, não seu.}}',
    notWrong: [endpointRight, valuesUntested, nothingToChange],
    steps: [giveCode, testWhenSolved],
    who: whoHost,
    leave: leaveSaved,
  },
  credentials_refused: {
    name: 'Credenciais recusadas',
    title:
      '{confidence, select, certain {O Marketo recusa estas credenciais} likely {Muito provavelmente o Marketo recusa estas credenciais} other {O Marketo pode estar recusando estas credenciais}}',
    explanation:
      '{isMarketos, select, yes {O Marketo nos nega um token, sem dizer qual valor está errado.} other {Recebemos uma recusa em vez de um token, em uma forma que o Marketo não usa.}} {userLocked, select, no {Pode haver um caractere trocado nos valores, ou o serviço pode ter sido excluído.} other {Pode haver um caractere trocado nos valores, ou o serviço pode ter sido excluído, ou o usuário dele, bloqueado.}}',
    notWrong: [endpointRight],
    steps: [
      openService,
      {
        text: 'Clique em <b>View Details</b>, copie <b>Client Id</b> e <b>Client Secret</b> mais uma vez e {place, select, page {cole os dois aqui.} other {informe os dois.}}',
        asked:
          'Clique em <b>View Details</b> e me envie <b>Client Id</b> e <b>Client Secret</b>, por um meio que nossa empresa permita para senhas.',
      },
      {
        text: '{userLocked, select, no {} other {Se forem os mesmos, abra <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>: <b>Access Expires</b> do usuário de API precisa estar vazio.}}',
      },
      testAgain,
    ],
    who: whoFinds,
    leave: leaveSaved,
  },
  no_api_only_user: {
    name: 'Sem usuário somente de API',
    title:
      '{confidence, select, certain {Seu Marketo ainda não tem um usuário somente de API para isto} likely {Muito provavelmente falta um usuário somente de API no serviço} other {O serviço pode estar sem um usuário somente de API}}',
    explanation:
      '{confidence, select, certain {Um serviço personalizado só pode ser criado com um usuário somente de API. Um usuário comum não serve, nem com direitos de administrador.} other {O Marketo nos deu um token, mas não disse de qual usuário, e recusou aquilo de que {host} precisa. Um serviço precisa de um usuário somente de API com uma função.}}',
    notWrong: [`{by, select, answer {} other {${endpointRight}}}`],
    steps: [
      { text: 'No Marketo, abra <b>Admin</b> › <b>Users & Roles</b>.' },
      {
        text: 'Clique em <b>Create API Only User</b>; em versões mais antigas do Marketo, em <b>Users</b> › <b>Invite New User</b>, e marque <b>API Only</b>.',
      },
      {
        text: 'Dê a ele uma única função, com estas permissões, e deixe <b>Access Expires</b> vazio:',
        show: 'permissions',
      },
      {
        text: 'Abra <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> e crie um serviço do tipo <b>Custom</b> com esse usuário.',
      },
      {
        text: '{place, select, page {Clique em <b>View Details</b>, cole aqui o novo Client Id e o novo Client Secret e teste de novo.} other {Clique em <b>View Details</b> e teste de novo com o novo Client Id e o novo Client Secret.}}',
        asked:
          'Clique em <b>View Details</b> e me envie <b>Client Id</b> e <b>Client Secret</b>, por um meio que nossa empresa permita para senhas.',
      },
    ],
    note: {
      title: 'Ele não ocupa licença.',
      text: 'Um usuário somente de API não consegue fazer login e não custa uma licença. O e-mail dele não precisa existir.',
    },
    who: whoUsers,
    leave: leaveSaved,
  },
  token_rejected: {
    name: 'Token rejeitado',
    title:
      '{confidence, select, certain {O Marketo rejeita o próprio token} likely {Muito provavelmente o Marketo rejeita o próprio token} other {O Marketo pode estar rejeitando o próprio token}}',
    explanation:
      'O Marketo nos deu um token e o recusou um instante depois. Isso pode passar sozinho.',
    notWrong: [credentialsRight, nothingToChange],
    steps: [waitLonger, tellSupport],
    who: whoMarketo,
    leave: leaveSaved,
  },
  subscription_unavailable: {
    name: 'Assinatura indisponível',
    title:
      '{confidence, select, certain {Sua assinatura do Marketo está indisponível} likely {Muito provavelmente seu Marketo está indisponível por um tempo} other {O seu Marketo pode estar indisponível por um tempo}}',
    explanation:
      'O Marketo diz que não encontra ou não alcança a assinatura <code>{instance}</code>. Segundo a Adobe, isso costuma ser temporário.',
    notWrong: [credentialsRight, noNewService],
    steps: [
      { text: `Espere alguns minutos e teste de novo.${noTyping}`, asked: '' },
      {
        text: 'Se durar mais de um dia, pergunte ao administrador do Marketo se esta assinatura ainda está em uso.',
      },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  wrong_subscription: {
    name: 'Assinatura errada ou encerrada',
    title:
      '{confidence, select, certain {Esta assinatura do Marketo foi encerrada ou não é a certa} likely {Muito provavelmente esta assinatura foi encerrada ou não é a certa} other {Esta assinatura do Marketo pode ter sido encerrada ou não ser a certa}}',
    explanation:
      'O Marketo diz que não encontra ou não alcança a assinatura <code>{instance}</code>{isLasting, select, yes {, e diz isso há mais de um dia} other {}}. {workedBefore, select, yes {Ela pode ter sido encerrada ou substituída por outra.} other {Ela pode ter sido encerrada, ou não ser a sua.}}',
    notWrong: [credentialsRight],
    steps: [
      {
        text: 'Abra o Marketo e compare o Munchkin ID no endereço da página com <code>{instance}</code>.',
      },
      {
        text: 'Se for outro, {place, select, page {cole} other {use}} o REST API Endpoint dele e crie um serviço lá.',
        asked:
          'Se for outro, crie um serviço lá e me envie o REST API Endpoint dele e os dois valores.',
      },
      { text: 'Se for o mesmo, pergunte à Adobe se a assinatura está ativa.' },
    ],
    who: 'É preciso um administrador do Marketo, que pode perguntar à Adobe sobre a assinatura.',
    leave: leaveSaved,
  },
  ip_blocked: {
    name: 'Nossos endereços estão bloqueados',
    title:
      '{confidence, select, certain {O Marketo está bloqueando nossos endereços} likely {Muito provavelmente o Marketo está bloqueando nossos endereços} other {O Marketo pode estar bloqueando nossos endereços}}',
    explanation:
      '{at, select, identity {Fomos barrados sem uma palavra sobre os seus valores; uma lista de IPs permitidos pode fazer isso.} other {Seu Client Id e seu Client Secret estão certos. {addressesListed, select, yes {Você diz que nossos endereços estão na lista, mas o Marketo nos deu um token e depois recusou todas as chamadas.} other {O Marketo nos deu um token e depois recusou todas as chamadas, e é isso que a lista de IPs permitidos dele faz.}}}}',
    notWrong: [endpointRight, `{at, select, identity {} other {${noNewService}}}`],
    steps: [
      {
        text: 'No Marketo, abra <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> › <b>Edit</b>.',
      },
      {
        text: '{addressesListed, select, yes {Compare a lista com estes endereços, número por número:} other {{addressCount, plural, =0 {Adicione os endereços de {host}. O suporte vai enviá-los a você.} =1 {Adicione este endereço:} =2 {Adicione estes dois endereços:} other {Adicione estes # endereços:}}}}',
        show: 'addresses',
      },
      saveAndTest,
    ],
    note: {
      title: 'Não é em Login Settings.',
      text: 'Lá se restringe o login de pessoas. Isso não afeta a API.',
    },
    who: whoWebServices,
    leave: leaveSaved,
  },
  ip_partly_allowed: {
    name: 'Alguns dos nossos endereços estão bloqueados',
    title:
      '{confidence, select, certain {O Marketo só libera alguns dos nossos endereços} likely {Muito provavelmente o Marketo só libera alguns dos nossos endereços} other {O Marketo pode estar liberando só alguns dos nossos endereços}}',
    explanation:
      'O Marketo aceitou um dos nossos endereços e recusou outro. {missingCount, plural, =0 {A lista dele não está completa.} other {Na lista dele falta {missingAddresses}.}}',
    notWrong: [credentialsRight, noNewService],
    steps: [
      {
        text: 'No Marketo, abra <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> › <b>Edit</b>.',
      },
      {
        text: '{missingCount, plural, =0 {Compare a lista com estes endereços e adicione o que falta:} one {Adicione este endereço:} =2 {Adicione estes dois endereços:} other {Adicione estes # endereços:}}',
        show: 'addresses',
      },
      saveAndTest,
    ],
    note: {
      title: 'Não é em Login Settings.',
      text: 'Lá se restringe o login de pessoas. Isso não afeta a API.',
    },
    who: whoWebServices,
    leave: leaveSaved,
  },
  token_not_received: {
    name: 'Nosso token se perdeu',
    title:
      '{confidence, select, certain {Nosso token não chega ao Marketo} likely {Muito provavelmente nosso token não chega ao Marketo} other {Nosso token pode estar se perdendo no caminho}}',
    explanation:
      'Pelas suas respostas, a causa não está {addressesListed, select, yes {nos nossos endereços nem na função} other {na lista de IPs nem na função}}. Resta a possibilidade de algo no caminho estar removendo nosso token, e isso seria do nosso lado.',
    notWrong: [credentialsRight, nothingToChange],
    steps: [giveCode, testWhenSolved],
    who: whoHost,
    leave: leaveSaved,
  },
  no_permissions: {
    name: 'Sem permissões de API',
    title:
      '{confidence, select, certain {O usuário de API não tem permissões de API} likely {Muito provavelmente o usuário de API não tem permissões de API} other {O usuário de API pode estar sem permissões de API}}',
    explanation:
      'Seu Client Id e seu Client Secret estão certos{letIn, select, yes { e nossos endereços estão liberados} other {{addressesListed, select, yes {, e você diz que nossos endereços estão na lista} other {, e você diz que nenhum endereço está bloqueado}}}}. {letIn, select, yes {Toda permissão obrigatória que pudemos testar é recusada.} other {Toda chamada é recusada.}} Direitos de administrador não contam aqui.',
    notWrong: [endpointRight, noNewService],
    steps: [
      openRole,
      {
        text: 'Abra o grupo <b>Access API</b> e marque somente estas, não o grupo inteiro:',
        show: 'permissions',
      },
      {
        text: 'Salve. Confira se o usuário de API tem só esta função: vale sempre a mais restritiva.',
      },
      {
        text: 'Se vocês usam espaços de trabalho, conceda a função em cada um que {host} deva ver.',
      },
      testAgain,
    ],
    note: {
      title: 'Mude a função, não o usuário.',
      text: 'Um usuário que um serviço usa não pode ser editado. Funções do sistema também não: nesse caso, crie uma nova função.',
    },
    who: whoRoles,
    leave: leaveSaved,
  },
  workspace_missing: {
    name: 'Espaço de trabalho não concedido',
    title:
      '{confidence, select, certain {A função não foi concedida no seu espaço de trabalho} likely {Muito provavelmente falta a função em um espaço de trabalho} other {A função pode estar faltando em um espaço de trabalho}}',
    explanation:
      'Seu Client Id e seu Client Secret estão certos, e nossos endereços estão liberados. {hasWorkspaceCode, select, yes {O Marketo recusa um espaço de trabalho ou uma partição; a função é concedida em cada um deles.} other {O Marketo recusa uma permissão, e você diz que a função falta em um espaço de trabalho.}}',
    notWrong: [endpointRight, 'As permissões em si podem muito bem estar marcadas.'],
    steps: [
      {
        text: 'No Marketo, abra <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> e veja {hasUser, select, yes {o usuário <code>{apiUser}</code>} other {o usuário de API}}.',
      },
      { text: 'Conceda a função dele em cada espaço de trabalho que {host} deva ver.' },
      {
        text: 'Se não for possível editar o usuário, crie outro usuário somente de API com a função em cada espaço de trabalho, e um serviço com ele.',
      },
      testAgain,
    ],
    note: {
      title: 'Cada espaço de trabalho conta.',
      text: 'O que se marca em um espaço de trabalho não vale em outro. Pessoas em uma partição que não vemos ficam ocultas.',
    },
    who: whoUsers,
    leave: leaveSaved,
  },
  permission_missing: {
    name: 'Falta uma permissão',
    title:
      '{confidence, select, certain {{count, plural, one {Falta uma permissão} =2 {Faltam duas permissões} other {Faltam # permissões}}} likely {{count, plural, one {Muito provavelmente falta uma permissão} =2 {Muito provavelmente faltam duas permissões} other {Muito provavelmente faltam # permissões}}} other {{count, plural, one {Pode faltar uma permissão} =2 {Podem faltar duas permissões} other {Podem faltar # permissões}}}}',
    explanation:
      'Seu Client Id e seu Client Secret estão certos, e nossos endereços estão liberados. {confidence, select, certain {Na função do usuário de API, {count, plural, one {uma permissão não está marcada} =2 {duas permissões não estão marcadas} other {# permissões não estão marcadas}}.} other {Muito provavelmente, {count, plural, one {uma permissão não está marcada} =2 {duas permissões não estão marcadas} other {# permissões não estão marcadas}} na função do usuário de API.}}',
    notWrong: [endpointRight, noNewService],
    steps: [
      openRole,
      {
        text: 'Abra o grupo <b>Access API</b> e marque também {count, plural, one {esta} other {estas}}, não o grupo inteiro:',
        show: 'permissions',
      },
      {
        text: 'Salve. Confira se o usuário de API tem só esta função: vale sempre a mais restritiva.',
      },
      {
        text: 'Se vocês usam espaços de trabalho, conceda a função em cada um que {host} deva ver.',
      },
      testAgain,
    ],
    note: {
      title: 'Mude a função, não o usuário.',
      text: 'Um usuário que um serviço usa não pode ser editado. Uma função compartilhada muda para todos que a têm.',
    },
    who: whoRoles,
    leave: leaveSaved,
  },
  feature_disabled: {
    name: 'Recurso fora da assinatura',
    title:
      '{confidence, select, certain {Sua assinatura não oferece um recurso de que precisamos} likely {Muito provavelmente falta um recurso na sua assinatura} other {Pode faltar na sua assinatura um recurso de que precisamos}}',
    explanation:
      '{isCrmSync, select, yes {O Marketo diz que o seu CRM cuida do recurso ligado a {permissions}, por isso nenhum programa pode usá-lo. Não se trata de uma permissão.} other {O Marketo diz que esta assinatura não tem o recurso ligado a {permissions}. Não se trata de uma permissão.}}',
    notWrong: [
      credentialsRight,
      addressesLetIn,
      'O administrador do Marketo não tem nada a marcar.',
    ],
    steps: [
      {
        text: 'Passe ao suporte de {host} o código abaixo. Eles podem configurar a conexão sem este recurso.',
        asked: '',
      },
      { text: 'Se você contava com o recurso, pergunte à Adobe se a sua assinatura o inclui.' },
    ],
    who: 'Quem cuida de {host} precisa agir. O administrador do Marketo não precisa fazer nada.',
    leave: leaveSaved,
  },
  quota_exhausted: {
    name: 'Chamadas do dia esgotadas',
    title:
      '{outcome, select, fixable {As chamadas de API do seu Marketo se esgotam com frequência} other {Seu Marketo já usou todas as chamadas de API de hoje}}',
    explanation:
      '{outcome, select, fixable {Todos os programas dividem um só limite diário de chamadas, que {quotaDays, plural, =0 {se esgota na maioria dos dias} other {se esgotou em {quotaDays} dos últimos sete dias}}. Esperar ajuda só até a próxima vez.} other {Todos os programas dividem um só limite diário de chamadas. O Marketo volta a contar do zero à meia-noite, no horário central dos EUA.}}',
    notWrong: [credentialsRight, `{outcome, select, fixable {} other {${nothingToChange}}}`],
    steps: [
      {
        text: '{outcome, select, fixable {No Marketo, abra <b>Admin</b> › <b>Integration</b> › <b>Web Services</b> e veja as chamadas dos últimos sete dias, usuário por usuário.} other {}}',
      },
      {
        text: '{outcome, select, fixable {Peça a quem cuida do programa com mais chamadas que faça menos ou as distribua ao longo do dia.} other {}}',
      },
      {
        text: '{outcome, select, fixable {Se todas forem necessárias, peça à Adobe um limite diário maior.} other {}}',
      },
      {
        text: `Teste de novo {hasNextTry, select, yes {a partir de {nextTry}} other {depois da meia-noite, no horário central dos EUA}}.${noTyping}`,
        asked: '',
      },
      {
        text: '{outcome, select, fixable {} other {Se acontecer com frequência, o administrador do Marketo vê quem faz as chamadas em <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.}}',
      },
    ],
    who: `{outcome, select, fixable {${whoWebServices}} other {Se acontecer com frequência, um administrador do Marketo pode ver quem faz as chamadas.}}`,
    leave: leaveSaved,
  },
  rate_limited: {
    name: 'Chamadas demais ao mesmo tempo',
    title:
      '{others, select, yes {Seu Marketo está ocupado com outros programas} other {Seu Marketo está ocupado por um momento}}',
    explanation:
      'Todos os programas dividem {limit, select, atOnce {dez chamadas por vez} jobs {um número pequeno de tarefas} other {100 chamadas a cada 20 segundos}}. {others, select, yes {Outros acabaram de usá-las} other {Elas acabaram de se esgotar}}, por isso o Marketo nos pediu para esperar.',
    notWrong: [credentialsRight, nothingToChange],
    steps: [
      {
        text: `Espere {hasWait, select, yes {{wait}} other {meio minuto}} e teste de novo.${noTyping}`,
        asked: '',
      },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  marketo_unavailable: {
    name: 'Marketo indisponível',
    title:
      '{confidence, select, certain {O Marketo está indisponível no momento} likely {Muito provavelmente o Marketo está indisponível no momento} other {O Marketo pode estar indisponível no momento}}',
    explanation:
      'O Marketo respondeu com um problema dele próprio{retried, select, yes {, mesmo quando tentamos mais uma vez} other {}}. Isso não diz nada contra os seus valores.',
    notWrong: [
      nothingToChange,
      '{place, select, page {Você não precisa digitar nada de novo.} other {}}',
    ],
    steps: [
      waitLonger,
      { text: 'A Adobe mostra os problemas conhecidos em <code>status.adobe.com</code>.' },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  unexpected_reply: {
    name: 'Resposta inesperada',
    title:
      '{confidence, select, certain {Quem nos respondeu não foi o Marketo} likely {Muito provavelmente não foi o Marketo que nos respondeu} other {Pode não ter sido o Marketo que nos respondeu}}',
    explanation:
      'Recebemos uma resposta que não parece ser do Marketo, como uma página da web. Algo entre nós e o Marketo pode tê-la enviado.',
    notWrong: [valuesUntested, nothingToChange],
    steps: [{ text: `Teste de novo em um minuto.${noTyping}`, asked: '' }, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  connected_with_gaps: {
    name: 'Conectado, com lacunas',
    title: 'A conexão de {host} com o seu Marketo funciona, com lacunas',
    explanation:
      'Não vimos faltar nenhuma permissão obrigatória.{hasNotSeen, select, yes { Sem resposta: {notSeen}. Teste de novo.} other {{notSeenCount, plural, =0 {} one { Não pudemos ver se {addressesNotSeen} está liberado.} other { Não pudemos ver se {addressesNotSeen} estão liberados.}}}}{hasTicks, select, yes { Abaixo está o que falta ou não foi comprovado: confira essas permissões quando precisar delas.} other {{hasGap, select, yes {} other {{hasFeaturesOff, select, yes { Sua assinatura não tem o recurso ligado a {featuresOff}, por isso não há nada a marcar.} other { Só não pudemos comprovar um detalhe à parte, e isso não atrapalha.}}}}}}',
    notWrong: [credentialsRight, addressesLetIn],
    steps: [
      { text: `{hasTicks, select, yes {${openRole.text}} other {}}` },
      {
        text: '{hasTicks, select, yes {No grupo <b>Access API</b>, confira se estas estão marcadas:} other {}}',
        show: 'permissions',
      },
      {
        text: '{notSeenCount, plural, =0 {} other {Se <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> estiver ativado, confira se a lista contém {notSeenCount, plural, one {este endereço} other {estes endereços}}:}}',
        show: 'addresses',
      },
      {
        text: '{hasGap, select, yes {Teste de novo quando quiser. Enquanto isso, a conexão funciona.} other {}}',
        asked: '',
      },
    ],
    note: { title: 'Isto pode esperar.', text: '{host} começa com o que já tem.' },
    who: '{hasTicks, select, yes {É preciso um administrador do Marketo, quando você quiser.} other {{notSeenCount, plural, =0 {{hasNotSeen, select, yes {Você pode fazer isso, quando quiser.} other {Ninguém precisa fazer nada.}}} other {É preciso um administrador do Marketo, quando você quiser.}}}}',
    leave: leaveConnected,
  },
  connected: {
    name: 'Conectado',
    title: 'A conexão de {host} com o seu Marketo está pronta',
    explanation: 'Vimos funcionar tudo o que pedimos.',
    notWrong: [],
    steps: [],
    who: 'Ninguém precisa fazer nada.',
    leave: leaveConnected,
  },
  test_cancelled: {
    name: 'Teste interrompido por você',
    badge: 'Interrompido por você',
    title: 'Você interrompeu o teste',
    explanation:
      'Paramos de chamar o Marketo, por isso não há resultado.{place, select, page { O que você informou está salvo.} other {}}',
    notWrong: [valuesUntested],
    steps: [{ text: `Teste de novo quando quiser.${noTyping}`, asked: '' }],
    who: whoYou,
    leave: leaveSaved,
  },
  test_interrupted: {
    name: 'Teste cortado no meio',
    title: 'O teste parou no meio, do nosso lado',
    explanation:
      'Ele demorou demais ou foi cortado antes de haver um resultado. Isso não diz nada sobre os seus valores.',
    notWrong: [valuesUntested, nothingToChange],
    steps: [{ text: `Teste de novo agora.${noTyping}`, asked: '' }, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  service_sealed: {
    name: 'Credenciais trancadas',
    title: 'Não conseguimos abrir suas credenciais no momento',
    explanation:
      'Elas estão criptografadas, e a chave não está disponível. Preferimos não testar a guardá-las sem proteção.',
    notWrong: [valuesUntested, nothingToChange],
    steps: [{ text: `Teste de novo em alguns minutos.${noTyping}`, asked: '' }, tellSupport],
    who: whoHost,
    leave: 'O que está salvo continua criptografado. Volte e teste de novo sem digitar nada.',
  },
  api_user_locked: {
    name: 'Usuário de API bloqueado',
    title:
      '{confidence, select, certain {O usuário de API está bloqueado no Marketo} likely {Muito provavelmente o usuário de API está bloqueado no Marketo} other {O usuário de API pode estar bloqueado no Marketo}}',
    explanation:
      'Um usuário com data em <b>Access Expires</b> é bloqueado nesse dia, sem aviso por e-mail. O serviço que o usa também deixa de funcionar.',
    notWrong: [
      endpointRight,
      '{sameValues, select, yes {Ninguém digitou nada errado: os valores são os mesmos de antes.} other {}}',
    ],
    steps: [
      {
        text: 'No Marketo, abra <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> e veja {hasUser, select, yes {o usuário <code>{apiUser}</code>} other {o usuário de API}}.',
      },
      { text: 'Deixe <b>Access Expires</b> vazio e salve.' },
      {
        text: 'Se não for possível editar o usuário, crie outro usuário somente de API e um novo serviço com ele, e {place, select, page {cole os novos valores aqui.} other {teste com os valores dele.}}',
        asked:
          'Se não for possível editar o usuário, crie outro usuário somente de API e um novo serviço com ele, e me envie os novos valores.',
      },
      testAgain,
    ],
    note: {
      title: 'Deixe Access Expires vazio.',
      text: 'Um usuário somente de API já não consegue fazer login. Para desligá-lo, basta excluir o serviço.',
    },
    who: whoUsers,
    leave: leaveSaved,
  },
  unknown: {
    name: 'Não compreendido',
    title:
      '{hasNotVerified, select, yes {Não pudemos comprovar uma permissão de que {host} exige prova} other {{isMarketos, select, yes {O Marketo respondeu algo que ainda não conhecemos} other {{answered, select, yes {Recebemos uma resposta que ainda não conhecemos} other {Não conseguimos uma resposta do Marketo}}}}}}',
    explanation:
      '{hasNotVerified, select, yes {Nada do que é obrigatório foi recusado, mas nenhuma resposta mostra que {notVerified} funciona, e {host} pede essa prova{hasCodes, select, yes {. O código é <code>{codes}</code>} other {}}.} other {Não sabemos dizer o que está errado e não queremos adivinhar{hasCodes, select, yes {: o código é <code>{codes}</code>} other {}}. Por isso, por favor, não mude nada ainda.}}',
    notWrong: ['Nada indica que os seus valores estejam errados.'],
    steps: [
      {
        text: `Teste de novo em um minuto: alguns destes casos passam sozinhos.${noTyping}`,
        asked: '',
      },
      giveCode,
    ],
    who: whoHost,
    leave: leaveSaved,
  },
}
