/** The texts of `npm run -s diagnose`. Plain: a terminal shows no marks. */
export const commandLine = {
  usage:
    'Usage: npm run -s diagnose -- --endpoint ADDRESS --client-id ID [--secret-stdin] [--permissions "Read-Only Lead,…"] [--optional "…"] [--must-verify "…"] [--operations "GET /rest/v1/leads.json,…"] [--answer question=yes] [--report FILE] [--since FILE] [--locale LANGUAGE] [--json]',
  about: 'Tests a connection to Marketo and says what is wrong, with the words of the wizard.',
  option: {
    endpoint: 'the REST API Endpoint, as you have it: an address, a Munchkin ID',
    clientId: 'the Client Id of the custom service',
    secretStdin: 'read the Client Secret from standard input; without it you are asked',
    permissions: 'required permissions, separated by commas (Read-Only Lead)',
    optional: 'optional permissions, separated by commas',
    mustVerify:
      'permissions that must be seen to work, separated by commas; required unless named as optional',
    operations:
      "calls of your program, separated by commas: Adobe's operation ids, or method and path; asks for the fewest permissions that they take",
    answer: 'answer a question of the report: yes, no or cannotSee; may be repeated',
    report:
      'with --endpoint: write the report as JSON to this file; alone: judge this stored report again',
    since: 'an earlier report of the same connection: say what changed since',
    locale: 'language of the words',
    json: 'print the report as JSON instead of words; with --since an object of report and changes',
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
  operationUnknown: 'Adobe documents no such operation; in brackets the nearest: {names}.',
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
    answerWith:
      'Say so and run it again; together with --report and without --endpoint nobody is called:',
    answers: 'Answered so far',
    checks: 'Checks',
    permissions: 'Permissions',
    warnings: 'Notes',
    calls:
      '{count, plural, =0 {Nothing was called} one {What was called (# call)} other {What was called (# calls)}}',
  },
  answered: '{question} {answer}',
  nextTry: 'Next try: from {nextTry} on.',
  timed: '{name} ({took})',
  answerWithId: '{answer} ({requestId})',
  neededFor: '{hasReason, select, yes {{needed}: {reason}} other {{needed}}}',
  verdictLine: '{code} · {outcome} · {confidence}',
  tested: 'Tested {instance} on {when}, in {took}.',
  testedNone: 'Tested on {when}, in {took}.',
  apiUser: 'API user: {apiUser}',
  code: 'Code for support: {code}',
} as const

/** The texts of `npm run -s permissions`. */
export const neededTicks = {
  usage:
    'Usage: npm run -s permissions -- --operations "getLeadByIdUsingGET, POST /rest/v1/leads.json" [--locale LANGUAGE] [--json]',
  about:
    "Says which permissions an API user needs for the calls that your program makes: the fewest, by Adobe's own documents.",
  option: {
    operations:
      "the calls, separated by commas: Adobe's operation ids, or method and path, with {x} or a value for each part that changes",
    locale: 'language of the words',
    json: 'print the result as JSON instead of words',
    help: 'show this',
  },
  exit: 'Exit status: 0 known, 64 wrong usage, or none of the operations is known.',
  wrongUsage: 'Only --operations with a value, --locale and --json are expected.',
  heading: {
    ticks:
      '{count, plural, =0 {These calls need no permission} one {Tick this one (# permission)} other {Tick these, and no others (# permissions)}}',
    advice: 'Worth a tick where bulk export matters',
    disagreements: "Where Adobe's documents differ",
    unknown: "Not in Adobe's documents",
  },
  neededBy: 'For {operation}',
  advice: 'Adobe names the Read-Only half alone for {operation}. It may take both.',
  source: {
    openApi: 'OpenAPI file: {permissions}',
    reference: 'Endpoint reference: {permissions}',
    nothing: 'says nothing',
  },
  differ: {
    meaning: 'Taken: what either of them names.',
    spelling: 'The same permission in two spellings.',
  },
  nearest: 'Nearest: {operations}',
} as const
