/** `a…@acme.example`: an API user is often named by a person's address, which lists and webhooks do not spell out. */
export function maskUser(user: string): string {
  const at = user.lastIndexOf('@')
  const [name, domain] = at < 0 ? [user, ''] : [user.slice(0, at), user.slice(at)]
  return `${[...name][0] ?? ''}…${domain}`
}
