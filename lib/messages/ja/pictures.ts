/** Our drawings of Marketo's screens: what each shows, for those who do not see it, and the way there as its caption. */
export const pictures = {
  newRole: {
    alt: 'Marketoの<b>Users & Roles</b>にある<b>Roles</b>のページ。一覧の上のボタン<b>New Role</b>が強調されています。',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> › <b>New Role</b>',
  },
  roleTicks: {
    alt: '<b>Access API</b>のグループを開いた<b>New Role</b>のウィンドウ。リストにある権限が強調され、すべてチェックされています。ほかは空のままです。',
    caption: '<b>New Role</b>：<b>Access API</b>のチェック',
  },
  editRole: {
    alt: '<b>Access API</b>のグループを開いた<b>Edit Role</b>のウィンドウ。必要な権限が強調され、すべてチェックされています。',
    caption: '<b>Edit Role</b>：<b>Access API</b>のチェック',
  },
  inviteUser: {
    alt: 'Marketoの<b>Users & Roles</b>にある<b>Users</b>のページ。一覧の上のボタン<b>Invite New User</b>が強調されています。',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> › <b>Invite New User</b>',
  },
  inviteForm: {
    alt: 'メールアドレスと名前を入力した<b>Invite New User</b>のウィンドウ。空のままの<b>Access Expires</b>の欄が強調されています。',
    caption: '<b>Invite New User</b>：<b>Access Expires</b>は空のまま',
  },
  apiOnlyTick: {
    alt: '<b>Invite New User</b>のウィンドウの2ページ目。ロールが1つチェックされています。ロールの下の<b>API Only</b>が強調され、これもチェックされています。',
    caption: '<b>Invite New User</b>：ロール1つと<b>API Only</b>のチェック',
  },
  createApiOnlyUser: {
    alt: 'Marketoの<b>Users & Roles</b>にある<b>Users</b>のページ。一覧の上のボタン<b>Create API Only User</b>が強調されています。',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> › <b>Create API Only User</b>',
  },
  apiUserForm: {
    alt: 'メールアドレスと名前を入力した<b>Create API Only User</b>のウィンドウ。<b>API Only Role</b>の一覧が強調されています。',
    caption: '<b>Create API Only User</b>：メールアドレス、名前、ロール',
  },
  workspaces: {
    alt: '1行に1つずつワークスペースが並ぶ表。それぞれの横にある<b>Roles</b>の一覧が強調されています。',
    caption: '各<b>Workspace</b>の横のロール',
  },
  newService: {
    alt: 'Marketoの<b>LaunchPoint</b>のページ。ボタン<b>New</b>が開き、その中の<b>New Service</b>が強調されています。',
    caption:
      '<b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> › <b>New</b> › <b>New Service</b>',
  },
  serviceDialog: {
    alt: '<b>New Service</b>のウィンドウ。<b>Custom</b>が選ばれた<b>Service</b>の一覧と、<b>API Only User</b>の一覧が強調されています。',
    caption: '<b>New Service</b>：<b>Custom</b>と<b>API Only User</b>',
  },
  emptyApiUserList: {
    alt: '<b>New Service</b>のウィンドウ。<b>API Only User</b>の一覧が強調されています。開いていますが、項目がありません。',
    caption: '<b>New Service</b>：<b>API Only User</b>の一覧が空',
  },
  viewDetails: {
    alt: 'Marketoの<b>LaunchPoint</b>のページと<b>Installed Services</b>の一覧。サービスの横のリンク<b>View Details</b>が強調されています。',
    caption: '<b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> › <b>View Details</b>',
  },
  details: {
    alt: '<b>View Details</b>で開くウィンドウ。<b>Client Id</b>と<b>Client Secret</b>の行が強調されています。その下に<b>Authorized User</b>があります。',
    caption: '<b>View Details</b>：<b>Client Id</b>と<b>Client Secret</b>',
  },
  detailsSecret: {
    alt: '<b>View Details</b>で開くウィンドウ。<b>Client Id</b>と<b>Authorized User</b>の間にある<b>Client Secret</b>の行が強調されています。',
    caption: '<b>View Details</b>：<b>Client Secret</b>',
  },
  webServices: {
    alt: 'Marketoの<b>Web Services</b>のページと<b>REST API</b>の枠。<b>Endpoint</b>の行が強調されています。その下に<b>Identity</b>があります。',
    caption: '<b>Admin</b> › <b>Integration</b> › <b>Web Services</b> › <b>REST API</b>',
  },
  ipRestrictions: {
    alt: 'Marketoの<b>Web Services</b>のページと<b>IP Restrictions</b>の枠。ボタン<b>Edit</b>が強調されています。その下にアドレスの一覧があります。',
    caption: '<b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> › <b>Edit</b>',
  },
  accessExpires: {
    alt: 'Marketoの<b>Users</b>の一覧。あるユーザーの<b>Access Expires</b>の列にある日付が強調されています。',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>：<b>Access Expires</b>',
  },
  apiUsage: {
    alt: 'Marketoの<b>Web Services</b>のページと<b>API Call Information</b>の枠。<b>Requests in the Last 7 Days</b>の数字が強調されています。押すとユーザー別の一覧が開きます。',
    caption:
      '<b>Admin</b> › <b>Integration</b> › <b>Web Services</b> › <b>API Call Information</b>',
  },
  addressBar: {
    alt: 'Marketoを表示しているブラウザのアドレスバー。その中のMunchkin IDが強調されています。数字3桁、英字3文字、数字3桁です。',
    caption: 'Marketoのページのアドレスに含まれるMunchkin ID',
  },
} as const
