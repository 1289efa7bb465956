/** The texts of `npm run -s diagnose`. Plain: a terminal shows no marks. */
export const commandLine = {
  usage:
    'Uso: npm run -s diagnose -- --endpoint ENDEREÇO --client-id ID [--secret-stdin] [--permissions "Read-Only Lead,…"] [--optional "…"] [--must-verify "…"] [--operations "GET /rest/v1/leads.json,…"] [--answer pergunta=yes] [--report ARQUIVO] [--since ARQUIVO] [--locale IDIOMA] [--json]',
  about: 'Testa uma conexão com o Marketo e diz o que está errado, com as palavras do assistente.',
  option: {
    endpoint: 'o REST API Endpoint, como você o tiver: um endereço, um Munchkin ID',
    clientId: 'o Client Id do serviço personalizado',
    secretStdin: 'lê o Client Secret da entrada padrão; sem esta opção, ele é perguntado',
    permissions: 'permissões obrigatórias, separadas por vírgulas (Read-Only Lead)',
    optional: 'permissões opcionais, separadas por vírgulas',
    mustVerify:
      'permissões que precisam ser vistas funcionando, separadas por vírgulas; obrigatórias, a menos que citadas como opcionais',
    operations:
      'chamadas do seu programa, separadas por vírgulas: IDs de operação da Adobe, ou método e caminho; pede o menor número de permissões que elas exigem',
    answer: 'responde a uma pergunta do relatório: yes, no ou cannotSee; pode ser repetida',
    report:
      'com --endpoint: grava o relatório como JSON neste arquivo; sozinha: avalia de novo este relatório gravado',
    since: 'um relatório anterior da mesma conexão: diz o que mudou desde então',
    locale: 'idioma das palavras',
    json: 'mostra o relatório como JSON em vez de palavras; com --since, um objeto com relatório e mudanças',
    help: 'mostra isto',
  },
  exit: 'Status de saída: 0 conectado, 1 dá para resolver, 2 esperar, 3 do nosso lado ou não compreendido, 64 uso fora do esperado.',
  secretPrompt: 'Client Secret (não aparece na tela): ',
  secretNeverArgument:
    'O Client Secret nunca é um argumento: outros programas poderiam lê-lo. Use --secret-stdin ou responda à pergunta.',
  secretMissing: 'Nenhum Client Secret foi informado.',
  noTerminal: 'Não há um terminal para perguntar o Client Secret. Use --secret-stdin.',
  optionMissing: 'Falta --{option}.',
  optionUnknown: 'Não existe a opção --{option}.',
  optionNoValue: '--{option} precisa de um valor.',
  argumentUnknown: 'Nada é esperado sem uma opção, mas há um argumento assim.',
  answerUnknown:
    '--answer aceita pergunta=yes, pergunta=no ou pergunta=cannotSee. Perguntas: {questions}.',
  operationUnknown:
    'A Adobe não documenta essa operação; entre parênteses, as mais próximas: {names}.',
  noSimulator:
    '{munchkinId} é uma instância simulada. Defina MARKETO_SIMULATOR_URL com o endereço do simulador.',
  reportWritten: 'O relatório está em {file}.',
  reportUnreadable: '{file} não é um relatório gravado por este programa.',
  reportNotWritten: 'Não foi possível gravar o relatório em {file}: {reason}.',
  crashed: 'Algo deu errado neste programa. Nada se sabe sobre a conexão.',
  heading: {
    what: 'O que fazer',
    notWrong: 'O que não está errado',
    alternatives: 'Também pode ser',
    question: 'Uma pergunta que tira a dúvida',
    answerWith: 'Responda e execute de novo; com --report e sem --endpoint, ninguém é chamado:',
    answers: 'Respondido até agora',
    checks: 'Verificações',
    permissions: 'Permissões',
    warnings: 'Observações',
    calls:
      '{count, plural, =0 {Nada foi chamado} one {O que foi chamado (# chamada)} other {O que foi chamado (# chamadas)}}',
  },
  answered: '{question} {answer}',
  nextTry: 'Próxima tentativa: a partir de {nextTry}.',
  timed: '{name} ({took})',
  answerWithId: '{answer} ({requestId})',
  neededFor: '{needed}{hasReason, select, yes {: {reason}} other {}}',
  verdictLine: '{code} · {outcome} · {confidence}',
  tested: 'Teste de {instance} em {when}, com duração de {took}.',
  testedNone: 'Teste em {when}, com duração de {took}.',
  apiUser: 'Usuário de API: {apiUser}',
  code: 'Código para o suporte: {code}',
}

/** The texts of `npm run -s permissions`. */
export const neededTicks = {
  usage:
    'Uso: npm run -s permissions -- --operations "getLeadByIdUsingGET, POST /rest/v1/leads.json" [--locale IDIOMA] [--json]',
  about:
    'Diz de quais permissões um usuário de API precisa para as chamadas do seu programa: o menor número, segundo a documentação da própria Adobe.',
  option: {
    operations:
      'as chamadas, separadas por vírgulas: IDs de operação da Adobe, ou método e caminho, com {x} ou um valor em cada parte que muda',
    locale: 'idioma das palavras',
    json: 'mostra o resultado como JSON em vez de palavras',
    help: 'mostra isto',
  },
  exit: 'Status de saída: 0 conhecido, 64 uso fora do esperado, ou nenhuma das operações é conhecida.',
  wrongUsage: 'Só se esperam --operations com um valor, --locale e --json.',
  heading: {
    ticks:
      '{count, plural, =0 {Estas chamadas não precisam de permissão} one {Marque esta (# permissão)} other {Marque estas, e nenhuma outra (# permissões)}}',
    advice: 'Vale marcar onde a exportação em massa importa',
    disagreements: 'Onde a documentação da Adobe diverge',
    unknown: 'Fora da documentação da Adobe',
  },
  neededBy: 'Para {operation}',
  advice: 'A Adobe cita só a metade Read-Only para {operation}. Talvez sejam necessárias ambas.',
  source: {
    openApi: 'Arquivo OpenAPI: {permissions}',
    reference: 'Referência de endpoints: {permissions}',
    nothing: 'não diz nada',
  },
  differ: {
    meaning: 'Adotado: o que qualquer uma delas cita.',
    spelling: 'A mesma permissão em duas grafias.',
  },
  nearest: 'Mais próximas: {operations}',
}
