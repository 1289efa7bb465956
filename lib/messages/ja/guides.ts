import type { GuideStep } from '#lib/messages/step.ts'

const role: readonly GuideStep[] = [
  {
    text: 'Marketoで<b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b>を開き、<b>New Role</b>を押します。',
    picture: 'newRole',
    notSeen:
      '管理者権限<b>Access Roles</b>が必要です。ほかのMarketo管理者にこの手順を頼むか、権限を付けてもらってください。',
  },
  { text: 'ロールに次の名前を付けます。', copy: ['roleName'] },
  {
    text: '<b>Access API</b>のグループを開き、次の項目だけにチェックを入れます。グループ全体には入れません。',
    show: 'permissions',
    picture: 'roleTicks',
    notSeen:
      'グループは、前にある小さな矢印で開きます。ほかのグループのチェックは、APIユーザーには効きません。',
  },
  { text: '<b>Create</b>を押します。' },
]

const older: readonly GuideStep[] = [
  {
    text: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>を開き、<b>Invite New User</b>を押します。',
    picture: 'inviteUser',
    notSeen:
      '管理者権限<b>Access Users</b>が必要です。代わりに<b>Create API Only User</b>が表示される場合は、上でもう一方の方法を選んでください。',
  },
  {
    text: '次のメールアドレスと名前を入力します。アドレスは実在しなくてもかまいません。',
    copy: ['userEmail', 'userFirstName', 'userLastName'],
    picture: 'inviteForm',
  },
  {
    text: '<b>Access Expires</b>は空のままにします。日付を入れると、その日にメールの通知なしにロックされます。',
  },
  {
    text: '<b>Next</b>を押し、<b>API Only</b>にチェックを入れて、新しいロールだけを選びます。複数あると、最も制限の厳しいロールが優先されます。',
    copy: ['roleName'],
    picture: 'apiOnlyTick',
    notSeen:
      '<b>API Only</b>のチェックは、ロールの下にあります。これがないとサインインするユーザーになり、ユーザーライセンスを1つ消費します。',
  },
  {
    text: 'ワークスペースが表示される場合は、{host}が参照するワークスペースごとにロールを割り当てます。',
    picture: 'workspaces',
    notSeen: 'お使いのMarketoにはワークスペースがありません。次の手順に進んでください。',
  },
  {
    text: '<b>Next</b>、<b>Send</b>の順に押します。「An invitation is not required for API only」という表示は、ただのお知らせです。',
  },
]

const adobe: readonly GuideStep[] = [
  {
    text: '<b>Admin</b> › <b>Users & Roles</b>を開き、<b>Create API Only User</b>を押します。Adobe Admin Consoleにはありません。',
    picture: 'createApiOnlyUser',
    notSeen:
      '管理者権限<b>Access Users</b>が必要です。代わりに<b>Invite New User</b>が表示される場合は、上でもう一方の方法を選んでください。',
  },
  {
    text: '次のメールアドレスと名前を入力します。アドレスは実在しなくてもかまいません。',
    copy: ['userEmail', 'userFirstName', 'userLastName'],
    picture: 'apiUserForm',
  },
  {
    text: '新しいロールだけを選びます。複数あると、最も制限の厳しいロールが優先されます。',
    copy: ['roleName'],
    notSeen:
      'ロールの<b>Access API</b>にチェックが必要です。1つ前の手順に戻り、先にロールを作成してください。',
  },
  {
    text: '<b>Access Expires</b>が表示される場合は、空のままにします。日付を入れると、その日にメールの通知なしにロックされます。',
  },
  {
    text: 'ワークスペースが表示される場合は、{host}が参照するワークスペースごとにロールを割り当てます。',
    picture: 'workspaces',
    notSeen: 'お使いのMarketoにはワークスペースがありません。次の手順に進んでください。',
  },
  { text: '<b>Create API Only User</b>を押します。' },
]

const unsure: readonly GuideStep[] = [
  {
    text: 'Marketoで<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>を開きます。',
    notSeen:
      '管理者権限<b>Access Users</b>が必要です。ほかのMarketo管理者にこの手順を頼むか、権限を付けてもらってください。',
  },
  {
    text: '一覧の上のボタンを見ます。<b>Invite New User</b>があれば以前のサインイン方式、<b>Create API Only User</b>があればAdobeアカウントの方式です。',
    picture: 'createApiOnlyUser',
  },
  { text: '上で同じ言葉を選び、続けてください。' },
]

const service: readonly GuideStep[] = [
  {
    text: '<b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b>を開き、<b>New</b> › <b>New Service</b>を押します。',
    picture: 'newService',
    notSeen:
      '管理者権限<b>Access Event Partners</b>が必要です。ほかのMarketo管理者にこの手順を頼むか、権限を付けてもらってください。',
  },
  { text: '次の表示名と説明を入力します。', copy: ['serviceName', 'serviceDescription'] },
  { text: '<b>Service</b>で<b>Custom</b>を選びます。', picture: 'serviceDialog' },
  {
    text: '<b>API Only User</b>で、先ほど作成したユーザーを選び、<b>Create</b>を押します。',
    copy: ['userEmail'],
    notSeen:
      'API専用ユーザーがまだないと、一覧は空です。1つ前の手順に戻り、先にユーザーを作成してください。',
  },
  {
    text: '新しいサービスの横にある<b>View Details</b>を押します。',
    picture: 'viewDetails',
    notSeen: 'リンクは、一覧<b>Installed Services</b>の、作成したサービスの行の端にあります。',
  },
  {
    text: '<b>Client Id</b>と<b>Client Secret</b>、またはウィンドウの文字全体をコピーします。',
    picture: 'details',
  },
]

const endpoint: readonly GuideStep[] = [
  {
    text: '<b>Admin</b> › <b>Integration</b> › <b>Web Services</b>を開きます。',
    notSeen:
      '管理者権限<b>Access SOAP API</b>が必要です。または、次のステップで、開いているMarketoのページのアドレスを貼り付けてもかまいません。',
  },
  {
    text: '<b>REST API</b>の枠で、<b>Endpoint</b>の行をコピーします。<b>Identity</b>の行でもかまいません。必要なのはどちらか一方です。',
    picture: 'webServices',
    notSeen:
      '下へスクロールしてください。<b>REST API</b>の枠は、SOAP APIの枠の下にあります。SOAP APIのアドレスはここでは使えません。',
  },
]

/** Steps 1 to 3, and the texts that the admin copies into Marketo. */
export const guides = {
  start: {
    title: '必要なもの',
    lead: 'Marketoの管理者権限を持つ方が、{host}用のロール、ユーザー、サービスを作成します。5分ほどで終わります。',
    willDo: '{host}ができるようになること',
    required: '必須',
    optional: '任意',
    whoTitle: '作業する人',
    who: 'Marketo管理者です。Marketoの上部に<b>Admin</b>が表示される方が該当します。',
    values: '最後に、REST API Endpoint、Client Id、Client Secretの3つの値がそろいます。',
    haveValues: '3つの値はもう手元にあります',
    noSeat: 'API専用ユーザーは、ユーザーライセンスを消費せず、サインインもできません。',
    readsNothing: 'テストで人物のレコードを読み取ることはありません。',
    dailyCalls: '{host}は1日に約{calls, number}回の呼び出しを見込んでいます。',
    someoneTitle: 'Marketo管理者が別にいる場合',
    someone:
      'リンクを送ってください。相手に見えるのは手順だけで、アカウントは不要です。値もそこで入力でき、進み具合はこちらで確認できます。',
    someoneButton: '管理者用のリンクを作成',
  },
  /** What stands below each of the four things to make in Marketo. */
  task: {
    done: '完了して次へ',
    isDone: '完了',
    takeBack: '未完了に戻す',
    someoneElse: 'ほかの人に頼む',
    notSeen: '見当たらないとき',
    adobe: 'Adobe公式の説明ページ',
    goodToKnow: '知っておくと便利なこと',
  },
  role: {
    title: 'ロールを作成する',
    lead: 'ロールは、{host}が参照できる範囲を決めるものです。次のチェックだけを入れます。',
    steps: role,
    know: [
      'API専用ユーザーには管理者権限は効かず、<b>Access API</b>のチェックだけが有効です。',
      '新しいロールを作成してください。システムロールは編集できず、共有のロールを変えると、そのロールを持つ全員に影響します。',
    ] as readonly string[],
  },
  user: {
    title: 'API専用ユーザーを作成する',
    lead: '{host}専用のユーザーを1つ作ります。Marketoは呼び出しとエラーをユーザー別に数えるため、どのプログラムによるものかがいつでもわかります。',
    choose: '<b>Users & Roles</b>には何が表示されていますか',
    older: 'Invite New User（新しいユーザーを招待）',
    adobe: 'Create API Only User（API 専用ユーザーを作成）',
    unsure: 'わからない',
    steps: { older, adobe, unsure },
    know: [
      'このユーザーは、ユーザーライセンスを消費せず、サインインもできません。',
      'Marketoでは、インスタンスごとに別のメールアドレスが必要です。サンドボックス用と本番用を分けてください。',
      'サービスで使用中のユーザーは編集できません。代わりにロールを変更するか、新しいユーザーを作成してください。',
    ] as readonly string[],
  },
  service: {
    title: 'カスタムサービスを作成する',
    lead: 'サービスを作ると、Client IdとClient Secretが得られます。{host}専用に1つ作ってください。削除すれば、いつでも接続を止められます。',
    steps: service,
    know: [
      'Client Secretは更新できません。新しくするには、新しいサービスを作成します。Client Idも新しくなります。',
    ] as readonly string[],
    emptyListTitle: 'API Only Userの一覧が空の場合',
    emptyListFix: '作り方を図で見る',
  },
  endpoint: {
    title: 'REST API Endpointをコピーする',
    lead: 'どのMarketoに接続するかを{host}に伝えるものです。Marketoには<b>Endpoint</b>と<b>Identity</b>の2つのアドレスが表示されます。どちらでもかまいません。',
    steps: endpoint,
    know: [
      'サンドボックスには固有のアドレスがあります。サービスを作成したMarketoのものを使ってください。',
    ] as readonly string[],
  },
  copyText: {
    roleName: '{host} API',
    userFirstName: '{host}',
    userLastName: 'API',
    serviceName: '{host}',
    serviceDescription: 'REST APIで{host}とMarketoを接続',
  },
  copyLabel: {
    roleName: 'ロール名',
    userEmail: 'メールアドレス',
    userFirstName: '名',
    userLastName: '姓',
    serviceName: '表示名',
    serviceDescription: '説明',
    address: 'アドレス',
    permission: '権限',
    endpoint: 'REST API Endpoint',
    addresses: 'アドレス',
    permissions: '権限',
  },
} as const
