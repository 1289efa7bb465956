/** What changed between two tests of one connection. Lists of permissions and addresses come in joined. */
export const changes = {
  heading: 'Qué cambió desde el {when}',
  none: 'Nada que una prueba pueda ver.',
  verdict: 'El resultado: antes «{from}», ahora «{to}».',
  instance: {
    changed: 'La instancia: antes {from}, ahora {to}.',
    appeared: 'La instancia: antes no había ninguna en lo escrito, ahora {to}.',
    gone: 'La instancia: antes {from}, ahora no hay ninguna en lo escrito.',
  },
  apiUser: {
    changed: 'El usuario de API: antes {from}, ahora {to}.',
    appeared: 'El usuario de API: antes sin nombrar, ahora {to}.',
    gone: 'El usuario de API: antes {from}, ahora sin nombrar.',
  },
  permission: {
    changed: '{permission}: antes «{from}», ahora «{to}».',
    appeared: '{permission}: antes no se pedía, ahora «{to}».',
    gone: '{permission}: antes «{from}», ya no se pide.',
  },
  address: 'Nuestra dirección: antes {from}, ahora {to}.',
  clientId: 'El Client Id es otro.',
  secret: 'El Client Secret es otro.',
  sameClientId: 'El Client Id es el mismo.',
  sameSecret: 'El Client Secret es el mismo.',
} as const
