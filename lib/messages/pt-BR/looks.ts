/** The demo's choices: in which language, and in which look of the host the setup opens. */
export const looks = {
  language: 'Idioma da configuração',
  browsers: 'O que este navegador pede',
  title: 'Visual da configuração',
  names: {
    plain: 'Como vem de fábrica',
    pale: 'Destaque amarelo-claro, cantos redondos, letra do sistema',
    serif: 'Destaque vermelho-escuro, cantos retos, letra com serifa, claro',
    night: 'Destaque azul, nome e logotipo próprios, escuro',
  },
}
