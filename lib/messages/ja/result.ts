/** Steps 5 and 6: the live test, the diagnosis page, and the request to a colleague. */
export const test = {
  title: '{instance}をテストしています',
  titleReady: '{instance}をテスト',
  listLabel: 'チェック項目',
  lead: '{calls, plural, one {読み取り専用の呼び出しを{calls, number}回行います。} other {読み取り専用の呼び出しを{calls, number}回行います。}}数秒かかります。ページを離れてもかまいません。',
  announceDone: '{check}：{status}。{detail}',
  announceEnd: 'テストが終わりました。',
} as const

export const diagnosis = {
  pageTitle: 'テストでわかったこと',
  next: '行うこと',
  notWrong: '問題のないこと',
  alternatives: 'ほかの可能性',
  evidence: 'Marketoの応答',
  evidenceLead: 'このテストのすべての呼び出しです。入力された値は含まれません。',
  ifYouLeave: 'いま離れた場合',
  leaveInUse:
    '接続と認証情報はそのまま残ります。いつでも戻って、入力なしでもう一度テストできます。',
  waiting: '変更していただくものはありません。',
  permissions: '権限',
  answered: 'これまでの回答',
  takeBack: '取り消す',
  takeBackWhat: '次の質問への回答を取り消す：{question}',
  askAdmin: '確認できる人に尋ねる',
  otherInstances: '別のインスタンスで作成しましたか',
  otherInstancesLead:
    'サービスは1つのインスタンスにだけ存在します。同じ値を、お持ちの別のインスタンスで試せます。',
  tryInstance: '{instance}で試す',
  call: {
    requestId: 'Marketoのリクエスト<code>{requestId}</code>',
  },
} as const

/** Plain text to send to a colleague. No marks: it ends up in a mail or a chat. */
export const request = {
  openMail: 'メールソフトで開く',
  mailSubject: '{host}：MarketoのAPIアクセス設定のお願い',
  greeting: 'お疲れさまです。',
  intro:
    '当社のMarketoを{host}に接続したいと考えています。Marketoで次の設定をお願いできますか。所要時間は5分ほどで、ユーザーライセンスは消費しません。',
  stepIntro:
    '当社のMarketoを{host}に接続したいと考えています。Marketoで次の1つの手順をお願いできますか。',
  roleHeading: '1. ロール',
  role: 'Admin > Users & Roles > Roles > New Role。名前：{roleName}。Access APIでは、次の権限だけにチェックを入れてください。',
  permission: '- {permission}：{reason}',
  permissionOptional: '- {permission}（任意）：{reason}',
  noReason: '接続に必要です',
  instance: 'インスタンス：{instance}',
  userHeading: '2. API専用ユーザー',
  user: 'Admin > Users & Roles > Create API Only User（以前のMarketoではUsers > Invite New Userで、API Onlyにチェック）。メールアドレス：{userEmail}。このロール1つだけを、{host}が参照するすべてのワークスペースで割り当ててください。Access Expiresは空のままにしてください。',
  serviceHeading: '3. カスタムサービス',
  service:
    'Admin > Integration > LaunchPoint > New > New Service。表示名：{serviceName}。Service：Custom。API Only User：手順2のユーザー。',
  addressesHeading: '4. IP Restrictionsが有効な場合のみ',
  addresses:
    'Admin > Web Services > IP Restrictions > Edit。追加するアドレス：{addresses}。Login Settingsは別のもので、変更は不要です。',
  valuesHeading: '送っていただきたいもの',
  values:
    'Client IdとClient Secret（LaunchPoint > View Details）、REST API Endpoint（Admin > Integration > Web Services）。Client Secretは、パスワードの受け渡しとして社内で認められている方法で送ってください。',
  fixIntro:
    '当社のMarketoと{host}の接続のため、Marketoで変更が必要です。テストの結果は次のとおりです。',
  found: '{title}。',
  fixHeading: '行うこと',
  questionIntro:
    '当社のMarketoと{host}の接続テストで、確認したいことが1つ残りました。私からはMarketoで確認できません。',
  questionAfter: 'ひとことのお返事で十分です。',
  fixAfter: '終わったらお知らせください。もう一度接続をテストします。',
  closing: 'よろしくお願いいたします。',
} as const
