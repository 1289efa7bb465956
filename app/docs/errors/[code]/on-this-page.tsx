import type { Words } from '#lib/messages/words.ts'
import styles from './verdict.module.css'

const SECTIONS = ['seen', 'causes', 'who', 'fix', 'doubt', 'try', 'example'] as const
type SectionName = (typeof SECTIONS)[number]

/** The name after `#` of a part of the page: links to it stay good in every language. */
export const sectionId = (name: SectionName): string => name

/** The parts of the page, where there is room for them beside it. */
export function OnThisPage({ w }: { w: Words }) {
  return (
    <nav className={styles.onPage} aria-labelledby="on-this-page">
      <p id="on-this-page">{w.t('docs.page.onPage')}</p>
      <ul>
        {SECTIONS.map((name) => (
          <li key={name}>
            <a href={`#${sectionId(name)}`}>{w.t(`docs.page.${name}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
