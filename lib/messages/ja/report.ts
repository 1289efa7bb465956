import type { Confidence, Owner, QuestionCode, VerdictOutcome } from '#lib/diagnosis/verdict.ts'
import type { CheckId, CheckStatus, Warning } from '#lib/diagnosis/report.ts'

export const badge = {
  you: 'ご自身で解決できます',
  marketoAdmin: 'Marketo管理者が解決できます',
  hostSupport: 'こちら側の問題です。お客様側ではありません',
  marketo: 'Marketoの復旧待ちです',
  nobody: '対応は必要ありません',
  connected: '接続済み',
  wait: '対応は不要で、待つだけです',
} as const satisfies Record<Owner | 'connected' | 'wait', string>

export const confidence = {
  certain: '確実',
  likely: 'おそらく',
  possible: '可能性あり',
} as const satisfies Record<Confidence, string>

export const outcome = {
  connected: '接続済み',
  fixable: '解決できます',
  wait: 'お待ちください',
  ours: 'こちら側の問題',
} as const satisfies Record<VerdictOutcome, string>

export const retry = {
  now: 'すぐにもう一度テストできます。',
  afterFix: '変更が済んだら、もう一度テストしてください。入力し直す必要はありません。',
  after:
    'このテストから{wait}後、{nextTry}以降にもう一度テストしてください。入力し直す必要はありません。',
} as const

const skipped = '前のチェックでテストが止まったため、行っていません'

/** `waiting` and `running` stand for a check without a result; the others are its results. */
export const check = {
  endpoint: {
    name: 'エンドポイント',
    waiting: '貼り付けた内容を読み取ります',
    running: '貼り付けた内容を読み取っています',
    passed: 'https://{instance}.mktorest.com',
    warning: 'https://{instance}.mktorest.com（値に気になる点があります）',
    failed: 'Marketoのインスタンスが見つかりません',
    skipped,
    unknown: '結果なし',
  },
  reach: {
    name: 'Marketoの応答',
    waiting: '名前を調べ、安全に接続します',
    running: '名前を調べ、接続しています',
    passed: '名前が見つかり、安全に接続できました',
    warning: '名前が見つかり、再試行で応答がありました',
    failed: '応答なし',
    skipped,
    unknown: '結果なし',
  },
  credentials: {
    name: '認証情報',
    waiting: 'Marketoにトークンを求めます',
    running: 'Marketoにトークンを求めています',
    passed: 'Marketoがトークンを発行しました',
    warning: '再試行で、Marketoがトークンを発行しました',
    failed: 'Marketoはトークンを発行しませんでした',
    skipped,
    unknown: '結果なし',
  },
  apiUser: {
    name: 'APIユーザー',
    waiting: 'トークンのユーザーを調べます',
    running: 'トークンのユーザーを調べています',
    passed: '{apiUser}',
    warning: 'Marketoは名前を示しませんでした',
    failed: 'Marketoは名前を示しませんでした',
    skipped,
    unknown: 'Marketoは名前を示しませんでした',
  },
  access: {
    name: '接続元IPアドレスからのアクセス',
    waiting: '今日の使用量を問い合わせます',
    running: '今日の使用量を問い合わせています',
    passed: 'Marketoに許可されました',
    warning: '再試行で、Marketoに許可されました',
    failed: 'Marketoが呼び出しを拒否しました',
    skipped,
    unknown: 'はっきりした応答なし',
  },
  permissions: {
    name: '権限',
    waiting: '{permissions}',
    running: '{permissions}を試しています',
    passed: '{total}件中{held}件の動作を確認',
    warning: '{total}件中{held}件の動作を確認（残りは任意か、テストできないもの）',
    failed: '不足：{missingPermissions}',
    skipped,
    unknown: 'はっきりした応答なし',
  },
  quota: {
    name: '今日の呼び出し回数',
    waiting: '残りの呼び出し回数を調べます',
    running: '残りの呼び出し回数を調べています',
    passed:
      '{hasUsage, select, yes {{total, number}回（うちこのユーザー{ours, number}回）} other {Marketoからの回答なし}}',
    warning:
      '{hasUsage, select, yes {{total, number}回（通常の上限は1日50,000回）に近づいています} other {Marketoからの回答なし}}',
    failed: '今日の呼び出し回数の上限に達しています',
    skipped,
    unknown: 'Marketoからの回答なし',
  },
} as const satisfies Record<CheckId, Record<CheckStatus | 'name' | 'waiting' | 'running', string>>

export const checkStatus = {
  passed: '成功',
  failed: '失敗',
  warning: '成功（注意あり）',
  skipped: '未実施',
  unknown: '結果が不明確',
  running: '実行中',
  waiting: '待機中',
} as const satisfies Record<CheckStatus | 'running' | 'waiting', string>

/** How a call can end other than by a reply that we understand. */
export const reply = {
  http: 'HTTP {status}',
  control: 'こちらのネットワークを確かめるための別のアドレス',
  token: 'トークン、残り{left}',
  tokenUndated: 'トークン',
  letIn: '許可',
  fieldEmpty: '欄が空でした',
  withAnswer: '{text}：{answer}',
  code: '{code} {message}',
  refusedWithoutCode: 'コードなしの拒否',
  notJson: 'HTTP {status}、通常と異なる形式：{excerpt}',
  empty: 'HTTP {status}、空',
  otherJson: 'HTTP {status}、未知の形式',
  phase: {
    dns: '名前を調べられませんでした（{errno}）',
    noSuchName: 'その名前は存在しません',
    connect: '名前は見つかりましたが、応答がありませんでした（{errno}）',
    tls: '安全に接続できませんでした（{errno}）',
    send: '接続が途中で切れました（{errno}）',
    firstByte: '接続後、応答がありませんでした（{errno}）',
    body: '応答が途中で切れました（{errno}）',
  },
  rule: {
    addressNotPublic: '未実施：名前の行き先が公開されていないアドレスです',
    hostNotAllowed: '未実施：Marketoのアドレスではありません',
    noSimulator: '未実施：シミュレーション用のMarketoが動いていません',
    tooManyHeaders: '読み取り不可：ヘッダーが多すぎます',
    deadline: '打ち切り：テストに時間がかかりすぎました',
    cancelled: '停止',
  },
} as const

export const warning = {
  endpoint_was_soap:
    '貼り付けられたのはSOAP APIのアドレスです。Munchkin IDだけを読み取りました。SOAPの認証情報は使えません。',
  endpoint_is_placeholder:
    'Munchkin ID <code>{munchkinId}</code>は、Adobeの説明書に例として載っているものです。お使いのMarketoのものか確認してください。',
  client_id_shape: 'Client Idの形が通常と異なります。通常はハイフン4つを含む36文字です。',
  client_secret_shape: 'Client Secretの形が通常と異なります。通常は英数字32文字です。',
  already_connected_as:
    '{isNamed, select, no {このインスタンスへの接続がすでにあります。} other {このインスタンスへの接続がすでにあります：{name}}}',
  authorized_user_differs:
    '貼り付けられたユーザーは<code>{pasted}</code>ですが、トークンは<code>{apiUser}</code>のものです。',
  quota_high:
    '今日のAPI呼び出しは{total, number}回です。通常の上限は1日50,000回で、お使いの契約の上限は<b>Web Services</b>で確認できます。',
  token_is_old:
    'Marketoが発行したのは使用中のトークンです（残り{minutesLeft}分）。ロールの変更は、まだ反映されていない可能性があります。',
  no_api_user_named: 'どのAPIユーザーのトークンか、Marketoは示しませんでした。',
} as const satisfies Record<Warning['code'], string>

type QuestionText = { title: string; lead: string; yes: string; no: string; cannotSee: string }

const cannotSee = '確認できません'

/** Each settles a doubt that no call can. */
export const question = {
  address_bar_id: {
    title: 'Marketoのページのアドレスに{instance}が含まれていますか',
    lead: 'Marketoのページをどれか開き、数字3桁、英字3文字、数字3桁の並びを探してください。',
    yes: 'はい、同じです',
    no: 'いいえ、別のものです',
    cannotSee,
  },
  user_locked: {
    title: 'APIユーザーはロックされているか、Access Expiresが過去の日付ですか',
    lead: 'Marketoの<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>に表示されます。',
    yes: 'はい、ロックされています',
    no: 'いいえ、有効です',
    cannotSee,
  },
  ip_restrictions: {
    title: 'Marketoに「IP Restrictions: Enabled」と表示されていますか',
    lead: 'ロールに権限がまったくない場合も、こちらからは同じに見えます。ご回答があれば判断できます。',
    yes: 'はい、有効です',
    no: 'いいえ、無効です',
    cannotSee,
  },
  addresses_listed: {
    title: '接続元IPアドレスはすべてそのリストにありますか',
    lead: 'それらを含む範囲やワイルドカードでもかまいません。',
    yes: 'はい、すべてあります',
    no: 'いいえ、足りないものがあります',
    cannotSee,
  },
  role_has_ticks: {
    title: 'ロールのAccess APIにチェックが入っていますか',
    lead: 'APIユーザーのロールで<b>Access API</b>のグループを開いてください。ほかのグループのチェックは関係ありません。',
    yes: 'はい、入っています',
    no: 'いいえ、1つも入っていません',
    cannotSee,
  },
  workspaces: {
    title: 'ロールが割り当てられていないワークスペースがありますか',
    lead: '<b>Users & Roles</b>で、APIユーザーのロールの横に表示されます。',
    yes: 'はい、あります',
    no: 'いいえ、またはワークスペースがありません',
    cannotSee,
  },
  api_only_user_offered: {
    title: 'LaunchPointでAPI Only Userを選べますか',
    lead: 'サービスを作成または編集するときに、一覧が表示されます。',
    yes: 'はい、選べます',
    no: 'いいえ、一覧が空です',
    cannotSee,
  },
} as const satisfies Record<QuestionCode, QuestionText>
