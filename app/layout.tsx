import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { IconSprite } from '#app/_ui/icon-sprite.tsx'
import { ErrorWordsProvider } from '#app/_ui/error-words.tsx'
import { errorWords } from '#app/error-texts.ts'
import { HostListener } from '#app/(wizard)/_parts/host/host-listener.tsx'
import { pageSession } from '#app/page-session.ts'
import { direction } from '#app/visitor-locale.ts'
import { framingOrigins } from '#lib/embed/frame-policy.ts'
import './tokens.css'
import './global.css'

const figtree = localFont({
  src: '../node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
  weight: '300 900',
  display: 'swap',
  variable: '--figtree',
})

export const metadata: Metadata = {
  icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, email: false, address: false, date: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
}

/** Before anything is to be seen: in the host's page it looks otherwise than on a page of its own. */
const MARK_FRAMED = `if (parent !== self) document.documentElement.dataset.framed = name`

/** Reading the headers makes every page dynamic: a static one would have no nonce, and its scripts would be blocked. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const head = await headers()
  const origins = framingOrigins(head.get('x-path') ?? '')
  const page = await pageSession()
  return (
    <html lang={page.locale} dir={direction(page.locale)} className={figtree.variable}>
      <body>
        {origins.length > 0 ? (
          <script nonce={head.get('x-nonce') ?? undefined} suppressHydrationWarning>
            {MARK_FRAMED}
          </script>
        ) : null}
        <IconSprite />
        <ErrorWordsProvider words={errorWords(page)}>{children}</ErrorWordsProvider>
        {origins.length > 0 ? <HostListener origins={origins} /> : null}
      </body>
    </html>
  )
}
