/** The diagnosis page: what goes on while somebody waits for a change in Marketo, and whom to ask. */
export const watching = {
  begin: '変更しました',
  beginWaiting: '自動でテストを続ける',
  hint: '変更したらお知らせください。その後{duration}の間に{tests, plural, one {#回} other {#回}}、自動でテストします。入力は不要です。',
  title: 'テストを続けています',
  next: '{soon, select, yes {次のテストは1分以内に始まります。} other {次のテストは{at}に始まります。}}このまま待っても、離れてもかまいません。',
  now: 'いまテストしています。',
  tested:
    '{rounds, plural, one {お知らせのあと、#回テストしました。ここに表示されているのは最新の結果です。} other {お知らせのあと、#回テストしました。ここに表示されているのは最新の結果です。}}',
  over: '{rounds, plural, one {#回} other {#回}}テストしましたが、Marketoの応答は変わりません。変更の反映に数分かかることがあります。手順をもう一度確認してから、改めてお知らせください。',
  stop: 'テストを止める',
  begun: '開始しています',
  stopped: 'テストを止めました。',
  leave: '離れたあともテストを続けます。結果を見るには、このページに戻ってください。',
} as const

export const fix = {
  rangeLead: 'または、Marketoの1行に入る範囲として：',
  rangesLead: 'または、Marketoの行数を減らせる範囲として：',
  linkLead:
    'リンクを使うと、この修正だけをMarketo管理者に見せられます。相手の方にアカウントは不要で、解決するとこのページに表示されます。',
  makeLink: 'リンクを作成',
  textLead: 'または、次の文面をコピーしてください。パスワードは含まれません。',
  help: 'サポートに相談',
  helpLead:
    'このコードを{host}のサポートにお伝えください。サポートにはテストの内容が見えますが、パスワードは見えません。',
  supportCode: 'サポート用コードをコピー',
  testing: 'もう一度テストします',
  toConnection: '接続の画面へ',
} as const
