import type { Labels } from '#lib/messages/marketo-labels.ts'

/**
 * Marketo's screens in Japanese, as AdobeDocs/marketo.ja-JP names them under help/marketo/product-docs/administration:
 * - users-and-roles/{create-an-api-only-user,create-an-api-only-user-role,create-api-only-user,managing-marketo-users,
 *   managing-user-roles-and-permissions,create-delete-edit-and-change-a-user-role,descriptions-of-role-permissions}.md
 * - additional-integrations/{create-a-custom-service-for-use-with-rest-api,create-an-allowlist-for-ip-based-api-access,
 *   add-webex-as-a-launchpoint-service}.md
 * - settings/{restrict-marketo-logins-based-on-ip,bulk-export-api-information}.md
 * and AdobeDocs/marketo-developer.ja-JP, help/rest-api/custom-services.md ("カスタム", "ユーザー").
 */
export const labels: Labels = {
  'Access API': 'API へのアクセス',
  'Access Event Partners': 'イベントパートナーにアクセス',
  'Access Expires': 'アクセス有効期限',
  'Access Roles': 'ロールにアクセス',
  'Access SOAP API': 'SOAP API にアクセス',
  'Access Users': 'ユーザーにアクセス',
  Admin: '管理者',
  'API Only': 'API のみ',
  'API Only User': 'API 専用ユーザー',
  'Authorized User': '許可されたユーザー',
  'Client Id': 'クライアント ID',
  'Client Secret': 'クライアントシークレット',
  Create: '作成',
  'Create API Only User': 'API 専用ユーザーを作成',
  Custom: 'カスタム',
  Description: '説明',
  'Display Name': '表示名',
  Edit: '編集',
  'Edit Role': 'ロールを編集',
  Email: 'メール',
  'Enable IP Restrictions': 'IP 制限を有効にする',
  'First Name': '名',
  'Invite New User': '新しいユーザーを招待',
  'IP Restrictions': 'IP 制限',
  'Last Name': '姓',
  'Login Settings': 'ログイン設定',
  New: '新規',
  'New Role': '新規ロール',
  'New Service': '新規サービス',
  Next: '次へ',
  'Role Name': 'ロール名',
  Roles: 'ロール',
  Save: '保存',
  Send: '送信',
  Service: 'サービス',
  Users: 'ユーザー',
  'Users & Roles': 'ユーザー＆ロール',
  'View Details': '詳細を表示',
  'Web Services': 'Web サービス',
}
