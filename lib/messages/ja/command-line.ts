/** The texts of `npm run -s diagnose`. Plain: a terminal shows no marks. */
export const commandLine = {
  usage:
    '使い方：npm run -s diagnose -- --endpoint アドレス --client-id ID [--secret-stdin] [--permissions "Read-Only Lead,…"] [--optional "…"] [--must-verify "…"] [--operations "GET /rest/v1/leads.json,…"] [--answer question=yes] [--report ファイル] [--since ファイル] [--locale 言語] [--json]',
  about: 'Marketoとの接続をテストし、問題点を設定画面と同じ言葉で示します。',
  option: {
    endpoint: 'REST API Endpoint。お手元の形のまま（アドレス、Munchkin ID）',
    clientId: 'カスタムサービスのClient Id',
    secretStdin: 'Client Secretを標準入力から読み取ります。指定しない場合は入力を求めます',
    permissions: '必須の権限。カンマ区切り（Read-Only Lead）',
    optional: '任意の権限。カンマ区切り',
    mustVerify: '動作の確認が必要な権限。カンマ区切り。任意として指定しない限り必須になります',
    operations:
      'プログラムが行う呼び出し。カンマ区切り。Adobeの操作ID、またはメソッドとパス。必要最小限の権限を求めます',
    answer: 'レポートの質問への回答。yes、no、cannotSeeのいずれか。複数回指定できます',
    report:
      '--endpointと併用：レポートをJSONでこのファイルに書き込みます。単独：保存済みのレポートを判定し直します',
    since: '同じ接続の以前のレポート。それ以降に変わったことを示します',
    locale: '表示する言語',
    json: '文章の代わりにレポートをJSONで出力します。--sinceを併用すると、レポートと変更点を持つオブジェクトになります',
    help: 'この説明を表示します',
  },
  exit: '終了ステータス：0は接続済み、1は解決可能、2は待機、3はこちら側の問題または判断不能、64は使い方の違い。',
  secretPrompt: 'Client Secret（表示されません）：',
  secretNeverArgument:
    'Client Secretは引数では渡せません。ほかのプログラムに読まれる可能性があるためです。--secret-stdinを使うか、入力を求められたときに入力してください。',
  secretMissing: 'Client Secretが入力されていません。',
  noTerminal: 'Client Secretの入力を求める端末がありません。--secret-stdinを使ってください。',
  optionMissing: '--{option}がありません。',
  optionUnknown: '--{option}というオプションはありません。',
  optionNoValue: '--{option}には値が必要です。',
  argumentUnknown: 'オプションのない引数は使いませんが、1つ含まれています。',
  answerUnknown:
    '--answerには、question=yes、question=no、question=cannotSeeのいずれかを指定します。質問：{questions}。',
  operationUnknown: 'Adobeの資料にない操作です。括弧内は最も近いもの：{names}。',
  noSimulator:
    '{munchkinId}はシミュレーション用のインスタンスです。MARKETO_SIMULATOR_URLに、シミュレーターのアドレスを設定してください。',
  reportWritten: 'レポートは{file}にあります。',
  reportUnreadable: '{file}は、このプログラムが書いたレポートではありません。',
  reportNotWritten: 'レポートを{file}に書き込めませんでした：{reason}。',
  crashed: 'このプログラムで問題が発生しました。接続については何もわかっていません。',
  heading: {
    what: '行うこと',
    notWrong: '問題のないこと',
    alternatives: 'ほかの可能性',
    question: '判断の決め手になる質問',
    answerWith:
      '次のように答えて、もう一度実行してください。--reportを付け、--endpointを付けなければ、どこも呼び出しません：',
    answers: 'これまでの回答',
    checks: 'チェック項目',
    permissions: '権限',
    warnings: '注意',
    calls:
      '{count, plural, =0 {呼び出しはありません} one {呼び出しの内容（#回）} other {呼び出しの内容（#回）}}',
  },
  answered: '{question} {answer}',
  nextTry: '次の試行：{nextTry}以降。',
  timed: '{name}（{took}）',
  answerWithId: '{answer}（{requestId}）',
  neededFor: '{hasReason, select, yes {{needed}：{reason}} other {{needed}}}',
  verdictLine: '{code} · {outcome} · {confidence}',
  tested: '{instance}を{when}にテストしました（{took}）。',
  testedNone: '{when}にテストしました（{took}）。',
  apiUser: 'APIユーザー：{apiUser}',
  code: 'サポート用コード：{code}',
} as const

/** The texts of `npm run -s permissions`. */
export const neededTicks = {
  usage:
    '使い方：npm run -s permissions -- --operations "getLeadByIdUsingGET, POST /rest/v1/leads.json" [--locale 言語] [--json]',
  about:
    'プログラムの呼び出しのためにAPIユーザーに必要な権限を、Adobeの資料に基づいて最小限で示します。',
  option: {
    operations:
      '呼び出し。カンマ区切り。Adobeの操作ID、またはメソッドとパス。変わる部分は{x}または値で指定します',
    locale: '表示する言語',
    json: '文章の代わりに結果をJSONで出力します',
    help: 'この説明を表示します',
  },
  exit: '終了ステータス：0は判明、64は使い方の違い、またはどの操作も見つからない場合。',
  wrongUsage: '指定できるのは、値を付けた--operations、--locale、--jsonだけです。',
  heading: {
    ticks:
      '{count, plural, =0 {これらの呼び出しに権限は必要ありません} one {次の権限にチェックを入れます（#件）} other {次の権限だけにチェックを入れます（#件）}}',
    advice: '一括エクスポートを使う場合に、チェックを入れるとよい権限',
    disagreements: 'Adobeの資料の間で異なるもの',
    unknown: 'Adobeの資料にないもの',
  },
  neededBy: '用途：{operation}',
  advice:
    'Adobeの資料では、{operation}にRead-Onlyのほうだけが挙げられています。両方が必要な可能性があります。',
  source: {
    openApi: 'OpenAPIファイル：{permissions}',
    reference: 'エンドポイントリファレンス：{permissions}',
    nothing: '記載なし',
  },
  differ: {
    meaning: '採用：どちらかに記載されているもの。',
    spelling: '同じ権限の2通りの表記です。',
  },
  nearest: '最も近いもの：{operations}',
} as const
