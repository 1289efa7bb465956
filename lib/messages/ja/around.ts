/** What surrounds the steps: the opening question, problems with the session, the demo's host page. */
export const opening = {
  title: 'Marketoを{host}に接続',
  lead: 'Marketoで必要な権限があれば、5分ほどで終わります。いまの状況をお選びください。',
  existing: 'これまでの接続',
  existingLead: '以前にMarketoを接続しています。いずれかを開くか、新しく追加してください。',
  unnamed: '名前のない接続',
  another: '接続を追加',
  ended: '接続解除済み',
  haveValues: '3つの値が手元にある',
  haveValuesHint: 'REST API Endpoint、Client Id、Client Secretです。すぐにテストできます。',
  canAdmin: 'MarketoのAdminで設定を変更できる',
  canAdminHint: '作成するロール、ユーザー、サービスを、順を追ってご案内します。',
  neither: 'どちらでもない',
  neitherHint: 'Marketo管理者の同僚の方にリンクを送り、進み具合をここで確認できます。',
  resume: '続きから再開',
  resumeHint: '入力内容は残っています。',
  status: {
    draft: '未接続',
    pending: '承認待ち',
    usable: '接続済み',
    degraded: '対応が必要',
    disconnected: '接続解除済み',
  },
} as const

export const stored = {
  title: '保存される内容と、見ることができる人',
  items: [
    'Client SecretとMarketoのトークンは暗号化されます。サポート担当者を含め、誰も読み出せません。',
    '接続に至らなかったClient Secretは、{secretHours}時間後に破棄されます。下書きのほかの値は{draftDays}日間残ります。',
    '各テストの結果（時刻、呼び出し、Marketoの応答）は13か月間保存されます。入力された値は含まれません。',
    'ご自身、{host}で接続を管理する同僚の方、{host}のサポート担当者には、エンドポイント、APIユーザー、テストの結果が見えます。',
    'テストでMarketoの人物のレコードを読み取ることはありません。',
  ] as readonly string[],
} as const

export const problem = {
  tokenUsed: {
    title: 'このリンクはすでに使われています',
    text: 'リンクで設定画面を開けるのは1回だけです。{host}に戻り、そこから始めてください。保存した内容は残っています。',
  },
  tokenExpired: {
    title: 'このリンクは期限が切れています',
    text: 'リンクの有効期間は10分間です。{host}に戻り、そこから始めてください。保存した内容は残っています。',
  },
  tokenUnknown: {
    title: 'このリンクは確認できません',
    text: 'コピーのときに途中で切れた可能性があります。{host}に戻り、そこから始めてください。',
  },
  cookieRefused: {
    title: 'このブラウザではセッションを保持できません',
    text: 'ほかのページの中に表示されたこのページに必要なCookieが、ブラウザに拒否されています。{host}に戻り、別のウィンドウで開くリンクを依頼するか、ここでCookieを許可してからやり直してください。',
  },
  waiting: {
    title: '{host}を待っています',
    text: '{host}から引き継がれると、設定画面が開きます。',
    late: '{host}から応答がありません。この画面を閉じ、{host}のページを再読み込みして、そこから始めてください。保存した内容は残っています。',
  },
  noSession: {
    title: 'セッションが終了しました',
    text: '安全のため、2時間操作がないと終了します。{host}に戻り、そこから始めてください。保存した内容は残っています。',
  },
  rateLimited: {
    title: '短い時間に多くの操作がありました',
    text: 'Marketoへの負荷を避けるため、しばらく休止します。{minutes, plural, one {#分} other {#分}}後にもう一度お試しください。',
  },
  unavailable: {
    title: '現在、保存先に接続できません',
    text: '原因はこちら側にあります。保存した内容は安全です。1分ほどしてから、このページを再読み込みしてください。',
  },
  sealed: {
    title: '現在、認証情報を安全に保管できません',
    text: '原因はこちら側にあり、解決するまで認証情報を受け付けません。保存した内容は安全です。1分ほどしてから、このページを再読み込みしてください。',
  },
  notFound: {
    title: 'ここには何もありません',
    text: 'アドレスが違っているか、別のセッションのページの可能性があります。{host}に戻り、そこから始めてください。',
  },
  away: {
    title: '接続できませんでした',
    text: '保存した内容は失われていません。オンラインに戻ったら、ページを再読み込みしてください。',
    press:
      '接続できませんでした。このページの内容は失われていません。オンラインに戻ったら、もう一度ボタンを押してください。',
  },
  broken: {
    title: 'こちら側で問題が発生しました',
    text: '保存した内容は失われていません。ページを再読み込みしてください。もう一度起きたときは、このコードを{host}のサポートにお伝えください：<code>{code}</code>',
  },
  otherOrigin: {
    title: '別のページから送信されました',
    text: 'この設定画面から送信されたものだけを受け付けます。{host}から開き直し、同じ操作をもう一度行ってください。',
  },
  tooLarge: {
    title: '一度に送信できる量を超えています',
    text: '3つの値はどれも短いものです。前の画面に戻り、1つずつ貼り付けてください。保存した内容は失われていません。',
  },
  opening: {
    title: 'Marketoを{host}に接続',
    text: 'ボタンを押して設定画面を開いてください。リンクを使えるのは1回だけです。',
    button: '設定画面を開く',
  },
} as const

/** The address without a session. */
export const home = {
  title: 'ここではまだ設定できません',
  text: 'Marketoと接続したい製品から、設定画面を開いてください。専用のリンクでこちらに移動します。',
} as const

export const demo = {
  title: '外部サービスとの連携',
  lead: 'このページは、お客様の製品の代わりです。デモでは{host}という名前です。{tenant}としてサインイン中です。',
  marketo: 'Adobe Marketo Engage',
  marketoHint: '人物とアクティビティをMarketoと同期します。',
  connect: 'Marketoを接続',
  add: '接続を追加',
  openHere: 'ここで開く',
  none: '接続はまだありません',
  lastTest: '最終テスト：{time}',
  result: {
    connected: 'Marketoに接続しました。',
    exited: '設定画面を終了しました。いつでももう一度開けます。',
  },
  chooseTenant: 'サインイン中のテナント',
  needsTitle: '{host}が求める権限',
  needsNote: '表示される条件：{needs}',
  needs: {
    lead: 'Read-Only Lead',
    leadActivity: 'Read-Only LeadとActivity',
    leadActivityCampaign: 'Read-Only Lead、Activity、Campaign',
    gaps: 'Read-Only Lead（Read-Only Activityは任意）',
    featureMustVerify: 'Read-Only Leadと、動作確認が必要なNamed Account',
  },
  reasons: {
    lead: '人物を読み取り、連絡先と照合します',
    activity: 'アクティビティを読み取り、タイムラインに表示します',
    campaign: 'キャンペーンを読み取り、一覧に表示します',
    namedAccount: '重点顧客を読み取り、会社と照合します',
  },
  simulated: 'シミュレーション用のMarketoインスタンス',
  simulatedHint: '値の組み合わせごとに、決まった結果になります。設定画面にコピーしてください。',
  instance: 'REST API Endpoint',
  correct: '正しい値',
} as const
