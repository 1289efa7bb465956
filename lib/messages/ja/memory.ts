/** What a verdict adds about a connection that worked: between when and when, and what is not as it was. */
export const memory = {
  since:
    '{good}には機能していましたが、{bad}には機能しなくなっていました。{hasChanges, select, yes {その間に変わったこと：{changes}。} other {その間に何かが変わったと考えられます。}}',
  otherValues:
    '{good}には{values, select, both {別のClient IdとClient Secret} clientId {別のClient Id} other {別のClient Secret}}で機能していました。その値は今回テストしていません。{hasChanges, select, yes {その後に変わったこと：{changes}。} other {}}',
  last: '最後に機能していたのは{good}です。',
  change: {
    apiUser: '{isKnown, select, yes {APIユーザー（{before}から{now}）} other {APIユーザー}}',
    address:
      '{isKnown, select, yes {接続元IPアドレス（{before}から{now}）} other {接続元IPアドレス}}',
    permissions: '{isKnown, select, yes {権限（{permissions}がなくなりました）} other {権限}}',
  },
} as const

/** Whose calls they are, by counts: Marketo tells names too, but nobody needs them. */
export const usage = {
  today:
    '今日の呼び出し{total, number}回のうち、{ours, number}回がこの接続のAPIユーザーによるものです。{others, plural, =0 {ほかのユーザーの呼び出しはありません。} one {残りは、ほかのユーザー#人によるものです。} other {残りは、ほかのユーザー#人によるものです。}}',
  earlier:
    '{when}の時点では、呼び出し{total, number}回のうち{ours, number}回がこの接続のAPIユーザーによるものでした。{others, plural, =0 {ほかのユーザーの呼び出しはありませんでした。} one {残りは、ほかのユーザー#人によるものでした。} other {残りは、ほかのユーザー#人によるものでした。}}',
} as const
