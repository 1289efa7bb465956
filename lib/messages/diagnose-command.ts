/** The call of the command line with these arguments, to paste into a POSIX shell. */
export const diagnoseCommand = (args: readonly string[]): string =>
  `npm run -s diagnose -- ${shellLine(args)}`

type Values = { munchkinId: string; clientId: string; clientSecret: string }

/** The same for a simulated instance, with its Client Secret on standard input: in parts, to break lines between. */
export const simulatedDiagnose = (
  { munchkinId, clientId, clientSecret }: Values,
  environment: Record<string, string>,
  args: readonly string[],
): string[] => [
  `printf %s ${shellWord(clientSecret)} |`,
  ...Object.entries(environment).map(([name, value]) => `${name}=${shellWord(value)}`),
  diagnoseCommand(['--endpoint', munchkinId]),
  shellLine(['--client-id', clientId, '--secret-stdin']),
  ...(args.length > 0 ? [shellLine(args)] : []),
]

const shellLine = (args: readonly string[]) => args.map(shellWord).join(' ')

/** As a POSIX shell reads one word. */
export const shellWord = (text: string): string =>
  /^[\w./:=,@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
