import 'server-only'
import { isSameOrigin } from '#lib/embed/same-origin.ts'
import { escapeHtml } from '#lib/escape-html.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { words } from '#lib/messages/words.ts'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Bytes of a form; the framework reads no more than this either. */
const LARGEST_FORM = 1_000_000

export type RefusedForm = { problem: 'otherOrigin' | 'tooLarge'; status: 403 | 413 }

/**
 * Why a form is not even read. The actions refuse a foreign one all the same; asked before them, the person gets a page
 * in words, where the framework has only an error of its own. Routes with an API key take no cookie and no form.
 */
export function refusedForm(
  method: string,
  pathname: string,
  headers: Pick<Headers, 'get'>,
): RefusedForm | null {
  if (READS.has(method) || pathname.startsWith('/api/')) return null
  if (!isSameOrigin(headers)) return { problem: 'otherOrigin', status: 403 }
  const isTooLarge = Number(headers.get('content-length')) > LARGEST_FORM
  return isTooLarge ? { problem: 'tooLarge', status: 413 } : null
}

/** The page that says so: whole in itself, since nothing else of the site runs for it. */
export function refusedFormPage({ problem }: RefusedForm, nonce: string): string {
  const w = words('en')
  const title = w.t(`problem.${problem}.title`)
  const text = w.t(`problem.${problem}.text`, { host: hostSettings().name })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}">
:root { color-scheme: light dark }
body { margin: 56px auto; padding: 0 18px; max-width: 60ch; font: 16px/1.5 system-ui, sans-serif }
h1 { font-size: 28px; line-height: 1.25 }
</style>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(text)}</p>
</main>
</html>
`
}
