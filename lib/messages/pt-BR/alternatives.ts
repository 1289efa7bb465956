/** Why another verdict could be the right one, by the codes that the rules give as `Alternative.why`. */
export const alternatives = {
  alsoFits: 'O que vimos também combina com isto: {alternative}.',
  noApiUser: 'Pode ainda não haver um usuário somente de API e, por isso, nenhum serviço.',
  userLocked:
    'O usuário de API pode estar bloqueado: o <b>Access Expires</b> dele pode estar no passado.',
  silentDrop:
    'Uma lista de endereços permitidos pode estar descartando nossas chamadas sem responder.',
  addressNotListed:
    'O Marketo pode estar bloqueando nossos endereços em <b>IP Restrictions</b>. Para nós, parece a mesma coisa.',
  headerLost: 'Nosso token pode estar se perdendo no caminho. Nesse caso, cabe a {host} resolver.',
  wrongInstance:
    'Os valores podem ser de outra instância, por exemplo o sandbox em vez da produção, ou de dois serviços.',
  severalRoles: 'O usuário de API pode ter várias funções. Nesse caso, vale a mais restritiva.',
  badRequest:
    'A nossa própria consulta pode estar mal formada. Nesse caso, cabe a {host} resolver.',
  nothingGranted:
    'A função do usuário de API pode não ter nada marcado em <b>Access API</b>. Para nós, parece a mesma coisa.',
  workspaceNotGranted: 'A função pode estar faltando em um dos seus espaços de trabalho.',
  serviceDeleted: 'O serviço em <b>LaunchPoint</b> pode ter sido excluído.',
  refusedOnTheWay:
    'Algo antes do Marketo pode estar recusando o nosso endereço. Nesse caso, cabe a {host} resolver.',
  strangeReply: 'Algo entre nós e o Marketo pode ter respondido no lugar dele.',
  closedSubscription: 'A assinatura pode ter sido encerrada ou substituída por outra.',
  somePermissionMissing: 'Pode faltar marcar uma permissão em <b>Access API</b>.',
  featureMissing:
    'Sua assinatura pode não ter esta parte do Marketo. Nesse caso, não adianta marcar nada.',
  changeNotYetKnown:
    'Se você acabou de mudar a função, o token atual pode ainda não saber disso{hasTokenTime, select, yes {; ele expira às {tokenEnds}} other {}}. Teste de novo depois.',
  subscriptionGone: 'A assinatura pode estar fora do ar por um tempo, o que costuma passar.',
  ourNetwork: 'A nossa própria rede pode estar com problemas. Nesse caso, cabe a {host} resolver.',
}

/** Codes of an alternative that are no verdict. */
export const alternativeName = {
  several_roles: 'Várias funções',
  permission_just_changed: 'Mudança ainda não ativa',
}
