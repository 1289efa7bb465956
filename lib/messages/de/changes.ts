/** What changed between two tests of one connection. Lists of permissions and addresses come in joined. */
export const changes = {
  heading: 'Was sich seit {when} geändert hat',
  none: 'Nichts, was ein Test sehen kann.',
  verdict: 'Das Ergebnis: vorher {from}, jetzt {to}.',
  instance: {
    changed: 'Die Instanz: vorher {from}, jetzt {to}.',
    appeared: 'Die Instanz: vorher keine in der Eingabe, jetzt {to}.',
    gone: 'Die Instanz: vorher {from}, jetzt keine in der Eingabe.',
  },
  apiUser: {
    changed: 'Der API-Benutzer: vorher {from}, jetzt {to}.',
    appeared: 'Der API-Benutzer: vorher nicht genannt, jetzt {to}.',
    gone: 'Der API-Benutzer: vorher {from}, jetzt nicht genannt.',
  },
  permission: {
    changed: '{permission}: vorher {from}, jetzt {to}.',
    appeared: '{permission}: vorher nicht verlangt, jetzt {to}.',
    gone: '{permission}: vorher {from}, nicht mehr verlangt.',
  },
  address: 'Unsere Adresse: vorher {from}, jetzt {to}.',
  clientId: 'Die Client Id ist eine andere.',
  secret: 'Das Client Secret ist ein anderes.',
  sameClientId: 'Die Client Id ist dieselbe.',
  sameSecret: 'Das Client Secret ist dasselbe.',
} as const
