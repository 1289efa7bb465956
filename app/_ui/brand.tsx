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

/** The host's own image, of any size, never optimised by the server. */
function Logo({ name, logoUrl }: Props) {
  if (logoUrl) return <img className={styles.logo} src={logoUrl} alt="" />
  return (
    <span className={styles.mark} aria-hidden="true">
      {name.slice(0, 1)}
    </span>
  )
}
