import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StateRow } from '#app/demo/states/state-row.tsx'
import { GROUPS, STATES } from '#app/demo/states/states.ts'
import { isThemeName, THEME_NAMES } from '#app/demo/states/state-themes.ts'
import { serverSettings } from '#lib/env.ts'
import { SCHEMES } from '#lib/host/theme.ts'
import { languageNamed, LANGUAGES } from '#lib/messages/languages.ts'
import { PSEUDO_LOCALES } from '#lib/messages/pseudo.ts'
import styles from './states.module.css'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Every screen in every state' }

/** For whoever works on the screens; in English alone, like the pages of the simulator. */
export default async function StatesPage({ searchParams }: Props) {
  if (!serverSettings().isDemo) notFound()
  const search = await searchParams
  const asked = (name: string) => [search[name]].flat()[0] ?? ''
  const locale = languageNamed(asked('locale')) === null ? 'en' : asked('locale')
  const theme = isThemeName(asked('theme')) ? asked('theme') : 'none'
  const scheme = SCHEMES.find((each) => each === asked('scheme')) ?? 'auto'
  const query = new URLSearchParams({ locale, theme, scheme }).toString()
  return (
    <main className={styles.page} lang="en" dir="ltr">
      <h1>Every screen in every state</h1>
      <p>
        {STATES.length} states, made from reports that the simulator led to. Opening one begins it
        anew.
      </p>
      <form className={styles.controls}>
        <Choice name="locale" value={locale} of={[...Object.keys(LANGUAGES), ...PSEUDO_LOCALES]} />
        <Choice name="theme" value={theme} of={THEME_NAMES} />
        <Choice name="scheme" value={scheme} of={SCHEMES} />
        <button className={styles.control}>Show</button>
      </form>
      {GROUPS.map((group) => {
        const states = STATES.filter((state) => state.group === group)
        if (states.length === 0) return null
        return (
          <section key={group} className={styles.group}>
            <h2>{group}</h2>
            <ul className={styles.states}>
              {states.map((state) => (
                <StateRow key={state.name} state={state} query={query} />
              ))}
            </ul>
          </section>
        )
      })}
    </main>
  )
}

type ChoiceProps = { name: string; value: string; of: readonly string[] }

function Choice({ name, value, of }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      {name}
      <select name={name} defaultValue={value} className={styles.control}>
        {of.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  )
}
