import { LogoImage } from '#app/_ui/logo-image.tsx'
import styles from './brand.module.css'

type Props = { name: string; logoUrl: string | null; aim?: string }

/** Whose page it is, and what it is for. */
export function Brand({ name, logoUrl, aim }: Props) {
  return (
    <span className={styles.brand}>
      <Logo name={name} logoUrl={logoUrl} />
      <span>
        <span className={styles.name}>{name}</span>
        {aim ? (
          <>
            {' '}
            <span className={styles.aim}>{aim}</span>
          </>
        ) : null}
      </span>
    </span>
  )
}

/** The host's own image, of any size, never optimised by the server; its letter, where there is none to see. */
function Logo({ name, logoUrl }: Props) {
  const [letter] = new Intl.Segmenter().segment(name)
  const mark = (
    <span className={styles.mark} aria-hidden="true">
      {letter?.segment}
    </span>
  )
  return logoUrl ? (
    <LogoImage key={logoUrl} src={logoUrl} className={styles.logo} otherwise={mark} />
  ) : (
    mark
  )
}
