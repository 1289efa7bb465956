/** The texts of `npm run -s diagnose`. Plain: a terminal shows no marks. */
export const commandLine = {
  usage:
    'Usage: npm run -s diagnose -- --endpoint ADDRESS --client-id ID [--secret-stdin] [--permissions "Read-Only Lead,…"] [--optional "…"] [--answer question=yes] [--report FILE] [--locale LANGUAGE] [--json]',
  about: 'Tests a connection to Marketo and says what is wrong, with the words of the wizard.',
  option: {
    endpoint: 'the REST API Endpoint, as you have it: an address, a Munchkin ID',
    clientId: 'the Client Id of the custom service',
    secretStdin: 'read the Client Secret from standard input; without it you are asked',
    permissions: 'required permissions, separated by commas (Read-Only Lead)',
    optional: 'optional permissions, separated by commas',
    answer: 'answer a question of the report: yes, no or cannotSee; may be repeated',
    report:
      'with --endpoint: write the report as JSON to this file; alone: judge this stored report again',
    locale: 'language of the words',
    json: 'print the report as JSON instead of words',
    help: 'show this',
  },
  exit: 'Exit status: 0 connected, 1 can be fixed, 2 wait, 3 on our side or not understood, 64 wrong usage.',
  secretPrompt: 'Client Secret (not shown): ',
  secretNeverArgument:
    'The Client Secret is never an argument: other programs could read it. Use --secret-stdin or answer the prompt.',
  secretMissing: 'No Client Secret was given.',
  noTerminal: 'There is no terminal to ask for the Client Secret. Use --secret-stdin.',
  optionMissing: '--{option} is missing.',
  optionUnknown: 'There is no option --{option}.',
  optionNoValue: '--{option} needs a value.',
  argumentUnknown: 'Nothing is expected without an option, but there is one such argument.',
  answerUnknown:
    '--answer takes question=yes, question=no or question=cannotSee. Questions: {questions}.',
  noSimulator:
    '{munchkinId} is a simulated instance. Set MARKETO_SIMULATOR_URL to where the simulator runs.',
  reportWritten: 'The report is in {file}.',
  reportUnreadable: '{file} is not a report that this program wrote.',
  reportNotWritten: 'The report could not be written to {file}: {reason}.',
  crashed: 'Something went wrong in this program. Nothing is known about the connection.',
  heading: {
    what: 'What to do',
    notWrong: 'What is not wrong',
    alternatives: 'It could also be',
    question: 'A question that settles it',
    answerWith: 'Answer with --answer {question}=yes, {question}=no or {question}=cannotSee.',
    checks: 'Checks',
    permissions: 'Permissions',
    warnings: 'Notes',
    calls:
      '{count, plural, =0 {Nothing was called} one {What was called (# call)} other {What was called (# calls)}}',
  },
  verdictLine: '{code} · {outcome} · {confidence}',
  tested: 'Tested {instance} on {when}, in {took}.',
  testedNone: 'Tested on {when}, in {took}.',
  apiUser: 'API user: {apiUser}',
  code: 'Code for support: {code}',
} as const
