/** The demo's choices: in which language, and in which look of the host the setup opens. */
export const looks = {
  language: '設定画面の言語',
  browsers: 'ブラウザの設定に合わせる',
  title: '設定画面の見た目',
  names: {
    plain: '標準',
    pale: '淡い黄色のアクセント、丸い角、システムの書体',
    serif: '濃い赤のアクセント、四角い角、セリフ体、ライト',
    night: '青のアクセント、独自の名前とロゴ、ダーク',
  },
} as const
