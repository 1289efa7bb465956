/** The customer's page: a link for the colleague who is the Marketo admin. */
export const links = {
  title: {
    whole: 'Marketo管理者に設定を頼む',
    step: 'この手順を同僚に頼む',
    fix: 'この修正をMarketo管理者に頼む',
  },
  lead: 'リンクを送ります。相手の方にアカウントは不要で、この画面で承認するまで何も接続されません。',
  aboutStep: 'このリンクで頼む手順：{step}',
  aboutFix: 'このリンクで頼む内容（テストで見つかったこと）：{finding}',
  mayTitle: '相手の方がリンクでできること',
  may: {
    whole: [
      'Marketoで作成するものを、コピー用の文字とともに手順どおりに確認できます。',
      '3つの値をそこで入力できます。入力されるとすぐにテストします。',
    ] as readonly string[],
    step: [
      'この手順を、コピー用の文字とともに確認し、完了の印を付けられます。',
    ] as readonly string[],
    fix: [
      'テストで見つかったことと、Marketoで行うことを確認できます。',
      'もう一度テストを実行できます。修正で値が新しくなった場合は、それも入力できます。',
    ] as readonly string[],
  },
  mayNot: [
    '保存された値や、ほかの接続は一切表示されません。',
    '勝手に接続されることはありません。入力された内容を確認し、「接続する」を押すのはお客様です。',
    '有効期間は7日間で、作業が終わると無効になります。いつでも取り消せます。',
  ] as readonly string[],
  mayNotTitle: 'リンクではできないこと',
  address: {
    label: '開いているMarketoのページのアドレス（任意）',
    hint: 'リンクがそのMarketoに結び付けられ、別のMarketoの値は入力できなくなります。',
    unusable:
      'Munchkin ID（<code>123-ABC-456</code>など）が見つかりません。アドレスバー全体をコピーするか、空のままにしてください。',
    twoIds:
      '異なる2つのMunchkin ID、<code>{first}</code>と<code>{second}</code>が含まれています。どちらか1つだけを残してください。',
  },
  tiedTo: '{instance}に限定：別のMarketoの値は受け付けません。',
  make: 'リンクを作成',
  making: 'リンクを作成しています',
  replaces:
    'このためのリンクはすでにあります。新しいリンクに置き換わり、以前のアドレスは使えなくなります。',
  problem: {
    tooMany: '短い時間に多くのリンクが作成されました。数分おいてから、もう一度お試しください。',
    notFound: 'このリンクの対象が見つからなくなりました。ページを再読み込みしてください。',
  },
  someone: '担当者',
  made: {
    title: 'リンクができました',
    addressTitle: 'このアドレスを相手の方に送ってください',
    once: '表示されるのは、この1回だけです。なくした場合は新しく作成してください。その時点でこのリンクは無効になります。',
    copyAddress: 'アドレスをコピー',
    codeTitle: '相手の方に伝えてください：ページに次の2つの言葉が表示されます',
    codeHint:
      '違う言葉が表示されたら、このリンクではありません。そのページには何も入力しないでください。',
    waitTitle: 'このまま見守るか、あとで戻る',
    wait: '相手の方の進み具合がこのページに表示されます。リンクは{until}まで使えます。',
    mail: 'メールの文面',
    copyMail: '文面をコピー',
    openMail: 'メールソフトで開く',
    request: '変更依頼として',
    requestLead: '必要な作業をすべて書いたテキストです。チケットなどにお使いください。',
    another: '別のリンクを作成',
  },
  mail: {
    subject: {
      whole: 'Marketoと{host}の接続のお願い',
      step: '{host}のためのMarketoの設定のお願い（1件）',
      fix: '{host}のためのMarketoの変更のお願い（1件）',
    },
    greeting: 'お疲れさまです。',
    ask: {
      whole:
        '当社のMarketoを{host}に接続していただけますか。次のページに手順があり、最後にそこで値を入力できます。所要時間は5分ほどで、アカウントは不要です。',
      step: '{host}との接続のため、当社のMarketoで設定を1つお願いできますか。次のページに手順があります。アカウントは不要です。',
      fix: '当社のMarketoと{host}の接続のため、変更が1つ必要です。次のページに手順があり、作業後のテストもできます。アカウントは不要です。',
    },
    code: 'ページには「{code}」という言葉が表示されます。表示されない場合は、何も入力せずに私までお知らせください。',
    until: 'リンクは{until}まで使えます。',
    closing: 'よろしくお願いいたします。',
  },
  request: {
    heading: '同じ内容の図入りページ（値の入力欄付き）',
    headingStep: '同じ内容の図入りページ（終わったらチェックできます）',
    code: 'ページには「{code}」という言葉が表示されます。リンクは{until}まで使えます。アカウントは不要です。',
  },
  listTitle: '作成したリンク',
  none: 'リンクはまだありません。作成すると、相手の方の進み具合がここに表示されます。',
  earlier: '以前のリンク',
  scope: {
    whole: '設定全体',
    step: '1つの手順：{step}',
    fix: '1つの修正',
  },
  task: {
    role: 'ロール',
    user: 'API専用ユーザー',
    service: 'カスタムサービス',
    endpoint: 'REST API Endpoint',
  },
  state: {
    unopened: '未開封',
    opened: '開封済み',
    entered: '値の入力済み',
    completed: '完了',
    revoked: '取り消し済み',
    expired: '期限切れ',
  },
  words: '2つの言葉：{code}',
  madeAgo: '作成：{ago}',
  until: '有効期限：{until}',
  progress: {
    label: '相手の方の進み具合',
    opened: '開封（{ago}）',
    notOpened: '開封',
    role: 'ロールの作成',
    user: 'API専用ユーザーの作成',
    service: 'カスタムサービスの作成',
    endpoint: 'エンドポイントの確認',
    entered: '値の入力（{ago}）',
    enteredBy: '値の入力：{name}さん（{ago}）',
    notEntered: '値の入力',
    tested: 'テスト',
    testing: 'テスト中',
    letIn: '値は機能しています',
    found: 'テストの結果：{finding}',
    fixed: '変更は有効です',
    done: '完了',
    open: 'これから',
    now: '進行中',
  },
  takeBack: '取り消す',
  takeBackWhat: 'リンク「{code}」を取り消す',
  again: '新しく作成',
  againWhat: 'リンク「{code}」の代わりに新しく作成',
  tookBack: 'リンクを取り消しました。そのアドレスはもう開けません。',
  toConfirm: {
    title: '値の動作を確認できました。あとはお客様の承認です',
    text: '入力された内容を確認し、お使いのMarketoのものであれば「接続する」を押してください。',
    button: '確認して接続',
  },
  declined:
    'その値を破棄し、リンクを取り消しました。もう一度試すときは、新しいリンクを作成してください。',
} as const

/** The admin's pages. They have no account, and may never have heard of the host. */
export const adminLink = {
  open: {
    title: '同僚の方から届いたページを開きます',
    text: 'お使いのMarketoを{host}に接続するためのページです。ボタンを押して開いてください。',
    button: 'ページを開く',
  },
  problem: {
    unknown: {
      title: 'このリンクは確認できません',
      text: 'コピーのときに途中で切れた可能性があります。送信元の方に、アドレス全体か新しいリンクを送ってもらってください。',
    },
    expired: {
      title: 'このリンクは期限が切れています',
      text: 'リンクの有効期間は7日間です。送信元の方に、新しいリンクを頼んでください。Marketoで行った作業は失われていません。',
    },
    revoked: {
      title: 'このリンクは取り消されています',
      text: '送信元の方が終了したか、新しいリンクに置き換えました。どのリンクを使うか、お問い合わせください。',
    },
    completed: {
      title: '作業は完了しています',
      text: 'このリンクの目的は達成されました。ほかにしていただくことはありません。ありがとうございました。',
    },
    rateLimited: {
      title: '短い時間に多くの操作がありました',
      text: '安全のため、しばらく受け付けを止めています。10分後にもう一度お試しください。',
    },
    notOpen: {
      title: 'リンクをもう一度開いてください',
      text: '安全のため、2時間操作がないとこのページは閉じます。届いたメッセージのリンクをもう一度開いてください。これまでの作業は残っています。',
    },
  },
  ended: {
    revoked:
      '{sender}さんがこのリンクを取り消したか、新しいリンクに置き換えました。どのリンクを使うか、お問い合わせください。',
    expired:
      'リンクの有効期間は7日間です。{sender}さんに新しいリンクを頼んでください。Marketoで行った作業は失われていません。',
    completed:
      'Marketoは接続され、{sender}さんにも伝わっています。ほかにしていただくことはありません。ありがとうございました。',
  },
  aim: 'お使いのMarketo向け',
  title: {
    whole: '{tenant}の{sender}さんから、Marketoを{host}に接続する依頼です',
    step: '{tenant}の{sender}さんから、Marketoの設定1つの依頼です',
    fix: '{tenant}の{sender}さんから、Marketoの変更1つの依頼です',
  },
  lead: {
    whole:
      'ロール、ユーザー、サービスを作成し、3つの値を入力します。5分ほどで終わります。途中でやめて、あとで続けることもできます。',
    step: 'お使いのMarketoを{host}に接続するために必要な作業です。終わったら完了の印を付けてください。',
    fix: '{host}との接続に必要な作業です。終わったらお知らせください。こちらでテストします。',
  },
  codeTitle: '{sender}さんの画面にも、同じ2つの言葉が表示されています：',
  codeHint: '違っている場合は、何も入力せずに{sender}さんに確認してください。',
  instance: '対象のMarketoインスタンス：{instance}',
  willDo: '{host}ができるようになること',
  stepsTitle: 'Marketoで行うこと',
  task: {
    role: 'ロールを作成する',
    user: 'API専用ユーザーを作成する',
    service: 'カスタムサービスを作成する',
    endpoint: 'REST API Endpointを確認する',
    values: '3つの値を入力する',
  },
  taskDone: '完了',
  markDone: '完了にする',
  takeBack: '未完了に戻す',
  stepIsDone: {
    title: 'ありがとうございます。この手順は完了です',
    text: '{sender}さんの画面にも表示されています。このページは閉じてかまいません。',
  },
  valuesLead:
    '値は暗号化されて{host}に送られます。Client Secretは、{sender}さんを含め、誰も読み出せません。',
  yourName: {
    label: 'お名前（任意）',
    hint: '接続される前に、{sender}さんの画面で値の横に表示されます。',
  },
  valuesToo: '値がお手元にありますか',
  otherInstance: {
    title: '別のMarketoの値です',
    text: '入力されたのは{entered}の値ですが、このリンクは{asked}用です。{asked}の値を入力するか、{sender}さんに新しいリンクを頼んでください。',
  },
  notInScope: {
    title: 'このリンクでは値を入力できません',
    text: '値を入力できるリンクを、{sender}さんに頼んでください。',
  },
  changedElsewhere: {
    title: '少し前に、別の方が値を入力しました',
    text: '入力内容は失われておらず、上書きもされていません。ページを再読み込みして、進み具合を確認してください。',
  },
  may: {
    title: 'このページでできること',
    shows: '行うことを表示します。保存された値や、ほかの接続については何も表示しません。',
    values:
      '入力された値は、読み取り専用の呼び出しでテストします。{sender}さんが承認するまで、ほかの用途には使いません。',
    until:
      'リンクは{until}まで、または作業が終わるまで使えます。{sender}さんが取り消すこともできます。',
  },
  testing: {
    title: '{instance}をテストしています',
    lead: '数秒かかります。結果は{sender}さんの画面にも表示されます。',
  },
  works: {
    title: '動作を確認できました',
    lead: 'あとは{sender}さんが自分の画面で承認します。このページは閉じてかまいません。ありがとうございました。',
    badge: 'Marketoに許可されました',
    instance: 'インスタンス',
    apiUser: 'APIユーザー',
    words: '2つの言葉',
    other: '別の値を入力',
  },
  found: {
    change: '値を変更する',
    steps: 'すべての手順に戻る',
  },
  fix: {
    changed: '変更しました',
    testNow: 'いますぐテスト',
    newValues: '修正で値が新しくなった場合',
    newValuesLead:
      '新しいサービスや新しいClient Secretがある場合は、ここに入力してください。{sender}さんが承認するまで使われません。',
  },
  fixWatch: {
    watching: '自動でテストしています。次のテストは{time}です。',
    soon: '自動でテストしています。',
    over: 'Marketoの応答は以前と変わりません。手順をもう一度確認してから、改めてお知らせください。',
    stopped: '自動のテストを止めました。',
  },
  wait: 'Marketoへの負荷を避けるため、しばらく休止します。{minutes, plural, one {#分} other {#分}}後にもう一度お試しください。',
  gone: 'Client Secretは、{secretHours}時間以内に接続されなかったため破棄しました。3つの値をもう一度入力してください。',
} as const

/** What the customer sees before values of somebody else become theirs. */
export const confirm = {
  title: 'お使いのMarketoで合っていますか',
  lead: 'これらの値は、お送りになったリンクから入力され、Marketoに許可されました。接続するまでは、どこにも使われません。',
  instance: 'インスタンス',
  instanceHint:
    'Marketoの各ページのアドレスと、<b>Admin</b> › <b>Integration</b> › <b>Munchkin</b>に表示されます。',
  expected:
    '想定されていたのは{expected}ですが、これは{instance}です。別のものである理由がわかる場合にだけ接続してください。',
  apiUser: 'APIユーザー',
  apiUserUnknown: 'Marketoは名前を示しませんでした',
  enteredBy: '入力した方',
  enteredByUnknown: '名前の入力なし',
  enteredAt: '入力日時',
  words: 'リンクの2つの言葉',
  wordsHint: 'お送りになったリンクの言葉です。',
  connect: '接続する',
  connecting: '接続しています',
  decline: 'これは当社のものではありません',
  whatConnect: '接続すると、{host}は以後この値を使います。',
  whatConnectSwap: '接続すると、{host}は以後この値を使い、いま使っている値は破棄されます。',
  whatDecline:
    'お使いのMarketoのものではない場合は、値を破棄し、リンクを取り消します。ほかには何も変わりません。',
} as const
