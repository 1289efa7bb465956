import type { Measured } from '#scripts/bench-pages/bench-pages.ts'
import * as budget from '#scripts/bench-pages/budgets.ts'

const HEAD = [
  ...['Screen', 'JS kB', 'CSS kB', 'HTML kB', 'Font kB'],
  ...['Performance', 'beside bare', 'LCP s', 'Accessibility', 'Best practices'],
]

/** Markdown, a row a screen. */
export function tableText(measured: readonly Measured[]): string {
  const rows = measured.map(({ state, weight, marks, bare }) => [
    state,
    ...[weight.js, weight.css, weight.html, weight.font].map(kilobytes),
    String(marks.performance),
    signed(marks.performance - bare.marks.performance),
    (marks.lcpMs / 1000).toFixed(2),
    String(marks.accessibility),
    String(marks.bestPractices),
  ])
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const rule = HEAD.map((_, index) => (index === 0 ? '---' : '--:'))
  return [HEAD, rule, ...rows].map(line).join('\n')
}

/** One sentence for each budget that a screen breaks. */
export function brokenBudgets(measured: readonly Measured[]): string[] {
  return measured.flatMap(({ state, hasForm, weight, marks, bare }) => {
    const mostJs = hasForm ? budget.MOST_JS : bare.weight.js + budget.MOST_JS_ABOVE_BARE
    const below = bare.marks.performance - marks.performance
    const faults = marks.faults.join(', ')
    const broken: [boolean, string][] = [
      [
        weight.js > mostJs,
        `${kilobytes(weight.js)} kB of JavaScript, at most ${kilobytes(mostJs)}`,
      ],
      [weight.font > budget.MOST_FONT, `${kilobytes(weight.font)} kB of fonts`],
      [below > budget.MOST_POINTS_BELOW_BARE, `performance ${below} points below the bare page`],
      [marks.lcpMs > budget.MOST_LCP_MS, `largest paint after ${marks.lcpMs} ms`],
      [marks.accessibility < budget.FULL_MARKS, `accessibility ${marks.accessibility} (${faults})`],
      [
        marks.bestPractices < budget.FULL_MARKS,
        `best practices ${marks.bestPractices} (${faults})`,
      ],
    ]
    return broken.filter(([isBroken]) => isBroken).map(([, what]) => `- ${state}: ${what}`)
  })
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)

const signed = (points: number): string => (points > 0 ? `+${points}` : String(points))
