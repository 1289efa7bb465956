/** The life of a connection: what works, new values beside it, and its end. */
export const connected = {
  titleRead: '{host}がMarketoを読み取れるようになりました',
  titleGaps: '{host}は接続されています（一部未確認）',
  titleDegraded: 'お使いのMarketoとの接続に対応が必要です',
  lead: 'テスト：{ago}（{calls, plural, one {呼び出し#回} other {呼び出し#回}}）',
  instance: 'インスタンス',
  apiUser: 'APIユーザー',
  apiUserUnknown: 'Marketoは名前を示しませんでした',
  permissions: '権限',
  held: '必須{total, number}件中{held, number}件',
  optionalMissing: '{count, plural, one {任意#件} other {任意#件}}',
  callsToday: '今日の呼び出し回数',
  calls: '{total, number}回（うちこのユーザー{ours, number}回）',
  callsUnknown: 'Marketoからの回答なし',
  checked: '確認日時',
  partitions: 'パーティション',
  partitionsSeen: '{count, plural, one {#件を参照可能} other {#件を参照可能}}',
  partitionsMissing: '足りないものがありますか',
  partitionsLead:
    'APIユーザーがパーティションを参照できるのは、そのパーティションが属するワークスペースでロールを持っている場合だけです。',
  partitionsSteps: [
    'Marketoで<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>を開き、APIユーザーを選びます。',
    '足りないパーティションのワークスペースで、このユーザーのロールにチェックを入れて保存します。',
    'この画面で「もう一度テスト」を押します。',
  ] as readonly string[],
  gaps: 'まだ確認できていないもの',
  nameLabel: 'この接続の名前',
  nameHint: '{host}で、ご自身と同僚の方にだけ表示されます。例：本番、サンドボックス',
  nameMissing: '接続の名前を入力するか、このページを離れてください。',
  nameTooLong: '名前は80文字までです。',
  nameTaken: 'この名前は、別の接続で使われています。',
  who: '誰に何が見えるか',
  whoSees: [
    'ご自身と、{host}で接続を管理する同僚の方：インスタンス、APIユーザー、テストの結果。',
    '{host}のサポート担当者：サポートのために、同じ内容。Client Secretは見えません。',
    '誰にも見えないもの：Client Secretとトークン。暗号化されたままです。',
  ] as readonly string[],
  update: '値を更新',
  disconnect: '接続を解除',
  others: 'ほかの接続',
  laterFailed: {
    title: 'その後のテストは許可されませんでした',
    text: '下の内容は、最後に許可されたテスト（{time}）のものです。',
    link: 'わかったことと行うことを見る',
  },
  waiting: {
    title: '新しい値が待機しています',
    text: '新しい値がテストで許可されるまで、{host}は以前の値を使い続けます。',
    goOn: '新しい値で続ける',
    found: '新しい値のテスト結果を見る',
    keep: '以前の値を使い続ける',
    running: '新しい値をテストしています',
    runningLink: 'テストを見る',
  },
  toConfirm: {
    title: 'Marketo管理者が新しい値を入力しました',
    text: '値は機能しています。ご承認いただくと、{host}が使い始めます。',
    link: '内容を確認',
  },
  kept: '新しい値を破棄しました。以前の値を使い続けます。',
} as const

/** A working connection gets the values of another instance. */
export const otherInstance = {
  title: '別のMarketoインスタンスです',
  text: '入力されたのは<code>{entered}</code>ですが、この接続は<code>{existing}</code>のものです。',
  refused:
    '接続のインスタンスは変更できません。<code>{entered}</code>も使うには、別の接続として追加してください。いまの接続はそのまま残ります。',
  add: '接続を追加',
  confirm: '接続を{existing}から{entered}に移す',
  confirmHint:
    '<code>{existing}</code>の人物やプログラムは、<code>{entered}</code>のものとは異なります。テストで許可されると、{host}は<code>{entered}</code>だけを読み取ります。',
} as const

/** The record of every call of a test, to download. */
export const record = {
  title: 'すべての呼び出しの記録',
  lead: 'このテストの各呼び出しと、その時刻、返ってきた内容です。入力された値や人物のレコードは含まれません。',
  asText: 'テキストでダウンロード',
  asJson: 'JSONでダウンロード',
  heading: '{host}からMarketo {instance}への呼び出し',
  tested: 'テスト：{time}、サポート用コード：{code}',
  apiUser: 'APIユーザー：{apiUser}',
  count: '{calls, plural, one {呼び出し#回} other {呼び出し#回}}',
  utc: '時刻はUTCです。',
  requestId: 'Marketoのリクエスト{requestId}',
} as const

export const disconnect = {
  title: '{instance}の接続を解除しますか',
  lead: '解除すると、{host}はこのMarketoを読み取れなくなります。',
  stops: 'すぐに起きること',
  stopsItems: [
    '{host}は、この接続での呼び出しを行わなくなります。',
    '保管しているClient Secretとトークンを破棄します。元に戻すことはできません。',
    '実行中のテストは止まり、Marketo管理者へのリンクは開けなくなります。',
    '接続の履歴は、これらの値を含まない形で13か月間残ります。',
  ] as readonly string[],
  open: 'Marketo側に残るもの',
  openLead:
    'こちらが持っているのは鍵だけで、扉はお客様のものです。次の作業を行うまでは、Client IdとClient Secretを知っている人なら引き続き使えます。',
  steps: {
    service:
      '<b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b>で、カスタムサービスを削除します。これで確実に止まり、そのClient IdとClient Secretではトークンが発行されなくなります。',
    user: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>で、API専用ユーザー<code>{apiUser}</code>を削除します。ほかのサービスで使っている場合は残してください。',
    userUnnamed:
      '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>で、API専用ユーザーを削除します。ほかのサービスで使っている場合は残してください。',
    role: '<b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b>で、そのロールを削除します。ほかのユーザーが使っている場合は残してください。',
    addresses:
      '<b>IP Restrictions</b>が有効な場合は、<b>Admin</b> › <b>Integration</b> › <b>Web Services</b>で次の接続元IPアドレスを取り除きます。{host}への別の接続で必要な場合は残してください。',
  },
  last: '止まったかどうか確かめたいとき',
  lastLead:
    '先にサービスを削除してから、もう一度テストしてください。拒否されれば、止まっています。すでに発行されたトークンは、最大1時間ほど使えることがあります。',
  lastFound: '最後のテストの結果（{ago}）：',
  test: 'もう一度テスト',
  confirm: '接続を解除',
  confirming: '接続を解除しています',
  keep: '接続を残す',
  doneTitle: '{instance}の接続を解除しました',
  doneLead: '解除日時：{time}。保管していたClient Secretとトークンは破棄しました。',
  stillOpen: 'Marketo側にまだ残っているもの',
  stillOpenLead: '片付けたものに印を付けてください。印はご自身の確認用で、保存されません。',
  again: 'もう一度接続',
  againHint: '新しい接続になり、値も新しく入力します。',
} as const
