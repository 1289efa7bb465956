/** Why another verdict could be the right one, by the codes that the rules give as `Alternative.why`. */
export const alternatives = {
  alsoFits: 'わかったことは、次の場合にも当てはまります：{alternative}',
  noApiUser: 'API専用ユーザーがまだなく、そのためサービスもない可能性があります。',
  userLocked:
    'APIユーザーがロックされている可能性があります。<b>Access Expires</b>が過去の日付かもしれません。',
  silentDrop: 'IPアドレスの許可リストにより、応答なしで呼び出しが遮断されている可能性があります。',
  addressNotListed:
    '接続元IPアドレスが<b>IP Restrictions</b>でブロックされている可能性があります。こちらからは同じに見えます。',
  headerLost:
    'こちらのトークンが途中で失われている可能性があります。その場合は{host}側で解決します。',
  wrongInstance:
    '値が別のインスタンスのもの（本番ではなくサンドボックスなど）か、2つのサービスのものが混ざっている可能性があります。',
  severalRoles:
    'APIユーザーに複数のロールがある可能性があります。その場合、最も制限の厳しいロールが優先されます。',
  badRequest:
    'こちらからの問い合わせの形式が正しくない可能性があります。その場合は{host}側で解決します。',
  nothingGranted:
    'APIユーザーのロールで、<b>Access API</b>に1つもチェックがない可能性があります。こちらからは同じに見えます。',
  workspaceNotGranted: 'ロールのないワークスペースがある可能性があります。',
  serviceDeleted: '<b>LaunchPoint</b>のサービスが削除された可能性があります。',
  refusedOnTheWay:
    'Marketoの手前にある何かが、接続元IPアドレスを拒否している可能性があります。その場合は{host}側で解決します。',
  strangeReply: 'Marketoとの間にある何かが、代わりに応答した可能性があります。',
  closedSubscription: '契約が終了したか、別の契約に置き換わった可能性があります。',
  somePermissionMissing: '<b>Access API</b>のチェックが足りない可能性があります。',
  featureMissing:
    'Marketoのこの機能がご契約に含まれていない可能性があります。その場合、チェックを入れても使えません。',
  changeNotYetKnown:
    'ロールを変更したばかりなら、いまのトークンにはまだ反映されていない可能性があります。{hasTokenTime, select, yes {トークンの期限は{tokenEnds}です。} other {}}そのあとでもう一度テストしてください。',
  subscriptionGone: '契約が一時的に利用できない可能性があります。通常は自然に解消します。',
  ourNetwork: 'こちらのネットワークに問題がある可能性があります。その場合は{host}側で解決します。',
} as const

/** Codes of an alternative that are no verdict. */
export const alternativeName = {
  several_roles: '複数のロール',
  permission_just_changed: '変更がまだ反映されていない状態',
} as const
