/** The diagnosis page: what goes on while somebody waits for a change in Marketo, and whom to ask. */
export const watching = {
  begin: 'Já fiz a mudança',
  beginWaiting: 'Continuar testando para mim',
  hint: 'Avise quando a mudança estiver feita: a partir daí testamos por conta própria, {tests, plural, one {# vez} other {# vezes}} em {duration}. Nada a digitar.',
  title: 'Continuamos testando',
  next: '{soon, select, yes {O próximo teste começa em menos de um minuto.} other {O próximo teste começa às {at}.}} Você pode ficar ou sair.',
  now: 'Estamos testando neste momento.',
  tested:
    '{rounds, plural, one {Um teste desde o seu aviso. O que você lê aqui é o resultado dele.} other {# testes desde o seu aviso. O que você lê aqui é o resultado mais recente.}}',
  over: 'Testamos {rounds, plural, one {# vez} other {# vezes}}, e o Marketo ainda responde o mesmo. Uma mudança pode levar alguns minutos: reveja os passos e depois avise de novo.',
  stop: 'Parar de testar',
  begun: 'Começamos',
  stopped: 'Paramos de testar.',
  leave: 'Continuamos testando depois que você sair. Volte a esta página para ver o resultado.',
}

export const fix = {
  rangeLead: 'Ou como um intervalo, para uma só linha no Marketo:',
  rangesLead: 'Ou com intervalos, para menos linhas no Marketo:',
  linkLead:
    'Um link mostra ao administrador do Marketo somente esta correção. Ele não precisa de conta aqui, e esta página mostra a você quando funcionar.',
  makeLink: 'Criar um link',
  textLead: 'Ou copie este texto. Ele não contém nenhuma senha.',
  help: 'Pedir ajuda',
  helpLead:
    'Passe este código ao suporte de {host}. A equipe vê o que este teste viu, e nenhuma senha.',
  supportCode: 'Copiar o código para o suporte',
  testing: 'Testamos de novo',
  toConnection: 'Ir para a conexão',
}
