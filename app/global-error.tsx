'use client'

import { problem } from '#lib/messages/en/around.ts'
import { frame } from '#lib/messages/en/frame.ts'
import { Button } from '#app/_ui/button.tsx'
import { QuietPage } from '#app/_ui/quiet-page.tsx'
import './tokens.css'
import './global.css'

/** The root layout itself failed: no words from the server, so English. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <QuietPage
          title={problem.unavailable.title}
          actions={
            <Button type="button" kind="primary" onClick={() => location.reload()}>
              {frame.action.reload}
            </Button>
          }
        >
          <p>{problem.unavailable.text}</p>
        </QuietPage>
      </body>
    </html>
  )
}
