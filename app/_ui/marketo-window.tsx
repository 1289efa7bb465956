import type { ReactNode } from 'react'
import styles from './marketo-window.module.css'

/** A line of the drawing's right side: a word before a box or a grey bar; the marked one is the control to use. */
export type WindowLine = { label?: string; text?: string; marked?: boolean }

export type WindowDrawing = {
  menu: readonly (string | null)[]
  chosen: string
  title: string
  lines: readonly WindowLine[]
}

type Props = { drawing: WindowDrawing; alt: string; title?: string; children: ReactNode }

const LINE = 17
const BARS = [84, 106, 62, 96, 74]

/** A Marketo screen as a drawing: grey bars, and words only where they matter. */
export function MarketoWindow({ drawing, alt, title, children }: Props) {
  return (
    <figure className={styles.figure}>
      <svg className={styles.picture} viewBox="0 0 300 150" role="img" aria-label={alt}>
        <rect x="0.5" y="0.5" width="299" height="149" rx="6" className={styles.window} />
        <path d="M.5 19V6.500a6 6 0 0 1 6-6h287a6 6 0 0 1 6 6V19z" className={styles.bar} />
        <path d="M98.500 19v130" className={styles.rule} />
        <Menu drawing={drawing} />
        <text x="110" y="44" className={styles.title}>
          {drawing.title}
        </text>
        {drawing.lines.map((line, index) => (
          <Line
            key={index}
            line={line}
            y={64 + index * LINE}
            bar={BARS[index % BARS.length] ?? 80}
          />
        ))}
      </svg>
      <figcaption className={styles.caption}>
        {title ? <p className={styles.captionTitle}>{title}</p> : null}
        <p>{children}</p>
      </figcaption>
    </figure>
  )
}

function Menu({ drawing: { menu, chosen } }: { drawing: WindowDrawing }) {
  return (
    <>
      <rect x="10" y="31" width="70" height="7" rx="3.5" className={styles.strong} />
      {menu.map((item, index) => {
        const y = 50 + index * 15
        if (item === null) {
          const width = 58 - (index % 3) * 8
          return (
            <rect
              key={index}
              x="18"
              y={y - 3}
              width={width}
              height="6"
              rx="3"
              className={styles.bar}
            />
          )
        }
        return (
          <g key={index}>
            {item === chosen ? (
              <rect x="13" y={y - 7.5} width="76" height="15" rx="4" className={styles.chosen} />
            ) : null}
            <text x="18" y={y + 3} className={item === chosen ? styles.chosenText : styles.text}>
              {item}
            </text>
          </g>
        )
      })}
    </>
  )
}

function Line({ line, y, bar }: { line: WindowLine; y: number; bar: number }) {
  const start = line.label ? 110 + Math.max(38, line.label.length * 4.4) : 110
  return (
    <g>
      {line.label ? (
        <text x="110" y={y} className={styles.text}>
          {line.label}
        </text>
      ) : null}
      {line.marked ? (
        <rect
          x={start}
          y={y - 10.5}
          width={289 - start}
          height="15"
          rx="4"
          className={styles.marked}
        />
      ) : null}
      {line.text ? (
        <text x={start + 6} y={y} className={`${styles.text} ${styles.boxed}`}>
          {line.text}
        </text>
      ) : line.marked ? null : (
        <rect x={start} y={y - 6} width={bar} height="6" rx="3" className={styles.bar} />
      )}
    </g>
  )
}
