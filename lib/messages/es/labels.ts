import type { Labels } from '#lib/messages/marketo-labels.ts'

/**
 * Marketo's screens in Spanish, as AdobeDocs/marketo.es-ES marks them as text of the screen, under
 * help/marketo/product-docs/administration:
 * - users-and-roles/{create-an-api-only-user,create-an-api-only-user-role,managing-marketo-users,
 *   create-delete-edit-and-change-a-user-role}.md
 * - additional-integrations/{create-a-custom-service-for-use-with-rest-api,create-an-allowlist-for-ip-based-api-access,
 *   connect-brighttalk-to-marketo}.md
 * - marketo-with-adobe-identity/add-api-only-user-for-adobe-ims-enabled-subscriptions.md
 * - settings/restrict-marketo-logins-based-on-ip.md
 * and help/…/events/…/set-up-the-on24-integration-with-marketo.md ("API de acceso", "Personalizado", "Nombre de rol").
 * Where pages differ ("Usuarios y funciones", "Usuarios y roles"), what the newer ones write.
 */
export const labels: Labels = {
  'Access API': 'API de acceso',
  'Access Expires': 'El acceso caduca',
  Admin: 'Administrador',
  'API Only': 'Solo API',
  'API Only User': 'Usuario solo de API',
  'Authorized User': 'Usuario autorizado',
  'Client Id': 'ID de cliente',
  'Client Secret': 'Secreto de cliente',
  Create: 'Crear',
  'Create API Only User': 'Crear usuario solo de API',
  Custom: 'Personalizado',
  Description: 'Descripción',
  'Display Name': 'Nombre para mostrar',
  Edit: 'Editar',
  'Edit Role': 'Editar rol',
  Email: 'Correo electrónico',
  'Enable IP Restrictions': 'Habilitar restricciones de IP',
  Endpoint: 'Extremo',
  'First Name': 'Nombre',
  Identity: 'Identidad',
  Integration: 'Integración',
  'Invite New User': 'Invitar nuevo usuario',
  'IP Restrictions': 'Restricciones de IP',
  'Last Name': 'Apellidos',
  'Login Settings': 'Configuración de inicio de sesión',
  New: 'Nuevo',
  'New Role': 'Nuevo rol',
  'New Service': 'Nuevo servicio',
  Next: 'Siguiente',
  'REST API': 'API de REST',
  'Role Name': 'Nombre de rol',
  Save: 'Guardar',
  Send: 'Enviar',
  Service: 'Servicio',
  Users: 'Usuarios',
  'Users & Roles': 'Usuarios y roles',
  'View Details': 'Ver detalles',
  'Web Services': 'Servicios web',
}
