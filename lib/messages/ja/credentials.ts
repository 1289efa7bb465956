/** Step 4: the form, its repairs and warnings. */
export const credentials = {
  title: 'Marketoの3つの値を入力してください',
  lead: '値は暗号化して保管されます。Marketo管理者が<b>LaunchPoint</b>と<b>Web Services</b>で確認できます。',
  update: {
    title: '{name}の認証情報を変更',
    titleUnnamed: '{munchkinId}の認証情報を変更',
    lead: '新しい組み合わせの動作が確認できるまで、いまの値をそのまま使います。Client IdとClient Secretは、<b>LaunchPoint</b>の同じサービスのものを一緒に貼り付けてください。',
  },
  endpoint: {
    label: 'REST API Endpoint',
    hint: 'お手元にあるものを貼り付けてください。開いているMarketoのページのアドレスでもかまいません。必要な部分だけを読み取ります。',
    willCall: '<b>{url}</b>に接続します。',
    placeholderId:
      'このMunchkin IDは、Adobeの説明書に例として載っているものです。お使いのMarketoのものか確認してください。',
    missing: 'MarketoのREST API Endpointを貼り付けてください。',
    unusable: {
      soap: 'これは、廃止されたSOAP APIのアドレスです。<b>Web Services</b>の<b>REST API</b>の枠で<b>Endpoint</b>をコピーしてください。',
      adminPage:
        'これはMarketoの画面のアドレスです。<b>Admin</b> › <b>Web Services</b>を開き、<b>REST API</b>の枠で<b>Endpoint</b>をコピーしてください。',
      trackingHost:
        'これはトラッキングまたはランディングページのアドレスです。<b>Admin</b> › <b>Web Services</b>を開き、<b>REST API</b>の枠で<b>Endpoint</b>をコピーしてください。',
      example:
        'これは説明書にある例です。お使いのMarketoのアドレスは、<b>Admin</b> › <b>Web Services</b>の<b>REST API</b>の枠にあります。',
      other:
        'Munchkin IDが見つかりません。<code>123-ABC-456</code>のように、数字3桁、英字3文字、数字3桁です。',
    },
    twoIds:
      '異なる2つのMunchkin ID、<code>{first}</code>と<code>{second}</code>が含まれています。正しいほうだけを残してください。',
    useThis: '{munchkinId}を使う',
    used: '{munchkinId}だけを読み取り、残りは除きました。',
    simulatedOnly:
      'このセッションでは、シミュレーション用のインスタンスだけを使えます。Munchkin IDは<code>000-</code>で始まります。',
    tooLong: 'アドレスとしては長すぎます。エンドポイントだけを貼り付けてください。',
    whereTitle: 'エンドポイントの場所',
    where:
      '<b>Admin</b>、<b>Integration</b>、<b>Web Services</b>の順に開き、<b>REST API</b>の枠で<b>Endpoint</b>の行をコピーします。<b>Identity</b>の行でもかまいません。',
    addressBarTitle: 'Adminを開けないとき',
    addressBar:
      'Marketoのページをどれか開き、ブラウザ上部のアドレスをコピーしてください。Munchkin IDが含まれています。',
  },
  clientId: {
    label: 'Client Id',
    hint: '<b>LaunchPoint</b>で、サービスの横の<b>View Details</b>を押します。表示された文字全体を、ここにまとめて貼り付けることもできます。',
    missing: 'MarketoのClient Idを貼り付けてください。',
    tooLong: 'Client Idとしては長すぎます。値だけを貼り付けてください。',
  },
  clientSecret: {
    label: 'Client Secret',
    hint: '保存すると、サポートを含め、誰も読み出せなくなります。',
    kept: '保存済みで、表示されません。そのまま使う場合は空のままにしてください。',
    keptUntil: 'テストが成功しなければ、{time}まで保管します。',
    gone: '保存されていたClient Secretは、{secretHours}時間が過ぎたため破棄しました。もう一度貼り付けてください。',
    missing: 'MarketoのClient Secretを貼り付けてください。',
    both: 'Client Idが新しい場合は、Client Secretも新しくなります。両方を貼り付けてください。',
    tooLong: 'Client Secretとしては長すぎます。値だけを貼り付けてください。',
  },
  swapped: 'Client IdとClient Secretが逆のようです。',
  swap: '入れ替える',
  swapDone: 'Client IdとClient Secretを入れ替えました。',
  undo: '元に戻す',
  undone: '元の値に戻しました。',
  pasted: {
    filled: '貼り付けた内容から、次の値を見つけて入力しました：{fields}',
    leftOut: {
      accessToken:
        'アクセストークンは除きました。1時間以内に期限が切れるためです。Client Secretには期限がありません。',
      maskedSecret:
        'Client Secretが点で隠れています。Client Secretだけをコピーして、その欄に貼り付けてください。',
      twoEndpoints:
        '異なる2つのMunchkin IDが含まれているため、どちらも使いませんでした。正しいほうだけを貼り付けてください。',
      twoServices:
        '2つのサービスの値が含まれているため、どちらも使いませんでした。1つのサービスの値だけを貼り付けてください。',
      tooLong: '内容が長すぎて読み取れません。値だけを貼り付けてください。',
    },
  },
  unreachable: {
    title: '接続できませんでした',
    text: '入力内容はすべてここに残っています。オンラインに戻ったら、もう一度ボタンを押してください。',
  },
  outdated: {
    title: 'このページは古くなっています',
    text: 'ページを開いている間に、設定画面が更新されました。入力内容はすべてここに残っています。必要なものをコピーしてから、ページを再読み込みしてください。',
  },
  ended: {
    title: 'セッションが終了しました',
    text: '安全のため、2時間操作がないと終了します。入力内容はすべてここに残っています。別のタブで{host}から設定画面を開き直し、値を写してください。',
  },
  changed: {
    title: 'その間に別の値が保存されました',
    text: 'このページを開いたあとに、別のタブか同僚の方が、この接続の値を保存しました。上書きはしておらず、入力内容はすべてここに残っています。',
    shown:
      'このページを開いたあとに、別のタブか同僚の方が、この接続の値を保存しました。上書きはしていません。いまはその値が表示されており、入力内容は保存されていません。',
    load: '保存された値を読み込む',
    keep: 'ここに入力した値を残す',
  },
  calls:
    '{calls, plural, one {Marketoを#回呼び出します} other {Marketoを#回呼び出します}}。読み取り専用です。',
  whichCalls: '呼び出しの内容',
  whichCallsLead:
    'どの呼び出しも、人物のレコードを読み取らず、何も変更しません。拒否された場合は、確認のためにもう一度だけ問い合わせます。',
  callToken: 'Marketoにトークンを求めます',
  callUsage: '今日のAPI呼び出し回数を読み取ります',
  callElsewhere:
    '同じことを接続元IPアドレス{address}からも行います。アドレスが1つずつ登録される場合があるためです',
  callProbe: '{permission}が付与されているか確認します',
  busy: '保存してテストを開始しています',
  notEditable: 'この接続は現在変更できません。{host}に戻り、開き直してください。',
} as const

/** What we did to a pasted endpoint. */
export const repair = {
  trimmed: '前後の空白を取り除きました。',
  unquoted: '引用符を取り除きました。',
  scheme_added: '先頭に<code>https://</code>を付けました。',
  scheme_upgraded: '<code>http</code>ではなく<code>https</code>で接続します。',
  path_removed: '不要な<code>{path}</code>を取り除きました。',
  slashes_removed: '余分なスラッシュを取り除きました。',
  backslash_removed: 'バックスラッシュを取り除きました。',
  query_removed: '疑問符より後ろを取り除きました。',
  port_removed: '不要なポート番号を取り除きました。',
  case_changed: '英字を大文字にしました。',
  dashes_replaced: '特殊なダッシュを通常のハイフンに置き換えました。',
  id_extracted: 'Munchkin IDを見つけました。',
} as const

/** What a value looks like when it does not look right. Warnings, never a block. */
export const shape = {
  clientId: {
    missing: 'MarketoのClient Idを貼り付けてください。',
    clientSecret: 'Client Secretのようです（英数字32文字）。Client Idにはハイフンが4つあります。',
    email:
      'これはメールアドレスです。ユーザーとサービスは別のもので、Client Idは<b>LaunchPoint</b>の<b>View Details</b>にあります。',
    accessToken: 'アクセストークンのようです。Client Idは、<b>View Details</b>でその上にあります。',
    soapUserId:
      'SOAPのユーザーIDのようです。REST APIには、<b>LaunchPoint</b>にあるサービスのClient Idが必要です。',
    soapKey:
      'SOAPの暗号化キーのようです。REST APIには、<b>LaunchPoint</b>にあるサービスのClient Idが必要です。',
    masked: 'これは値を隠している点です。<b>View Details</b>から値そのものをコピーしてください。',
    blanksInside: '途中に空白があります。Client Idだけをもう一度コピーしてください。',
    other: 'Client Idは通常、ハイフン4つを含む36文字です。足りない文字がないか確認してください。',
  },
  clientSecret: {
    missing: 'MarketoのClient Secretを貼り付けてください。',
    clientId: 'Client Idのようです。Client Secretは、ハイフンのない英数字32文字です。',
    email:
      'これはメールアドレスです。Client Secretは<b>LaunchPoint</b>の<b>View Details</b>にあります。',
    accessToken:
      'アクセストークンのようです。これは1時間以内に期限が切れます。<b>View Details</b>からClient Secretをコピーしてください。',
    soapUserId:
      'SOAPのユーザーIDのようです。REST APIには、<b>LaunchPoint</b>にあるサービスのClient Secretが必要です。',
    soapKey:
      'SOAPの暗号化キーのようです。REST APIには、<b>LaunchPoint</b>にあるサービスのClient Secretが必要です。',
    masked: 'これは値を隠している点です。<b>View Details</b>から値そのものをコピーしてください。',
    blanksInside: '途中に空白があります。Client Secretだけをもう一度コピーしてください。',
    other: 'Client Secretは通常、英数字32文字です。足りない文字がないか確認してください。',
  },
} as const
