import { Browser, browserHeight } from '#app/_ui/marketo/browser.tsx'
import { Dialog, dialogHeight } from '#app/_ui/marketo/dialog.tsx'
import type { Drawing } from '#app/_ui/marketo/drawing.ts'
import { WIDTH } from '#app/_ui/marketo/measure.ts'
import { Window, windowHeight } from '#app/_ui/marketo/window.tsx'
import styles from './marketo.module.css'

/** A screen of Marketo: grey bars, and words only where they matter. Its words stay as Marketo writes them. */
export function MarketoDrawing({ drawing, label }: { drawing: Drawing; label: string }) {
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${WIDTH} ${heightOf(drawing)}`}
      role="img"
      aria-label={label}
    >
      <g lang="en">
        <Screen drawing={drawing} />
      </g>
    </svg>
  )
}

function Screen({ drawing }: { drawing: Drawing }) {
  switch (drawing.kind) {
    case 'window':
      return <Window {...drawing} />
    case 'dialog':
      return <Dialog {...drawing} />
    case 'browser':
      return <Browser address={drawing.address} />
  }
}

function heightOf(drawing: Drawing): number {
  switch (drawing.kind) {
    case 'window':
      return windowHeight(drawing)
    case 'dialog':
      return dialogHeight(drawing)
    case 'browser':
      return browserHeight()
  }
}
