import type { VerdictCode } from '#lib/diagnosis/verdict.ts'

/** The parts of the list of verdicts, in the order of the test. */
export type DocsStage = 'typed' | 'reaching' | 'known' | 'allowed' | 'letIn' | 'noResult'

/** The pages under /docs: for those who build, run and support a connection. */
export const docs = {
  title: 'Documentation',
  aim: 'documentation',
  lead: 'For those who build, run and support the connection between {host} and Marketo.',
  where: 'Where you are',
  list: {
    title: 'Every verdict of a connection test',
    short: 'Verdicts',
    lead: 'A test ends with exactly one of these {count, number} verdicts. Their codes never change, so programs and runbooks may rely on them.',
    nav: 'All verdicts',
    stages: 'Stages of a test',
    name: 'Verdict',
    code: 'Code',
    who: 'Who can end it',
  },
  stage: {
    typed: {
      title: 'What was typed',
      text: 'Read offline, before anybody is called.',
    },
    reaching: {
      title: 'Reaching Marketo',
      text: 'The name, the way there, and the certificate.',
    },
    known: {
      title: 'Being known',
      text: 'Marketo is asked for a token with the Client Id and the Client Secret.',
    },
    allowed: {
      title: 'Being allowed',
      text: 'The token is used: from our addresses, and for each permission that is needed.',
    },
    letIn: {
      title: 'Let in',
      text: 'All that is required was seen to work.',
    },
    noResult: {
      title: 'Without a result',
      text: 'The test was ended, or its answers are not understood yet.',
    },
  } satisfies Record<DocsStage, { title: string; text: string }>,
  page: {
    onPage: 'On this page',
    seen: 'What the person sees',
    seenHint: 'As the wizard shows it for the example at the end of this page.',
    causes: 'Common causes',
    who: 'Who has to act',
    fix: 'How to fix it',
    nothingToFix: 'There is nothing to fix.',
    doubt: 'How certain it is',
    doubtHint:
      '{count, plural, one {The rules say it in one way only.} other {It depends on what was seen, and on what the person answers.}}',
    alternatives: 'What else it could be',
    question:
      '{count, plural, one {The question that settles it} other {The questions that settle it}}',
    answers: 'Three answers',
    try: 'How to try it',
    example: 'An example report',
    exampleHint: 'As the command line prints it.',
    json: 'The same as JSON',
    copyCode: 'Copy the code',
    copyReport: 'Copy the report',
    copyJson: 'Copy the JSON',
    copyCommands: 'Copy the commands',
    reportLabel: 'The example report, to scroll',
    jsonLabel: 'The example report as JSON, to scroll',
    commandsLabel: 'Commands, to scroll',
    previous: 'Previous verdict',
    next: 'Next verdict',
    neighbours: 'Verdicts before and after',
  },
  try: {
    pair: 'Type these three values into the setup of a simulated connection. They lead to this verdict every time.',
    answers: 'Type these three values into the setup of a simulated connection. Then answer:',
    answer: '{question} <b>{answer}</b>',
    needs: 'It shows when the setup asks for {needs}.',
    addresses: 'It takes two addresses of our own, here {addresses}.',
    empty:
      'Leave the REST API Endpoint empty. Nobody is called, so it does not matter what stands in the other fields.',
    typed:
      'Type this as REST API Endpoint. Nobody is called, so it does not matter what stands in the other fields.',
    report:
      'No simulated instance can cause it: it takes a connection that worked before, or an end on our side. The command line judges a stored report instead.',
    commands: 'On the command line, in a copy of the project:',
  },
  guide: {
    pages: 'Pages of the documentation',
    copy: 'Copy',
    codeLabel: '{what}, to scroll',
    tableLabel: 'Table by {first}, to scroll',
    markdown: 'This page as Markdown',
  },
  tryOut: {
    title: 'Try the API',
    api: 'API',
    lead: 'Press Authorize, give an API key (a simulated one, to be safe), and send calls from here. The key stays in this page and is gone when you close it.',
    operations: 'Operations',
    loading: 'Loading …',
    failed: 'The list of operations could not be loaded. Reload the page to try again.',
    noScript: 'This page needs JavaScript. The reference does without it.',
  },
  missing: {
    page: 'There is no page at this address',
    title: 'There is no verdict of this name',
    text: 'The address may be mistyped. A code never changes once it is published, so an old link still works.',
    link: 'See every verdict',
  },
} as const

/** What lies behind each verdict; in which order they happen most, nobody has counted. */
export const causes: Record<VerdictCode, readonly string[]> = {
  endpoint_missing: [
    'The form was sent before the address was pasted.',
    'The person does not know where Marketo shows it: <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.',
  ],
  endpoint_unusable: [
    'The address of a Marketo screen was copied from the browser in place of the REST API Endpoint.',
    'The address of the SOAP API, or of landing pages and tracking links, was pasted.',
    'An example from a guide was left in the field.',
    'Two addresses were pasted at once, and they name different instances.',
  ],
  egress_broken: [
    'A firewall or proxy of {host} lets nothing out to the internet.',
    'The network of the machine that runs the test is down.',
    'The name server of that machine does not answer at all.',
  ],
  dns_trouble: [
    'The name server that {host} uses is overloaded or cut off, and answers SERVFAIL or nothing.',
    'A private name server answers for mktorest.com with an address inside the network.',
    'The name servers of the domain itself have trouble, which passes.',
  ],
  instance_not_found: [
    'A letter or digit of the Munchkin ID was lost or swapped in copying.',
    'The ID belongs to another product, or stood in an example.',
    'The subscription was closed, or replaced by one with another Munchkin ID.',
  ],
  tls_failed: [
    'A proxy or security product on the side of {host} opens encrypted connections with a certificate of its own.',
    'The machine that runs the test has an old list of authorities, or a wrong clock.',
    'The certificate at the side of Marketo has expired, which is rare.',
  ],
  instance_unreachable: [
    'Marketo is being maintained or restarted for this instance.',
    'A list of allowed addresses drops calls without an answer.',
    'A link between the networks is broken for some minutes.',
  ],
  credentials_swapped: [
    'The two values were pasted into the fields of each other.',
    'A colleague sent both values without saying which is which.',
  ],
  client_id_is_email: [
    'The person entered what they sign in to Marketo with.',
    'The login of the API-only user was taken for the Client Id of its service.',
    'There is no custom service yet, so there was no Client Id to copy.',
  ],
  soap_credentials: [
    'An old integration by the SOAP API is being moved, and its User ID and Encryption Key were reused.',
    'The values were copied from the box <b>SOAP API</b> in <b>Web Services</b>, which stands above the box <b>REST API</b>.',
  ],
  secret_is_token: [
    'The button <b>Get Token</b> was pressed in LaunchPoint, and what it showed was copied.',
    'A token was copied out of a script or another tool.',
  ],
  credentials_revoked: [
    'The custom service was deleted in LaunchPoint, often in a tidying up.',
    'The API user has a date in <b>Access Expires</b>, and it has passed.',
    'A new service was made for the same purpose, and the old one was removed.',
    'The API user was deleted or replaced.',
  ],
  client_id_unknown: [
    'The values are from the sandbox and the endpoint is from production, or the other way round.',
    'The service was deleted.',
    'A part of the Client Id was lost in copying.',
  ],
  client_secret_wrong: [
    'A character or a blank came in or got lost in copying. Marketo does not trim the Client Secret.',
    'The Client Secret belongs to another service than the Client Id.',
    'The service was made anew, and only one of the two new values was entered.',
  ],
  our_request_wrong: [
    'Something between {host} and Marketo takes the body or the header off our request.',
    'Marketo has changed what it expects.',
    'There is a mistake in our program.',
  ],
  credentials_refused: [
    'The service was deleted, or its API user is locked.',
    'One of the two values is not right.',
    'Something on the way asks for a login of its own.',
  ],
  no_api_only_user: [
    'Nobody has made an API-only user yet. LaunchPoint offers no other users.',
    'An ordinary user was made, without the tick <b>API Only</b>.',
    'The user behind the service was removed.',
  ],
  token_rejected: [
    'The two halves of Marketo, sign-in and API, do not agree for a moment.',
    'The endpoint and the identity address belong to different instances.',
    'Something on the way changes the header that carries the token.',
  ],
  subscription_unavailable: [
    'Marketo moves or maintains the subscription. Adobe calls this usually temporary.',
    'The contract has ended.',
    'The subscription was merged into another.',
  ],
  wrong_subscription: [
    'The subscription was closed or moved to another Munchkin ID.',
    'The Munchkin ID is that of a sandbox that was given up.',
    'The endpoint was never that of a live subscription.',
  ],
  ip_blocked: [
    '<b>IP Restrictions</b> are enabled for the API, and our addresses are not in the list.',
    'Our addresses were added to <b>Login Settings</b>, which only concern people.',
    'Our addresses have changed, and the list still holds the old ones.',
    'The role holds no permission at all, which looks the same from outside.',
  ],
  ip_partly_allowed: [
    'An address was added on our side later, and the list in Marketo was not extended.',
    'One address was mistyped in the list, or a range ends too early.',
  ],
  token_not_received: [
    'A proxy on the side of {host} removes the header that carries the token.',
    'A gateway in between rewrites the path, so that the request ends elsewhere.',
  ],
  no_permissions: [
    'The role has admin rights and no tick under <b>Access API</b>. Admin rights do not count for the API.',
    'The API user has several roles, and the most restrictive one wins.',
    'Ticks were set in another role than the one that the API user has.',
    'The role is not granted in the workspace that is asked for.',
  ],
  workspace_missing: [
    'The role was granted to the API user in one workspace only.',
    'A workspace was added after the setup.',
    'The data lies in a partition that the workspace cannot see.',
  ],
  permission_missing: [
    'A tick was overlooked: Marketo says Person where its API documents say Lead.',
    'The product needs more than when it was set up.',
    'The role is shared, and was changed for somebody else.',
    'The role was changed just now, and the running token does not know it yet.',
  ],
  feature_disabled: [
    'The edition of the subscription does not include the feature.',
    'A native CRM sync runs these records, so no program may.',
    'The feature is included, and was never switched on by Adobe.',
  ],
  quota_exhausted: [
    'Another program makes most of the calls, often a full export or a sync in a loop.',
    'A one-time job, such as a first import, ran today.',
    'The daily number is too small for all the programs that share it.',
  ],
  rate_limited: [
    'Another program sends a burst of calls.',
    'Several programs start their work on the same minute.',
    'Bulk jobs of several programs wait in one queue.',
  ],
  marketo_unavailable: [
    'Marketo has a disturbance or is being maintained.',
    'The instance is overloaded, and answers late or not at all.',
    'A call was not formed as Marketo wants it, which it sometimes answers with HTTP 500.',
  ],
  unexpected_reply: [
    'A proxy or a sign-in page of a network answers in place of Marketo.',
    'A maintenance page is shown as a web page.',
    'The answer was cut off or damaged on the way.',
  ],
  connected_with_gaps: [
    'An optional permission is not ticked.',
    'A permission to write is needed, and no test can prove it without changing something.',
    'Marketo did not name the user of the token.',
  ],
  connected: ['Role, user, service and addresses are set up as they should be.'],
  test_cancelled: ['The person pressed <b>Stop</b>.', 'The program that ran the test was stopped.'],
  test_interrupted: [
    'The process that ran the test was restarted, for example by an update.',
    'Marketo answered so slowly that the time of the test ran out before anything was certain.',
  ],
  service_sealed: [
    'The key service cannot be reached, or refuses the key.',
    'The program was started without its key.',
  ],
  api_user_locked: [
    'The API user has a date in <b>Access Expires</b>, and it has passed.',
    'An admin locked the user, for example when a colleague left.',
  ],
  unknown: [
    'Marketo answered with a code that its documents do not name.',
    'Marketo has changed an answer, or answered something that contradicts itself.',
    'A permission has to be proven, and no call can prove it.',
  ],
}
