/** What changed between two tests of one connection. Lists of permissions and addresses come in joined. */
export const changes = {
  heading: '{when}以降に変わったこと',
  none: 'テストでわかる変化はありません。',
  verdict: 'テストの結果：以前は「{from}」、現在は「{to}」です。',
  instance: {
    changed: 'インスタンス：以前は{from}、現在は{to}です。',
    appeared: 'インスタンス：以前の入力にはなく、現在は{to}です。',
    gone: 'インスタンス：以前は{from}で、現在の入力にはありません。',
  },
  apiUser: {
    changed: 'APIユーザー：以前は{from}、現在は{to}です。',
    appeared: 'APIユーザー：以前は示されず、現在は{to}です。',
    gone: 'APIユーザー：以前は{from}で、現在は示されていません。',
  },
  permission: {
    changed: '{permission}：以前は「{from}」、現在は「{to}」です。',
    appeared: '{permission}：以前は求めておらず、現在は「{to}」です。',
    gone: '{permission}：以前は「{from}」で、現在は求めていません。',
  },
  address: '接続元IPアドレス：以前は{from}、現在は{to}です。',
  clientId: 'Client Idが変わりました。',
  secret: 'Client Secretが変わりました。',
  sameClientId: 'Client Idは同じです。',
  sameSecret: 'Client Secretは同じです。',
} as const
