import type { ReactNode } from 'react'
import { ArrivalFocus } from '#app/_ui/arrival-focus.tsx'
import { Brand } from '#app/_ui/brand.tsx'
import { DocumentLanguage } from '#app/_ui/document-language.tsx'
import { SkipLink } from '#app/_ui/skip-link.tsx'
import { direction } from '#app/visitor-locale.ts'
import { ThemeLink } from '#app/(wizard)/_parts/theme-link.tsx'
import type { HostSettings } from '#lib/host/settings.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './admin-frame.module.css'

type Props = {
  w: Words
  host: HostSettings
  isSimulated: boolean
  /** Changes when the page says something new at the same address: the heading is read first. */
  arrival: string
  children: ReactNode
}

/** What stands round the admin's page: whose it is, and no way to anything else. */
export function AdminFrame({ w, host, isSimulated, arrival, children }: Props) {
  const { locale } = w
  return (
    <div className={styles.frame} lang={locale} dir={direction(locale)}>
      <SkipLink label={w.t('page.skipToContent')} />
      <header className={styles.head}>
        <div className={styles.inside}>
          <Brand name={host.name} logoUrl={host.logoUrl} aim={w.t('adminLink.aim')} />
        </div>
      </header>
      <main className={styles.main} id="content" tabIndex={-1}>
        <div className={styles.inside}>{children}</div>
      </main>
      {isSimulated ? (
        <footer className={styles.foot}>
          <p className={styles.inside}>{w.t('page.simulated')}</p>
        </footer>
      ) : null}
      <ThemeLink theme={host.theme} />
      <DocumentLanguage locale={locale} direction={direction(locale)} />
      <ArrivalFocus key={arrival} />
    </div>
  )
}
