import { html, type Html } from '#lib/simulator/pages/html.ts'
import { STYLE } from '#lib/simulator/pages/style.ts'

/** What every page of the simulator stands in. */
export function frame(title: string, main: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <title>${title}</title>
        <style>
          ${{ html: STYLE }}
        </style>
      </head>
      <body>
        <main>${main}</main>
      </body>
    </html>`
}
