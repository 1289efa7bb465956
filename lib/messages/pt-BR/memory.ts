/** What a verdict adds about a connection that worked: between when and when, and what is not as it was. */
export const memory = {
  since:
    'Funcionava em {good} e não mais em {bad}{hasChanges, select, yes {; nesse intervalo, {changes}} other {, então algo mudou nesse intervalo}}.',
  otherValues:
    'Funcionava em {good} com {values, select, both {outro Client Id e outro Client Secret} clientId {outro Client Id} other {outro Client Secret}}, que não testamos agora{hasChanges, select, yes {; desde então, {changes}} other {}}.',
  last: 'Funcionou pela última vez em {good}.',
  change: {
    apiUser:
      '{isKnown, select, yes {o usuário de API mudou de {before} para {now}} other {o usuário de API mudou}}',
    address:
      '{isKnown, select, yes {o nosso endereço mudou de {before} para {now}} other {o nosso endereço mudou}}',
    permissions: '{isKnown, select, yes {perdemos {permissions}} other {as permissões mudaram}}',
  },
}

/** Whose calls they are, by counts: Marketo tells names too, but nobody needs them. */
export const usage = {
  today:
    'Das {total, number} chamadas de hoje, {ours, number} vieram do nosso usuário de API, {others, plural, =0 {e ninguém mais fez nenhuma} one {o resto de um outro usuário} other {o resto de # outros usuários}}.',
  earlier:
    'Em {when}, {ours, number} de {total, number} chamadas vieram do nosso usuário de API, {others, plural, =0 {e ninguém mais fez nenhuma} one {o resto de um outro usuário} other {o resto de # outros usuários}}.',
}
