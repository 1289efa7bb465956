import type { Case } from '#tests/bench/accuracy/measure-accuracy.ts'

const percent = (count: number, of: number) => `${((100 * count) / of).toFixed(1)} %`

/** Accuracy per verdict, then every confusion with its causes and how to draw one of them again. */
export function accuracyText(cases: Case[]): string {
  const right = cases.filter(isRight)
  const named = cases.filter(({ isNamed }) => isNamed)
  const rows = [...Map.groupBy(cases, ({ truth }) => truth)].map(([truth, own]) => [
    truth,
    String(own.length),
    percent(own.filter(({ first }) => first === truth).length, own.length),
    percent(own.filter(isRight).length, own.length),
    percent(own.filter(({ isNamed }) => isNamed).length, own.length),
  ])
  return [
    `${cases.length} worlds: ${percent(right.length, cases.length)} right after the questions, ` +
      `${percent(named.length, cases.length)} right or named as another possibility.`,
    columns([['truth', 'worlds', 'at once', 'after questions', 'named'], ...rows]),
    confusions(cases),
  ].join('\n\n')
}

const isRight = ({ truth, said }: Case) => truth === said

function confusions(cases: Case[]): string {
  const wrong = cases.filter((each) => !isRight(each))
  if (wrong.length === 0) return 'No confusions.'
  const rows = [...Map.groupBy(wrong, ({ truth, said, cause }) => `${truth} -> ${said}: ${cause}`)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([what, own]) => [
      String(own.length),
      own.every(({ isNamed }) => isNamed) ? 'named' : '',
      what,
      `e.g. ${own[0]!.name}`,
    ])
  return `Confusions (truth -> said: cause):\n${columns(rows)}`
}

function columns(rows: string[][]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)))
  return rows
    .map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at]!)).join('  ')}`.trimEnd())
    .join('\n')
}
