import type { ReactNode } from 'react'
import { ChevronRight } from '#app/_ui/icons.tsx'
import { Brand } from '#app/_ui/brand.tsx'
import { SkipLink } from '#app/_ui/skip-link.tsx'
import { PAGES } from '#app/docs/_pages/pages.ts'
import { DOCS, VERDICTS } from '#app/docs/docs-page.ts'
import type { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { docsStages } from '#lib/messages/docs-words.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './docs-frame.module.css'

type Place = { href: string; name: string }

type Props = {
  w: Words
  /** The pages above this one, the outermost first. */
  above?: readonly Place[]
  current?: VerdictCode
  /** Of this page, where it stands in the list and has a Markdown form. */
  path?: string
  children: ReactNode
}

/** What stands round every page of the documentation: whose it is, where the reader is, and all verdicts. */
export function DocsFrame({ w, above = [], current, path, children }: Props) {
  const { name, logoUrl } = hostSettings()
  return (
    <div className={styles.frame} lang={w.locale}>
      <SkipLink label={w.t('page.skipToContent')} />
      <header className={styles.side}>
        <a className={styles.brand} href={DOCS}>
          <Brand name={name} logoUrl={logoUrl} aim={w.t('docs.aim')} />
        </a>
        <nav className={styles.verdicts} aria-label={w.t('docs.guide.pages')}>
          <ul className={styles.pages}>
            {PAGES.filter(({ path: other }) => other !== VERDICTS).map((page) => (
              <li key={page.path}>
                <a
                  className={styles.all}
                  href={page.path}
                  aria-current={page.path === path ? 'page' : undefined}
                >
                  {page.name}
                </a>
              </li>
            ))}
          </ul>
          <a
            className={styles.all}
            href={VERDICTS}
            aria-current={path === VERDICTS ? 'page' : undefined}
          >
            {w.t('docs.list.nav')}
          </a>
          {docsStages().map(({ stage, codes }) => (
            <details key={stage} open={current !== undefined && codes.includes(current)}>
              <summary className={styles.stage}>
                <ChevronRight size={16} aria-hidden />
                {w.t(`docs.stage.${stage}.title`)}
                <span className={styles.count}>{codes.length}</span>
              </summary>
              <ul>
                {codes.map((code) => (
                  <li key={code}>
                    <a
                      className={styles.verdict}
                      href={`${VERDICTS}/${code}`}
                      aria-current={code === current ? 'page' : undefined}
                    >
                      {w.messages.verdicts[code].name}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </nav>
      </header>
      <main className={styles.main} id="content" tabIndex={-1}>
        {above.length > 0 ? (
          <nav className={styles.above} aria-label={w.t('docs.where')}>
            <ol>
              {above.map((place) => (
                <li key={place.href}>
                  <a href={place.href}>{place.name}</a>
                </li>
              ))}
            </ol>
          </nav>
        ) : null}
        {children}
        {path ? (
          <p className={styles.asMarkdown}>
            <a href={`${path}.md`}>{w.t('docs.guide.markdown')}</a>
          </p>
        ) : null}
      </main>
    </div>
  )
}
