/** What changed between two tests of one connection. Lists of permissions and addresses come in joined. */
export const changes = {
  heading: 'O que mudou desde {when}',
  none: 'Nada que um teste possa ver.',
  verdict: 'O diagnóstico: antes {from}, agora {to}.',
  instance: {
    changed: 'A instância: antes {from}, agora {to}.',
    appeared: 'A instância: antes nenhuma no que foi digitado, agora {to}.',
    gone: 'A instância: antes {from}, agora nenhuma no que foi digitado.',
  },
  apiUser: {
    changed: 'O usuário de API: antes {from}, agora {to}.',
    appeared: 'O usuário de API: antes não identificado, agora {to}.',
    gone: 'O usuário de API: antes {from}, agora não identificado.',
  },
  permission: {
    changed: '{permission}: antes {from}, agora {to}.',
    appeared: '{permission}: antes não era pedida, agora {to}.',
    gone: '{permission}: antes {from}, agora não é mais pedida.',
  },
  address: 'O nosso endereço: antes {from}, agora {to}.',
  clientId: 'O Client Id é outro.',
  secret: 'O Client Secret é outro.',
  sameClientId: 'O Client Id é o mesmo.',
  sameSecret: 'O Client Secret é o mesmo.',
}
