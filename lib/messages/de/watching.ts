/** The diagnosis page: what goes on while somebody waits for a change in Marketo, and whom to ask. */
export const watching = {
  begin: 'Ich habe es geändert',
  beginWaiting: 'Für mich weiter testen',
  hint: 'Sagen Sie uns, wenn es geändert ist: Dann testen wir von selbst, {tests, plural, one {# Mal} other {# Mal}} in {duration}. Sie müssen nichts eingeben.',
  title: 'Wir testen weiter',
  next: '{soon, select, yes {Der nächste Test beginnt binnen einer Minute.} other {Der nächste Test beginnt um {at}.}} Sie können bleiben oder gehen.',
  now: 'Wir testen gerade.',
  tested:
    '{rounds, plural, one {Einmal getestet, seit Sie Bescheid gegeben haben. Hier lesen Sie das Ergebnis.} other {# Mal getestet, seit Sie Bescheid gegeben haben. Hier lesen Sie das neueste Ergebnis.}}',
  over: 'Wir haben {rounds, plural, one {# Mal} other {# Mal}} getestet, und Marketo antwortet noch gleich. Eine Änderung kann einige Minuten brauchen: Gehen Sie die Schritte noch einmal durch und geben Sie uns dann wieder Bescheid.',
  stop: 'Tests anhalten',
  begun: 'Wir fangen an',
  stopped: 'Wir testen nicht weiter.',
  leave:
    'Wir testen weiter, auch wenn Sie gehen. Das Ergebnis sehen Sie, wenn Sie auf diese Seite zurückkommen.',
} as const

export const fix = {
  rangeLead: 'Oder als Bereich, für eine Zeile in Marketo:',
  rangesLead: 'Oder mit Bereichen, für weniger Zeilen in Marketo:',
  linkLead:
    'Ein Link zeigt Ihrem Marketo-Admin genau diese Änderung. Ein Konto ist dafür nicht nötig, und diese Seite zeigt Ihnen, wann es funktioniert.',
  makeLink: 'Link erstellen',
  textLead: 'Oder kopieren Sie diesen Text. Er enthält kein Passwort.',
  help: 'Hilfe holen',
  helpLead:
    'Nennen Sie dem Support von {host} diesen Code. Er sieht, was dieser Test gesehen hat, und kein Passwort.',
  supportCode: 'Support-Code kopieren',
  testing: 'Wir testen erneut',
  toConnection: 'Zur Verbindung',
} as const
