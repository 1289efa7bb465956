/** The demo's choices: in which language, and in which look of the host the setup opens. */
export const looks = {
  language: 'Idioma de la configuración',
  browsers: 'El que pide este navegador',
  title: 'Aspecto de la configuración',
  names: {
    plain: 'Tal como viene',
    pale: 'Acento amarillo pálido, esquinas redondeadas, letra del sistema',
    serif: 'Acento rojo oscuro, esquinas rectas, letra con remates, claro',
    night: 'Acento azul, nombre y logotipo propios, oscuro',
  },
} as const
