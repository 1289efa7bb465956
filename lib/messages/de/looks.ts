/** The demo's choices: in which language, and in which look of the host the setup opens. */
export const looks = {
  language: 'Sprache der Einrichtung',
  browsers: 'Wie dieser Browser es wünscht',
  title: 'Aussehen der Einrichtung',
  names: {
    plain: 'Unverändert',
    pale: 'Blassgelber Akzent, runde Ecken, Systemschrift',
    serif: 'Dunkelroter Akzent, eckig, Serifenschrift, hell',
    night: 'Blauer Akzent, eigener Name und eigenes Logo, dunkel',
  },
} as const
