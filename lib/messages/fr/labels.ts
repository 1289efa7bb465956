import type { Labels } from '#lib/messages/marketo-labels.ts'

/**
 * Marketo's screens in French, as AdobeDocs/marketo.fr-FR names them under help/marketo/product-docs/administration:
 * - users-and-roles/{create-an-api-only-user,create-an-api-only-user-role,create-api-only-user,managing-marketo-users,
 *   managing-user-roles-and-permissions,create-delete-edit-and-change-a-user-role,descriptions-of-role-permissions}.md
 * - additional-integrations/{create-a-custom-service-for-use-with-rest-api,create-an-allowlist-for-ip-based-api-access,
 *   add-webex-as-a-launchpoint-service,connect-brighttalk-to-marketo}.md
 * - marketo-with-adobe-identity/add-api-only-user-for-adobe-ims-enabled-subscriptions.md
 * - settings/restrict-marketo-logins-based-on-ip.md
 * and AdobeDocs/marketo-developer.fr-FR, help/rest-api/{custom-services,authentication}.md ("Envoyer", "Intégration").
 * Left out: "Access Expires" and "API Call Information", which those pages keep in English or do not name.
 */
export const labels: Labels = {
  'Access API': 'Accéder à l’API',
  'Access Event Partners': 'Accéder aux partenaires d’événement',
  'Access Roles': 'Accéder aux rôles',
  'Access SOAP API': 'Accéder à l’API SOAP',
  'Access Users': 'Accéder aux utilisateurs',
  'API Only': 'API uniquement',
  'API Only User': 'Utilisateur API uniquement',
  'Authorized User': 'Utilisateur autorisé',
  'Client Id': 'ID client',
  'Client Secret': 'Secret client',
  Create: 'Créer',
  'Create API Only User': 'Créer un utilisateur API uniquement',
  Custom: 'Personnalisé',
  'Display Name': 'Nom d’affichage',
  Edit: 'Modifier',
  'Edit Role': 'Modifier le rôle',
  Email: 'E-mail',
  'Enable IP Restrictions': 'Activer les restrictions d’IP',
  'First Name': 'Prénom',
  Integration: 'Intégration',
  'Invite New User': 'Inviter un nouvel utilisateur',
  'IP Restrictions': 'Restrictions d’IP',
  'Last Name': 'Nom',
  'Login Settings': 'Paramètres de connexion',
  New: 'Nouveau',
  'New Role': 'Nouveau rôle',
  'New Service': 'Nouveau service',
  Next: 'Suivant',
  'Role Name': 'Nom du rôle',
  Roles: 'Rôles',
  Save: 'Enregistrer',
  Send: 'Envoyer',
  Users: 'Utilisateurs',
  'Users & Roles': 'Utilisateurs et rôles',
  'View Details': 'Afficher les détails',
  'Web Services': 'Services Web',
}
