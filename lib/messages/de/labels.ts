import type { Labels } from '#lib/messages/marketo-labels.ts'

/**
 * Marketo's labels in German, as AdobeDocs/marketo.de-DE writes them under help/marketo/product-docs/administration:
 * users-and-roles/create-an-api-only-user, create-an-api-only-user-role, create-api-only-user,
 * managing-user-roles-and-permissions, managing-marketo-users and descriptions-of-role-permissions;
 * additional-integrations/create-a-custom-service-for-use-with-rest-api and
 * create-an-allowlist-for-ip-based-api-access; settings/restrict-marketo-logins-based-on-ip. Left out is what those pages
 * translate in several ways, and what differs by a hyphen alone (Client-ID, Web-Services).
 */
export const labels: Labels = {
  'Access API': 'Auf API zugreifen',
  'API Only': 'Nur API',
  'API Only User': 'Nur API-Benutzer',
  'Authorized User': 'Autorisierter Benutzer',
  'Client Secret': 'Client-Geheimnis',
  Create: 'Erstellen',
  'Create API Only User': 'Nur API-Benutzer erstellen',
  Description: 'Beschreibung',
  'Display Name': 'Anzeigename',
  Edit: 'Bearbeiten',
  'Edit Role': 'Rolle bearbeiten',
  'First Name': 'Vorname',
  'Invite New User': 'Neuen Benutzer einladen',
  'IP Restrictions': 'IP-Einschränkungen',
  'Last Name': 'Nachname',
  'Login Settings': 'Anmeldeeinstellungen',
  New: 'Neu',
  'New Role': 'Neue Rolle',
  'New Service': 'Neuer Service',
  Next: 'Weiter',
  'Role Name': 'Rollenname',
  Roles: 'Rollen',
  Save: 'Speichern',
  Send: 'Senden',
  'Users & Roles': 'Benutzer und Rollen',
  'View Details': 'Details anzeigen',
}
