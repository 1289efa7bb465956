import type { Because } from '#lib/diagnosis/permission-results.ts'
import type { PermissionState } from '#lib/diagnosis/report.ts'
import type { TickGroup } from '#lib/marketo/permission-spelling.ts'

const ROLE =
  '<b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> › {hasUser, select, yes {{apiUser}のロール} other {APIユーザーのロール}}'

type ByGroup = Record<TickGroup, string>

export const permission = {
  refused: '拒否：{permissions}',
  state: {
    held: 'あり',
    missing: '不足',
    notVerifiable: 'テスト不可',
    featureOff: '契約に含まれない',
    unknown: '応答なし',
  } satisfies Record<PermissionState, string>,
  needed: { required: '必須', optional: '任意' },
  because: {
    probePassed: 'この権限が必要な読み取りに成功しました。',
    bulkReadPassed:
      '存在しないインポートへの問い合わせが許可されました。Adobeの資料ではこの権限が必要とされていますが、確認された例はありません。',
    contradicted: '1回目の読み取りは拒否され、2回目は成功したため、権限はあります。',
    readHeld: '読み取りは機能しています。書き込みは、何かを変更しないとテストできません。',
    readDenied: '読み取りもできません。',
    deniedOnce: 'この権限が必要な読み取りが拒否されました。',
    deniedOrOff:
      'この権限が必要な読み取りが拒否されました。Marketoのこの機能がご契約に含まれていない可能性もあります。',
    deniedTwice: 'この権限が必要な読み取りが2回拒否されました。',
    denialUnconfirmed:
      '1回目の読み取りは拒否され、判断の決め手になる2回目には応答がありませんでした。',
    featureOff: 'Marketoによると、この機能は契約に含まれていません。',
    managedByCrmSync: 'MarketoではCRMがこれを管理しています。誰も何もする必要はありません。',
    workspaceDenied: 'Marketoがワークスペースかパーティションへのアクセスを拒否しました。',
    noSafeProbe: '何かを変更しないとテストできません。',
    notAsked: '問い合わせる前にテストが終わりました。',
    cut: 'Marketoが応答する前に、テストの時間が切れました。',
    probeTroubled: 'Marketoの応答に不具合がありました。権限の有無はわかりません。',
    unknownAnswer: 'Marketoから未知の応答がありました。',
  } satisfies Record<Because, string>,
  label: '{uiLabel}（AdobeのAPI資料では{name}）',
  tick: {
    set: {
      accessApi: `${ROLE} › <b>Access API</b>で、<b>{uiLabel}</b>にチェックを入れます。`,
      likelyAccessApi: `${ROLE}で、<b>{uiLabel}</b>にチェックを入れます。おそらく<b>Access API</b>の中にあります。`,
      accessDesignStudio: `${ROLE} › <b>Access Design Studio</b>で、<b>{uiLabel}</b>にチェックを入れます。`,
    },
    confirm: {
      accessApi: `${ROLE} › <b>Access API</b>で、<b>{uiLabel}</b>にチェックがあるか確認します。`,
      likelyAccessApi: `${ROLE}で、<b>{uiLabel}</b>にチェックがあるか確認します。おそらく<b>Access API</b>の中にあります。`,
      accessDesignStudio: `${ROLE} › <b>Access Design Studio</b>で、<b>{uiLabel}</b>にチェックがあるか確認します。`,
    },
    notListed:
      'この画面についてのAdobeの一覧に載っていないため、お使いのMarketoにはない可能性があります。',
  } satisfies { set: ByGroup; confirm: ByGroup; notListed: string },
  advice: {
    tickBothForBulkExport:
      '一括エクスポート用です。<b>{other}</b>にもチェックを入れてください。Adobeの資料にあるのは一方だけですが、両方が必要な可能性があります。',
  },
  seenLetIn: '{path}：許可',
  seenCodes: '{path}：{codes}',
  seenCodesWithId: '{path}：{codes}（{requestId}）',
} as const
