import type { Labels } from '#lib/messages/marketo-labels.ts'

/**
 * Marketo's screens in Portuguese, as AdobeDocs/marketo.pt-BR names them under help/marketo/product-docs:
 * - administration/users-and-roles/{create-an-api-only-user,create-an-api-only-user-role,create-api-only-user,
 *   managing-marketo-users,managing-user-roles-and-permissions,create-delete-edit-and-change-a-user-role}.md
 * - administration/additional-integrations/{create-a-custom-service-for-use-with-rest-api,connect-brighttalk-to-marketo,
 *   create-an-allowlist-for-ip-based-api-access,add-webex-as-a-launchpoint-service}.md
 * - administration/settings/restrict-marketo-logins-based-on-ip.md
 * - demand-generation, set-up-the-on24-integration-with-marketo.md ("Acessar API")
 * and AdobeDocs/marketo-developer.pt-BR, help/rest-api/rest-api.md. Left out is what these pages translate each in its
 * own way: Access Expires, and the admin permissions.
 */
export const labels: Labels = {
  'Access API': 'Acessar API',
  Admin: 'Administrador',
  'API Only': 'Somente API',
  'API Only User': 'Somente usuário da API',
  'Authorized User': 'Usuário autorizado',
  'Client Id': 'ID do cliente',
  'Client Secret': 'Segredo do cliente',
  Create: 'Criar',
  'Create API Only User': 'Criar somente usuário da API',
  Custom: 'Personalizado',
  Description: 'Descrição',
  'Display Name': 'Nome para exibição',
  Edit: 'Editar',
  'Edit Role': 'Editar função',
  Email: 'E-mail',
  'Enable IP Restrictions': 'Habilitar restrições de IP',
  Endpoint: 'Ponto de extremidade',
  'First Name': 'Nome',
  Identity: 'Identidade',
  Integration: 'Integração',
  'Invite New User': 'Convidar novo usuário',
  'IP Restrictions': 'Restrições de IP',
  'Last Name': 'Sobrenome',
  'Login Settings': 'Configurações de logon',
  New: 'Novo',
  'New Role': 'Nova função',
  'New Service': 'Novo serviço',
  Next: 'Avançar',
  'Role Name': 'Nome da função',
  Roles: 'Funções',
  Save: 'Salvar',
  Send: 'Enviar',
  Service: 'Serviço',
  Users: 'Usuários',
  'Users & Roles': 'Usuários e funções',
  'View Details': 'Exibir detalhes',
  'Web Services': 'Serviços da Web',
}
