import type { VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { VerdictText } from '#lib/messages/verdict-text.ts'

/** No news to who was connected there before. */
const endpointRight =
  '{workedBefore, select, yes {} other {{endpointSeen, select, right {エンドポイントは合っています。Marketoが応答しています。} answers {このエンドポイントではMarketoが応答しています。} other {}}}}'
const credentialsRight =
  '{tokenGiven, select, yes {Client IdとClient Secretは合っています。} other {}}'
const clientIdKnown =
  '{confidence, select, certain {このClient IdはMarketoに登録されています。} other {このClient Idは、おそらくMarketoに登録されています。}}'
const addressesLetIn = '{notSeenCount, plural, =0 {接続元IPアドレスは許可されています。} other {}}'
const valuesUntested =
  '{values, select, right {Client IdとClient Secretは合っています。} refused {} other {入力された値に問題はないかもしれません。まだテストできていないだけです。}}'
const noNewService = 'サービス、ユーザー、値を新しく用意する必要はありません。'
const nothingToChange = 'お使いのMarketoで変更が必要なものはありません。'

/** Only the wizard keeps what was typed. */
const noTyping = '{place, select, page {入力し直す必要はありません。} other {}}'
const testAgain = {
  text: '{place, select, page {この画面に戻り、もう一度テストします。入力し直す必要はありません。} other {もう一度テストします。}}',
  asked: '',
}
const saveAndTest = {
  text: `保存して1分ほど待ち、もう一度テストします。${noTyping}`,
  asked: '保存します。',
}
const waitAndTest = { text: `1分ほど待ってから、もう一度テストします。${noTyping}`, asked: '' }
const waitLonger = { text: `数分待ってから、もう一度テストします。${noTyping}`, asked: '' }
const testWhenSolved = {
  text: `解決の連絡があったら、もう一度テストします。${noTyping}`,
  asked: '',
}
const pasteEndpoint = {
  text: '{place, select, page {いま入っている値の代わりに、最初の欄へ貼り付けます。} other {<code>--endpoint</code>に指定して、もう一度テストします。}}',
  asked: '',
}
const pasteValues = {
  text: '{place, select, page {両方の値を貼り付けて、もう一度テストします。} other {両方の値を指定して、もう一度テストします。}}',
  asked: '',
}
const tellSupport = {
  text: '状況が変わらないときは、下のコードを{host}のサポートにお伝えください。必要な情報はすべてそこに含まれています。',
  asked: '',
}
const giveCode = {
  text: '下のコードを{host}のサポートにお伝えください。必要な情報はすべてそこに含まれています。',
  asked: '',
}
const openService = {
  text: 'Marketoで<b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b>を開き、{host}用のサービスを探します。',
}
const openWebServices = {
  text: 'Marketoで<b>Admin</b> › <b>Integration</b> › <b>Web Services</b>を開きます。',
}
const copyEndpoint = {
  text: '<b>REST API</b>の枠で、<b>Endpoint</b>の行をコピーします。<b>Identity</b>の行でもかまいません。',
  asked: '<b>REST API</b>の枠にある<b>Endpoint</b>の行をコピーして、私に送ってください。',
  show: 'endpoint' as const,
}
const sendBoth =
  '<b>View Details</b>を押し、<b>Client Id</b>と<b>Client Secret</b>を、パスワードの受け渡しとして社内で認められている方法で私に送ってください。'
const sendSecret =
  '<b>View Details</b>を押し、<b>Client Secret</b>を、パスワードの受け渡しとして社内で認められている方法で私に送ってください。'
const sendEndpoint =
  'REST API Endpointを私に送ってください。場所は<b>Admin</b> › <b>Integration</b> › <b>Web Services</b>です。'
const copyValues = {
  text: '<b>View Details</b>を押し、<b>Client Id</b>と<b>Client Secret</b>をコピーします。',
  asked: sendBoth,
}
const howToMake =
  '<b>New</b> › <b>New Service</b>で、Serviceは<b>Custom</b>、ユーザーはAPI専用ユーザーを選びます。'
/** Our step has its own name in this language; the mark stays as in English. */
const stepShows = 'やり方は「カスタムサービス」の手順にあります。'
const makeService = {
  text: `サービスがまだなければ作成します。{place, select, page {${stepShows}} other {${howToMake}}}`,
  asked: `サービスがまだなければ作成します。${howToMake}`,
}
const pageAddress =
  '{place, select, page {開いているMarketoのページのアドレスを貼り付けてください。どのページでもかまいません。} other {開いているMarketoのページのアドレスを使ってください。どのページでもかまいません。}}必要なMunchkin IDが含まれていることがよくあります。'
const openRole = {
  text: 'Marketoで<b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b>を開き、{hasUser, select, yes {<code>{apiUser}</code>} other {APIユーザー}}のロールを編集します。',
}

const whoYou = 'ほかの方の手を借りる必要はありません。'
const whoFinds = 'ご自身か、値を教えてくれた同僚の方が対応できます。'
const whoRoles =
  'ロールを編集できるMarketo管理者（管理者権限<b>Access Roles</b>）の対応が必要です。'
const whoUsers =
  'ユーザーを編集できるMarketo管理者（管理者権限<b>Access Users</b>）の対応が必要です。'
const whoWebServices =
  '<b>Web Services</b>を開けるMarketo管理者（管理者権限<b>Access SOAP API</b>）の対応が必要です。'
const whoLaunchPoint =
  '<b>LaunchPoint</b>を開けるMarketo管理者（管理者権限<b>Access Event Partners</b>）の対応が必要です。'
const whoHost = '{host}の運営側で対応が必要です。お客様にしていただくことはありません。'
const whoMarketo = 'Marketoが自然に復旧します。'

const leaveSaved =
  '入力内容は{draftDays}日間、Client Secretは{secretHours}時間保存されます。あとで戻れば、入力し直さずにもう一度テストできます。'
const leaveConnected =
  '接続は機能しており、認証情報は暗号化して保存されています。このページは閉じてかまいません。'

/** What there is instead of a Marketo. A sentence without its end. */
const ledTo =
  '{answered, select, yes {そこで応答した相手は、Marketoではないようです} other {{lookup, select, gone {そのアドレスの先にMarketoはありません} other {そこへの接続が途中で切れます}}}}'

/** Every verdict in the reader's words: what happened, what is not wrong, what to do, who can do it. */
export const verdicts: Record<VerdictCode, VerdictText> = {
  endpoint_missing: {
    name: 'エンドポイントが未入力',
    title: 'REST API Endpointが入力されていません',
    explanation:
      'エンドポイントがないため、どこにも接続していません。Marketoにはそれぞれ固有のアドレスがあり、お使いのMarketoのものが必要です。',
    notWrong: [],
    steps: [
      openWebServices,
      copyEndpoint,
      {
        text: '{place, select, page {最初の欄に貼り付けます。必要な部分だけを読み取ります。} other {<code>--endpoint</code>に指定します。必要な部分だけを読み取ります。}}',
        asked: '',
      },
    ],
    note: {
      title: 'Adminを開けないときは',
      text: pageAddress,
    },
    who: whoYou,
    leave: leaveSaved,
  },
  endpoint_unusable: {
    name: '使えないエンドポイント',
    title:
      '{kind, select, soap {これは旧SOAP APIのアドレスです} adminPage {これはMarketoの画面のアドレスです} trackingHost {これはトラッキングまたはランディングページのアドレスです} example {これは説明書にある例のアドレスです} other {{foundCount, plural, =0 {このアドレスにはMarketoのインスタンスが見つかりません} other {複数のMarketoインスタンスが含まれています}}}}',
    explanation:
      '{kind, select, soap {MarketoのSOAP APIは廃止されているため、REST APIのアドレスが必要です。} adminPage {人がMarketoを開くためのアドレスです。プログラムは別のアドレスを使うため、そちらが必要です。} trackingHost {サイトを訪れる方が使うアドレスです。プログラムは別のアドレスを使うため、そちらが必要です。} example {多くの説明書に載っている、誰のものでもないアドレスなので、接続していません。お使いのMarketoのものが必要です。} other {{foundCount, plural, =0 {Marketoインスタンスの名前であるMunchkin ID（<code>123-ABC-456</code>など）が含まれていません。どこにも接続していません。} other {{found}が含まれており、どれを指すのか判断できません。1つのインスタンスのアドレスだけを入力してください。どこにも接続していません。}}}}',
    notWrong: [],
    steps: [openWebServices, copyEndpoint, pasteEndpoint],
    note: {
      title: 'Adminを開けないときは',
      text: pageAddress,
    },
    who: whoYou,
    leave: leaveSaved,
  },
  egress_broken: {
    name: 'こちらのネットワークの停止',
    title:
      '{confidence, select, certain {こちらのネットワークが停止しています} likely {おそらく、こちらのネットワークが停止しています} other {こちらのネットワークが停止している可能性があります}}',
    explanation:
      'お使いのMarketoにも、必ず応答するはずの別のアドレスにも接続できません。入力された値とは関係ありません。',
    notWrong: [valuesUntested, nothingToChange],
    steps: [waitAndTest, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  dns_trouble: {
    name: '名前の検索に失敗',
    title:
      '{confidence, select, certain {お使いのMarketoのアドレスを調べられません} likely {おそらく、こちら側でアドレスを調べられない状態です} other {こちら側でアドレスを調べられない可能性があります}}',
    explanation:
      '{lookup, select, gone {インターネットのアドレス帳によると<code>{instance}</code>は存在しません。ただし、少し前には応答がありました。} silent {<code>{instance}</code>があるともないとも、インターネットのアドレス帳から回答がありませんでした。} other {使用しているアドレス帳が、<code>{instance}</code>の行き先として非公開のネットワークを示しました。Marketoがそこにあることはないため、接続していません。}}',
    notWrong: [valuesUntested, nothingToChange],
    steps: [waitAndTest, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  instance_not_found: {
    name: 'インスタンスが見つからない',
    title:
      '{confidence, select, certain {{instance}というMarketoは{workedBefore, select, yes {もう} other {}}存在しません} likely {{instance}というMarketoは、おそらく{workedBefore, select, yes {もう} other {}}存在しません} other {{instance}というMarketoは{workedBefore, select, yes {もう} other {}}存在しない可能性があります}}',
    explanation: `{sameInstance, select, yes {${ledTo}。一方、お使いのMarketoにはこのとおりのMunchkin IDが表示されています。} no {${ledTo}。お使いのMarketoには別のMunchkin IDが表示されています。} other {{workedBefore, select, yes {このアドレスの先には、もうMarketoがありません。ご契約が終了したか、別のものに置き換わった可能性があります。} other {${ledTo}。多くの場合、Munchkin IDの文字か数字が1つ違っています。}}}}`,
    notWrong: ['{sent, select, no {Client IdとClient Secretはまだ使われていません。} other {}}'],
    steps: [
      {
        text: '{sameInstance, select, unknown {Marketoのページをどれか開き、そのアドレスを確認します。} other {}}',
      },
      {
        text: '{sameInstance, select, unknown {アドレスの中のMunchkin IDと<code>{instance}</code>を比べます。数字3桁、英字3文字、数字3桁です。} other {}}',
      },
      {
        text: '{sameInstance, select, yes {} no {REST API Endpointを、お使いのMarketoに表示されるものに変更して、もう一度テストします。} other {違っていたら、REST API Endpointを変更して、もう一度テストします。}}',
        asked: `{sameInstance, select, yes {} no {${sendEndpoint}} other {違っていたら、ページのほうのIDを私に送ってください。}}`,
      },
      {
        text: '{sameInstance, select, yes {このご契約がまだ使われているか、Marketo管理者に確認します。} no {} other {同じなら、ご契約が終了している可能性があります。使われているかどうか、Marketo管理者に確認します。}}',
      },
      {
        text: '{sameInstance, select, yes {使われていれば、下のコードを{host}のサポートにお伝えください。その場合、おそらくこちらからの経路に問題があります。} other {}}',
        asked: '',
      },
    ],
    who: whoYou,
    leave: leaveSaved,
  },
  tls_failed: {
    name: '安全な接続に失敗',
    title:
      '{owner, select, marketo {お使いのMarketoの証明書に問題がある可能性があります} other {{confidence, select, certain {お使いのMarketoに安全に接続できません} likely {おそらく、こちらからは安全に接続できません} other {Marketoとの間に何かが入り込んでいる可能性があります}}}}',
    explanation:
      '<code>{instance}</code>で応答した相手が、Marketoであると証明できませんでした。{sent, select, yes {そのため、それ以上何も送っていません。} other {そのため、何も送っていません。入力された値は外に出ていません。}}',
    notWrong: [valuesUntested, nothingToChange],
    steps: [waitLonger, tellSupport],
    who: `{owner, select, marketo {${whoMarketo}} other {${whoHost}}}`,
    leave: leaveSaved,
  },
  instance_unreachable: {
    name: 'インスタンスの応答なし',
    title:
      '{confidence, select, certain {お使いのMarketoが応答していません} likely {おそらく、お使いのMarketoが応答していません} other {お使いのMarketoが一時的に停止している可能性があります}}',
    explanation:
      'アドレス<code>{instance}</code>は存在しますが、完全な応答が得られませんでした。{othersReach, select, yes {こちらのネットワークは正常です。} other {}}',
    notWrong: [valuesUntested],
    steps: [
      waitAndTest,
      {
        text: 'ご自身でMarketoにサインインできるか確認します。できなければ、おそらく全員がMarketoを使えない状態です。',
      },
      {
        text: 'サインインできるなら、<b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b>が有効かどうか、Marketo管理者に確認します。',
      },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  credentials_swapped: {
    name: 'Client IdとClient Secretが逆',
    title: 'Client IdとClient Secretが逆になっています',
    explanation: '互いの欄に入っているため、Marketoがサービスを特定できませんでした。',
    notWrong: [endpointRight],
    steps: [
      {
        text: '{place, select, page {2つの値を入れ替えます。この画面のボタンを押すだけで、入力は不要です。} other {2つの値を入れ替えます。}}',
        asked: '',
      },
      { text: 'もう一度テストします。', asked: '' },
    ],
    who: whoYou,
    leave: leaveSaved,
  },
  client_id_is_email: {
    name: 'Client Idがメールアドレス',
    title:
      '{confidence, select, certain {Client Idが個人のメールアドレスです} likely {Client Idは、おそらく個人のメールアドレスです} other {Client Idが個人のメールアドレスの可能性があります}}',
    explanation:
      'ユーザーとサービスは別のものです。MarketoのAPIでは、ユーザーのメールアドレスとパスワードではなく、カスタムサービスのClient IdとClient Secretを使います。',
    notWrong: [endpointRight],
    steps: [openService, copyValues, makeService, pasteValues],
    note: {
      title: 'ユーザーのパスワードではありません。',
      text: 'APIユーザーの名前がメールアドレスでも、使うのはサービスの値です。',
    },
    who: whoFinds,
    leave: leaveSaved,
  },
  soap_credentials: {
    name: 'SOAPの認証情報',
    title:
      '{confidence, select, certain {これは旧SOAP APIの値です} likely {これはおそらく旧SOAP APIの値です} other {これは旧SOAP APIの値の可能性があります}}',
    explanation:
      'MarketoのSOAP APIは廃止されています。REST APIには、専用のClient IdとClient Secretを持つカスタムサービスが必要です。',
    notWrong: [endpointRight],
    steps: [openService, copyValues, makeService, pasteValues],
    who: whoLaunchPoint,
    leave: leaveSaved,
  },
  secret_is_token: {
    name: 'Client Secretがトークン',
    title:
      '{confidence, select, certain {Client Secretがアクセストークンです} likely {Client Secretは、おそらくアクセストークンです} other {Client Secretがアクセストークンの可能性があります}}',
    explanation:
      'Marketoの<b>Get Token</b>ボタンで表示されるトークンは、1時間以内に期限が切れます。必要なのは、期限のないClient Secretです。',
    notWrong: [endpointRight, clientIdKnown],
    steps: [
      openService,
      {
        text: '<b>View Details</b>を押し、<b>Client Secret</b>をコピーします。英数字32文字です。',
        asked: sendSecret,
      },
      {
        text: '{place, select, page {<b>Client Secret</b>の欄に貼り付けて、もう一度テストします。} other {Client Secretに指定して、もう一度テストします。}}',
        asked: '',
      },
    ],
    who: whoFinds,
    leave: leaveSaved,
  },
  credentials_revoked: {
    name: '認証情報の受け付け終了',
    title:
      '{confidence, select, certain {この認証情報は、もうMarketoで受け付けられません} likely {この認証情報は、おそらくMarketoで取り消されました} other {この認証情報は、Marketoで取り消された可能性があります}}',
    explanation:
      '同じClient IdとClient Secretで、以前は接続できていました。{userLocked, select, no {サービスが削除された可能性があります。} other {サービスが削除されたか、そのAPIユーザーがロックされた可能性があります。}}',
    notWrong: ['入力は合っています。以前と同じ値です。', endpointRight],
    steps: [
      openService,
      {
        text: '{userLocked, select, no {サービスがあれば<b>View Details</b>を押し、Client Idが入力したものと同じか確認します。} other {サービスがあれば<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>を開き、そのAPIユーザーの<b>Access Expires</b>が空か確認します。}}',
      },
      {
        text: 'サービスがなければ、新しく作成します。Client IdとClient Secretも新しくなります。',
      },
      {
        text: '{place, select, page {新しい値があればここに貼り付けて、もう一度テストします。} other {新しい値があればそれを使って、もう一度テストします。}}',
        asked:
          '新しいサービスを作成した場合は、<b>View Details</b>を押し、2つの値を、パスワードの受け渡しとして社内で認められている方法で私に送ってください。',
      },
    ],
    note: {
      title: 'サービスで使用中のユーザーは編集できません。',
      text: '{userLocked, select, no {} other {ユーザーのロックを解除できないときは、API専用ユーザーと、それを使うサービスを新しく作成します。}}',
    },
    who: whoLaunchPoint,
    leave: leaveSaved,
  },
  client_id_unknown: {
    name: '未登録のClient Id',
    title: 'このClient Idは{instance}に登録されていません',
    explanation:
      '{sameInstance, select, yes {Marketoは応答しましたが、このClient Idのサービスがありません。インスタンスは合っているため、サービスが削除されたか、Client Idが途中で切れている可能性があります。} no {Marketoは応答しましたが、このClient Idのサービスがありません。お使いのMarketoのMunchkin IDは別のもので、値はおそらくそちらのものです。} other {Marketoは応答しましたが、このClient Idのサービスがありません。別のインスタンス（サンドボックスか本番）か、削除されたサービスのものの可能性があります。}}',
    notWrong: [endpointRight],
    steps: [
      {
        text: '{sameInstance, select, no {REST API Endpointを、お使いのMarketoに表示されるものに変更して、もう一度テストします。} other {}}',
        asked: `{sameInstance, select, no {${sendEndpoint}} other {}}`,
      },
      openService,
      {
        text: '{sameInstance, select, unknown {<code>{instance}</code>を開いているか確認します。Munchkin IDはMarketoのページのアドレスに含まれています。} other {}}',
      },
      {
        text: '<b>View Details</b>を押し、<b>Client Id</b>と<b>Client Secret</b>をもう一度コピーします。',
        asked: sendBoth,
      },
      {
        text: `サービスがなければ作成します。{place, select, page {${stepShows}} other {${howToMake}}}`,
        asked: `サービスがなければ作成します。${howToMake}`,
      },
      pasteValues,
    ],
    note: {
      title: 'サンドボックスと本番のどちらですか。',
      text: 'この2つは別のインスタンスです。Munchkin IDもサービスも、それぞれ異なります。',
    },
    who: whoFinds,
    leave: leaveSaved,
  },
  client_secret_wrong: {
    name: 'Client Secretが不一致',
    title:
      '{confidence, select, certain {Client Secretが一致しません} likely {Client Secretは、おそらく一致していません} other {Client Secretが一致していない可能性があります}}',
    explanation:
      '{confidence, select, certain {Client IdはMarketoに登録されていますが、Client Secretがそれに対応していません。} other {おそらく、Client IdはMarketoに登録されていますが、このClient Secretとの組み合わせではありません。}}コピーのときに文字が欠けることがよくあります。',
    notWrong: [endpointRight, clientIdKnown],
    steps: [
      openService,
      {
        text: '<b>View Details</b>を押し、<b>Client Secret</b>だけを、前後の空白を含めずにコピーします。',
        asked: sendSecret,
      },
      {
        text: '{place, select, page {<b>Client Secret</b>の欄に貼り付けて、もう一度テストします。ほかの値はそのままです。} other {Client Secretに指定して、もう一度テストします。}}',
        asked: '',
      },
    ],
    note: {
      title: 'Client Secretを新しくするには、新しいサービスが必要です。',
      text: 'MarketoではClient Secretだけを更新できません。新しいサービスではClient Idも新しくなります。',
    },
    who: whoFinds,
    leave: leaveSaved,
  },
  our_request_wrong: {
    name: 'こちらの問い合わせの誤り',
    title:
      '{confidence, select, certain {こちらからの問い合わせ方に誤りがあります} likely {おそらく、こちらからの問い合わせ方に誤りがあります} other {こちらからの問い合わせ方に誤りがある可能性があります}}',
    explanation:
      '{isMarketos, select, yes {Marketoは応答しましたが、こちらの問い合わせを理解できませんでした。} other {応答はありましたが、問い合わせへの回答ではありませんでした。}}{confidence, select, certain {原因はこちらにあり、お客様側ではありません。} other {原因はおそらくこちらにあり、お客様側ではありません。}}',
    notWrong: [endpointRight, valuesUntested, nothingToChange],
    steps: [giveCode, testWhenSolved],
    who: whoHost,
    leave: leaveSaved,
  },
  credentials_refused: {
    name: '認証情報の拒否',
    title:
      '{confidence, select, certain {この認証情報がMarketoで拒否されています} likely {この認証情報は、おそらくMarketoで拒否されています} other {この認証情報がMarketoで拒否されている可能性があります}}',
    explanation:
      '{isMarketos, select, yes {トークンの発行がMarketoに拒否されましたが、どの値が合わないのかは示されていません。} other {トークンの発行が拒否されましたが、Marketoとは異なる形式の応答でした。}}{userLocked, select, no {値の打ち間違いか、サービスの削除が考えられます。} other {値の打ち間違い、サービスの削除、ユーザーのロックが考えられます。}}',
    notWrong: [endpointRight],
    steps: [
      openService,
      {
        text: '<b>View Details</b>を押して<b>Client Id</b>と<b>Client Secret</b>をもう一度コピーし、{place, select, page {両方をここに貼り付けます。} other {両方を指定します。}}',
        asked: sendBoth,
      },
      {
        text: '{userLocked, select, no {} other {値が同じなら<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>を開き、APIユーザーの<b>Access Expires</b>が空か確認します。}}',
      },
      testAgain,
    ],
    who: whoFinds,
    leave: leaveSaved,
  },
  no_api_only_user: {
    name: 'API専用ユーザーがない',
    title:
      '{confidence, select, certain {このためのAPI専用ユーザーが、Marketoにまだありません} likely {サービスには、おそらくAPI専用ユーザーが設定されていません} other {サービスにAPI専用ユーザーがない可能性があります}}',
    explanation:
      '{confidence, select, certain {カスタムサービスの作成には、API専用ユーザーが必要です。通常のユーザーは、管理者権限があっても使えません。} other {Marketoはトークンを発行しましたが、ユーザー名を示さず、{host}に必要な操作を拒否しました。サービスには、ロールを持つAPI専用ユーザーが必要です。}}',
    notWrong: [`{by, select, answer {} other {${endpointRight}}}`],
    steps: [
      { text: 'Marketoで<b>Admin</b> › <b>Users & Roles</b>を開きます。' },
      {
        text: '<b>Create API Only User</b>を押します。以前のMarketoでは<b>Users</b> › <b>Invite New User</b>を押し、<b>API Only</b>にチェックを入れます。',
      },
      {
        text: '次の権限を持つロールを1つだけ割り当て、<b>Access Expires</b>は空のままにします。',
        show: 'permissions',
      },
      {
        text: '<b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b>を開き、そのユーザーで種類が<b>Custom</b>の新しいサービスを作成します。',
      },
      {
        text: '{place, select, page {<b>View Details</b>を押し、新しいClient IdとClient Secretをここに貼り付けて、もう一度テストします。} other {<b>View Details</b>を押し、新しいClient IdとClient Secretでもう一度テストします。}}',
        asked: sendBoth,
      },
    ],
    note: {
      title: 'ユーザーライセンスは消費しません。',
      text: 'API専用ユーザーはサインインできず、ライセンス費用もかかりません。メールアドレスは実在しなくてもかまいません。',
    },
    who: whoUsers,
    leave: leaveSaved,
  },
  token_rejected: {
    name: 'トークンの拒否',
    title:
      '{confidence, select, certain {Marketoが自ら発行したトークンを拒否しています} likely {おそらく、Marketoが自ら発行したトークンを拒否しています} other {Marketoが自ら発行したトークンを拒否している可能性があります}}',
    explanation:
      'Marketoはトークンを発行しましたが、その直後に拒否しました。自然に解消することがあります。',
    notWrong: [credentialsRight, nothingToChange],
    steps: [waitLonger, tellSupport],
    who: whoMarketo,
    leave: leaveSaved,
  },
  subscription_unavailable: {
    name: '契約が利用できない状態',
    title:
      '{confidence, select, certain {お使いのMarketo契約が利用できない状態です} likely {おそらく、お使いのMarketoが一時的に利用できない状態です} other {お使いのMarketoが一時的に利用できない可能性があります}}',
    explanation:
      'Marketoによると、契約<code>{instance}</code>が見つからないか、接続できません。Adobeによると、通常は一時的なものです。',
    notWrong: [credentialsRight, noNewService],
    steps: [
      { text: `数分待ってから、もう一度テストします。${noTyping}`, asked: '' },
      {
        text: '1日を過ぎても続くときは、この契約がまだ使われているか、Marketo管理者に確認します。',
      },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  wrong_subscription: {
    name: '別の契約、または終了した契約',
    title:
      '{confidence, select, certain {このMarketo契約は終了しているか、別の契約です} likely {このMarketo契約は、おそらく終了しているか別の契約です} other {このMarketo契約は、終了しているか別の契約の可能性があります}}',
    explanation:
      'Marketoによると、契約<code>{instance}</code>が見つからないか、接続できません。{isLasting, select, yes {この状態が1日以上続いています。} other {}}{workedBefore, select, yes {契約が終了したか、別の契約に置き換わった可能性があります。} other {契約が終了しているか、お客様とは別の契約の可能性があります。}}',
    notWrong: [credentialsRight],
    steps: [
      {
        text: 'Marketoを開き、ページのアドレスにあるMunchkin IDを<code>{instance}</code>と比べます。',
      },
      {
        text: '違っていたら、そちらのREST API Endpointを{place, select, page {貼り付け} other {使い}}、そちらでサービスを作成します。',
        asked:
          '違っていたら、そちらでサービスを作成し、そのREST API Endpointと2つの値を私に送ってください。',
      },
      { text: '同じなら、契約が有効かどうかAdobeに問い合わせます。' },
    ],
    who: '契約についてAdobeに問い合わせられるMarketo管理者の対応が必要です。',
    leave: leaveSaved,
  },
  ip_blocked: {
    name: '接続元IPアドレスのブロック',
    title:
      '{confidence, select, certain {接続元IPアドレスがMarketoでブロックされています} likely {接続元IPアドレスは、おそらくMarketoでブロックされています} other {接続元IPアドレスがMarketoでブロックされている可能性があります}}',
    explanation:
      '{at, select, identity {値については何も示されないまま、接続を断られました。IPアドレスの許可リストがあると、このようになることがあります。} other {Client IdとClient Secretは合っています。{addressesListed, select, yes {ご回答では接続元IPアドレスは登録済みですが、Marketoはトークンを発行したあと、すべての呼び出しを拒否しました。} other {Marketoはトークンを発行したあと、すべての呼び出しを拒否しました。IPアドレスの許可リストがあると、このようになります。}}}}',
    notWrong: [endpointRight, `{at, select, identity {} other {${noNewService}}}`],
    steps: [
      {
        text: 'Marketoで<b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> › <b>Edit</b>を開きます。',
      },
      {
        text: '{addressesListed, select, yes {リストの内容を、次のアドレスと1桁ずつ照らし合わせます。} other {{addressCount, plural, =0 {{host}のIPアドレスを追加します。アドレスは{host}のサポートがお知らせします。} =1 {次のアドレスを追加します。} =2 {次の2つのアドレスを追加します。} other {次の#個のアドレスを追加します。}}}}',
        show: 'addresses',
      },
      saveAndTest,
    ],
    note: {
      title: 'Login Settingsではありません。',
      text: 'Login Settingsは人のサインインを制限するもので、APIには影響しません。',
    },
    who: whoWebServices,
    leave: leaveSaved,
  },
  ip_partly_allowed: {
    name: '接続元IPアドレスの一部がブロック',
    title:
      '{confidence, select, certain {接続元IPアドレスの一部だけがMarketoで許可されています} likely {おそらく、接続元IPアドレスの一部だけが許可されています} other {接続元IPアドレスの一部だけが許可されている可能性があります}}',
    explanation:
      'Marketoは接続元IPアドレスの1つを許可し、別の1つを拒否しました。{missingCount, plural, =0 {リストに足りないものがあります。} other {リストに{missingAddresses}がありません。}}',
    notWrong: [credentialsRight, noNewService],
    steps: [
      {
        text: 'Marketoで<b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> › <b>Edit</b>を開きます。',
      },
      {
        text: '{missingCount, plural, =0 {リストを次のアドレスと照らし合わせ、足りないものを追加します。} =1 {次のアドレスを追加します。} =2 {次の2つのアドレスを追加します。} other {次の#個のアドレスを追加します。}}',
        show: 'addresses',
      },
      saveAndTest,
    ],
    note: {
      title: 'Login Settingsではありません。',
      text: 'Login Settingsは人のサインインを制限するもので、APIには影響しません。',
    },
    who: whoWebServices,
    leave: leaveSaved,
  },
  token_not_received: {
    name: 'トークンの紛失',
    title:
      '{confidence, select, certain {こちらのトークンがMarketoに届いていません} likely {こちらのトークンは、おそらくMarketoに届いていません} other {こちらのトークンが途中で失われている可能性があります}}',
    explanation:
      'ご回答から、{addressesListed, select, yes {接続元IPアドレスとロール} other {許可リストとロール}}は原因ではないようです。残る可能性は、途中の何かがトークンを取り除いていることで、その場合の原因はこちら側にあります。',
    notWrong: [credentialsRight, nothingToChange],
    steps: [giveCode, testWhenSolved],
    who: whoHost,
    leave: leaveSaved,
  },
  no_permissions: {
    name: 'API権限なし',
    title:
      '{confidence, select, certain {APIユーザーにAPIの権限がありません} likely {APIユーザーには、おそらくAPIの権限がありません} other {APIユーザーにAPIの権限がない可能性があります}}',
    explanation:
      'Client IdとClient Secretは合っています。{letIn, select, yes {接続元IPアドレスも許可されています。} other {{addressesListed, select, yes {ご回答では、接続元IPアドレスは登録済みです。} other {ご回答では、ブロックされているアドレスはありません。}}}}{letIn, select, yes {しかし、テストできた必須の権限がすべて拒否されました。} other {しかし、すべての呼び出しが拒否されました。}}管理者権限はここでは効きません。',
    notWrong: [endpointRight, noNewService],
    steps: [
      openRole,
      {
        text: '<b>Access API</b>のグループを開き、次の項目だけにチェックを入れます。グループ全体には入れません。',
        show: 'permissions',
      },
      {
        text: '保存します。APIユーザーのロールがこれ1つだけか確認します。複数あると、最も制限の厳しいロールが優先されます。',
      },
      {
        text: 'ワークスペースを使っている場合は、{host}が参照するワークスペースごとにロールを割り当てます。',
      },
      testAgain,
    ],
    note: {
      title: '変更するのはユーザーではなくロールです。',
      text: 'サービスで使用中のユーザーは編集できません。システムロールも編集できないため、その場合は新しいロールを作成します。',
    },
    who: whoRoles,
    leave: leaveSaved,
  },
  workspace_missing: {
    name: 'ワークスペースへの割り当てなし',
    title:
      '{confidence, select, certain {ワークスペースにロールが割り当てられていません} likely {おそらく、ロールのないワークスペースがあります} other {ロールのないワークスペースがある可能性があります}}',
    explanation:
      'Client IdとClient Secretは合っており、接続元IPアドレスも許可されています。{hasWorkspaceCode, select, yes {Marketoがワークスペースかパーティションへのアクセスを拒否しています。ロールは、それぞれに割り当てる必要があります。} other {Marketoが権限を1つ拒否しています。ご回答では、ロールのないワークスペースがあります。}}',
    notWrong: [endpointRight, '権限のチェック自体には問題がないかもしれません。'],
    steps: [
      {
        text: 'Marketoで<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>を開き、{hasUser, select, yes {<code>{apiUser}</code>} other {APIユーザー}}を確認します。',
      },
      { text: '{host}が参照するワークスペースごとに、このユーザーのロールを割り当てます。' },
      {
        text: 'ユーザーを編集できないときは、各ワークスペースにロールを持つAPI専用ユーザーと、それを使うサービスを新しく作成します。',
      },
      testAgain,
    ],
    note: {
      title: 'ワークスペースごとに設定が必要です。',
      text: 'あるワークスペースのチェックは、ほかのワークスペースには効きません。参照できないパーティションの人物は表示されません。',
    },
    who: whoUsers,
    leave: leaveSaved,
  },
  permission_missing: {
    name: '権限の不足',
    title:
      '{confidence, select, certain {{count, plural, =1 {権限が1つ足りません} =2 {権限が2つ足りません} other {権限が#個足りません}}} likely {{count, plural, =1 {おそらく、権限が1つ足りません} =2 {おそらく、権限が2つ足りません} other {おそらく、権限が#個足りません}}} other {{count, plural, =1 {権限が1つ足りない可能性があります} =2 {権限が2つ足りない可能性があります} other {権限が#個足りない可能性があります}}}}',
    explanation:
      'Client IdとClient Secretは合っており、接続元IPアドレスも許可されています。{confidence, select, certain {APIユーザーのロールに、チェックが{count, plural, =1 {1つ} =2 {2つ} other {#個}}足りません。} other {APIユーザーのロールに、おそらくチェックが{count, plural, =1 {1つ} =2 {2つ} other {#個}}足りません。}}',
    notWrong: [endpointRight, noNewService],
    steps: [
      openRole,
      {
        text: '<b>Access API</b>のグループを開き、{count, plural, one {次の項目にも} other {次の項目にも}}チェックを入れます。グループ全体には入れません。',
        show: 'permissions',
      },
      {
        text: '保存します。APIユーザーのロールがこれ1つだけか確認します。複数あると、最も制限の厳しいロールが優先されます。',
      },
      {
        text: 'ワークスペースを使っている場合は、{host}が参照するワークスペースごとにロールを割り当てます。',
      },
      testAgain,
    ],
    note: {
      title: '変更するのはユーザーではなくロールです。',
      text: 'サービスで使用中のユーザーは編集できません。共有のロールを変更すると、そのロールを持つ全員に影響します。',
    },
    who: whoRoles,
    leave: leaveSaved,
  },
  feature_disabled: {
    name: '契約に含まれない機能',
    title:
      '{confidence, select, certain {必要な機能がご契約に含まれていません} likely {必要な機能が、おそらくご契約に含まれていません} other {必要な機能がご契約に含まれていない可能性があります}}',
    explanation:
      '{isCrmSync, select, yes {Marketoによると、{permissions}の対象はCRMが管理しているため、プログラムからは操作できません。権限の問題ではありません。} other {Marketoによると、{permissions}の対象となる機能がこの契約にありません。権限の問題ではありません。}}',
    notWrong: [
      credentialsRight,
      addressesLetIn,
      'Marketo管理者がチェックを入れる項目はありません。',
    ],
    steps: [
      {
        text: '下のコードを{host}のサポートにお伝えください。サポートのほうで、この機能を使わない接続を設定できます。',
        asked: '',
      },
      { text: 'あるはずの機能なら、ご契約に含まれているかAdobeに問い合わせます。' },
    ],
    who: '{host}の運営側で対応が必要です。Marketo管理者にしていただくことはありません。',
    leave: leaveSaved,
  },
  quota_exhausted: {
    name: '1日の呼び出し回数の上限',
    title:
      '{outcome, select, fixable {API呼び出しの上限に繰り返し達しています} other {今日のAPI呼び出しの上限に達しています}}',
    explanation:
      '{outcome, select, fixable {1日の呼び出し回数は、すべてのプログラムで共有されます。{quotaDays, plural, =0 {ほとんどの日に上限に達しています。} other {過去7日間のうち{quotaDays}日、上限に達しました。}}待てば使えるようになりますが、次に上限に達するまでです。} other {1日の呼び出し回数は、すべてのプログラムで共有されます。米国中部時間の午前0時に、再びゼロから数え始めます。}}',
    notWrong: [credentialsRight, `{outcome, select, fixable {} other {${nothingToChange}}}`],
    steps: [
      {
        text: '{outcome, select, fixable {Marketoで<b>Admin</b> › <b>Integration</b> › <b>Web Services</b>を開き、過去7日間の呼び出し回数をユーザー別に確認します。} other {}}',
      },
      {
        text: '{outcome, select, fixable {呼び出しが最も多いプログラムの担当者に、回数を減らすか1日の中で分散するよう依頼します。} other {}}',
      },
      {
        text: '{outcome, select, fixable {すべて必要な呼び出しなら、1日の上限の引き上げをAdobeに相談します。} other {}}',
      },
      {
        text: `{hasNextTry, select, yes {{nextTry}以降に} other {米国中部時間の午前0時を過ぎてから}}もう一度テストします。${noTyping}`,
        asked: '',
      },
      {
        text: '{outcome, select, fixable {} other {頻繁に起きるときは、Marketo管理者が<b>Admin</b> › <b>Integration</b> › <b>Web Services</b>で呼び出し元を確認できます。}}',
      },
    ],
    who: `{outcome, select, fixable {${whoWebServices}} other {頻繁に起きるときは、Marketo管理者が呼び出し元を確認できます。}}`,
    leave: leaveSaved,
  },
  rate_limited: {
    name: '呼び出しの集中',
    title:
      '{others, select, yes {お使いのMarketoが、ほかのプログラムで混み合っています} other {お使いのMarketoが一時的に混み合っています}}',
    explanation:
      '{limit, select, atOnce {同時に実行できる呼び出しは10件まで} jobs {ジョブは少数まで} other {呼び出しは20秒あたり100件まで}}で、すべてのプログラムが共有しています。{others, select, yes {ほかのプログラムが使っていたため} other {上限に達していたため}}、Marketoから待つように求められました。',
    notWrong: [credentialsRight, nothingToChange],
    steps: [
      {
        text: `{hasWait, select, yes {{wait}} other {30秒ほど}}待ってから、もう一度テストします。${noTyping}`,
        asked: '',
      },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  marketo_unavailable: {
    name: 'Marketoが利用できない状態',
    title:
      '{confidence, select, certain {Marketoは現在利用できません} likely {Marketoは、おそらく現在利用できません} other {Marketoは現在利用できない可能性があります}}',
    explanation:
      'Marketo自体の不具合を示す応答がありました。{retried, select, yes {もう一度問い合わせても同じでした。} other {}}入力された値に問題があるわけではありません。',
    notWrong: [nothingToChange, '{place, select, page {入力し直す必要はありません。} other {}}'],
    steps: [
      waitLonger,
      { text: '既知の障害は、Adobeの<code>status.adobe.com</code>で確認できます。' },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  unexpected_reply: {
    name: '想定外の応答',
    title:
      '{confidence, select, certain {応答したのはMarketoではありませんでした} likely {応答したのは、おそらくMarketoではありません} other {応答したのはMarketoではない可能性があります}}',
    explanation:
      'Webページなど、Marketoのものとは思えない応答が返ってきました。Marketoとの間にある何かが返したのかもしれません。',
    notWrong: [valuesUntested, nothingToChange],
    steps: [{ text: `1分ほどしてから、もう一度テストします。${noTyping}`, asked: '' }, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  connected_with_gaps: {
    name: '接続済み（一部未確認）',
    title: '{host}はお使いのMarketoに接続されています（一部未確認）',
    explanation:
      '必須の権限に不足は見つかりませんでした。{hasNotSeen, select, yes {{notSeen}については応答がなかったため、もう一度テストしてください。} other {{notSeenCount, plural, =0 {} one {{addressesNotSeen}が許可されているかは確認できませんでした。} other {{addressesNotSeen}が許可されているかは確認できませんでした。}}}}{hasTicks, select, yes {不足または未確認のものは下にあります。必要になったときにチェックを確認してください。} other {{hasGap, select, yes {} other {{hasFeaturesOff, select, yes {{featuresOff}の対象となる機能はご契約にないため、チェックを入れるものはありません。} other {確認できなかったのは付随的なことだけで、支障はありません。}}}}}}',
    notWrong: [credentialsRight, addressesLetIn],
    steps: [
      { text: `{hasTicks, select, yes {${openRole.text}} other {}}` },
      {
        text: '{hasTicks, select, yes {<b>Access API</b>のグループで、次のチェックを確認します。} other {}}',
        show: 'permissions',
      },
      {
        text: '{notSeenCount, plural, =0 {} other {<b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b>が有効な場合は、{notSeenCount, plural, one {次のアドレス} other {次のアドレス}}がリストにあるか確認します。}}',
        show: 'addresses',
      },
      {
        text: '{hasGap, select, yes {いつでももう一度テストできます。その間も接続は機能します。} other {}}',
        asked: '',
      },
    ],
    note: { title: '急ぐ必要はありません。', text: '{host}は、いまある権限で利用を開始します。' },
    who: '{hasTicks, select, yes {都合のよいときに、Marketo管理者の対応が必要です。} other {{notSeenCount, plural, =0 {{hasNotSeen, select, yes {都合のよいときに、ご自身で対応できます。} other {誰も何もする必要はありません。}}} other {都合のよいときに、Marketo管理者の対応が必要です。}}}}',
    leave: leaveConnected,
  },
  connected: {
    name: '接続済み',
    title: '{host}がお使いのMarketoに接続されました',
    explanation: '必要なものはすべて、動作を確認できました。',
    notWrong: [],
    steps: [],
    who: '誰も何もする必要はありません。',
    leave: leaveConnected,
  },
  test_cancelled: {
    name: 'テストの停止',
    badge: 'ご自身で停止',
    title: 'テストは停止されました',
    explanation:
      'Marketoへの呼び出しを中止したため、結果はありません。{place, select, page {入力内容は保存されています。} other {}}',
    notWrong: [valuesUntested],
    steps: [{ text: `いつでも、もう一度テストできます。${noTyping}`, asked: '' }],
    who: whoYou,
    leave: leaveSaved,
  },
  test_interrupted: {
    name: 'テストの中断',
    title: 'こちら側でテストが中断しました',
    explanation:
      '時間がかかりすぎたか、結果が出る前に途切れました。入力された値とは関係ありません。',
    notWrong: [valuesUntested, nothingToChange],
    steps: [{ text: `いますぐもう一度テストできます。${noTyping}`, asked: '' }, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  service_sealed: {
    name: '認証情報を開けない状態',
    title: '現在、認証情報を開くことができません',
    explanation:
      '認証情報は暗号化されており、いまはその鍵を使えません。保護せずに保存することは避け、テストを控えています。',
    notWrong: [valuesUntested, nothingToChange],
    steps: [{ text: `数分後に、もう一度テストします。${noTyping}`, asked: '' }, tellSupport],
    who: whoHost,
    leave:
      '保存された内容は暗号化されたままです。あとで戻れば、入力し直さずにもう一度テストできます。',
  },
  api_user_locked: {
    name: 'APIユーザーのロック',
    title:
      '{confidence, select, certain {APIユーザーがMarketoでロックされています} likely {APIユーザーは、おそらくMarketoでロックされています} other {APIユーザーがMarketoでロックされている可能性があります}}',
    explanation:
      '<b>Access Expires</b>に日付があるユーザーは、その日にメールの通知なしにロックされます。そのユーザーを使うサービスも止まります。',
    notWrong: [
      endpointRight,
      '{sameValues, select, yes {入力は合っています。以前と同じ値です。} other {}}',
    ],
    steps: [
      {
        text: 'Marketoで<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>を開き、{hasUser, select, yes {<code>{apiUser}</code>} other {APIユーザー}}を確認します。',
      },
      { text: '<b>Access Expires</b>を空にして保存します。' },
      {
        text: 'ユーザーを編集できないときは、API専用ユーザーと、それを使うサービスを新しく作成し、{place, select, page {新しい値をここに貼り付けます。} other {その値でテストします。}}',
        asked:
          'ユーザーを編集できないときは、API専用ユーザーと、それを使うサービスを新しく作成し、新しい値を私に送ってください。',
      },
      testAgain,
    ],
    note: {
      title: 'Access Expiresは空のままにします。',
      text: 'API専用ユーザーはもともとサインインできません。使えなくするには、サービスを削除します。',
    },
    who: whoUsers,
    leave: leaveSaved,
  },
  unknown: {
    name: '判断できない応答',
    title:
      '{hasNotVerified, select, yes {{host}に確認が必要な権限を、証明できませんでした} other {{isMarketos, select, yes {Marketoから未知の応答がありました} other {{answered, select, yes {未知の応答がありました} other {Marketoから応答を得られませんでした}}}}}}',
    explanation:
      '{hasNotVerified, select, yes {必須のものは拒否されていませんが、{notVerified}が使えることを示す応答もなく、{host}は証明を必要としています。{hasCodes, select, yes {コードは<code>{codes}</code>です。} other {}}} other {原因がわからないため、推測でのご案内は控えます。{hasCodes, select, yes {コードは<code>{codes}</code>です。} other {}}まだ何も変更しないでください。}}',
    notWrong: ['入力された値に問題があることを示すものはありません。'],
    steps: [
      {
        text: `1分ほどしてから、もう一度テストします。自然に解消することもあります。${noTyping}`,
        asked: '',
      },
      giveCode,
    ],
    who: whoHost,
    leave: leaveSaved,
  },
}
