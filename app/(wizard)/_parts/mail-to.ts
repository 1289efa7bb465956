/** Opens the mail program. Without a recipient: the person knows their colleague, we do not. */
export const mailTo = (subject: string, body: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
