/** The customer's page: a link for the colleague who is the Marketo admin. */
export const links = {
  title: {
    whole: 'Let your Marketo admin set this up',
    step: 'Let a colleague do this step',
    fix: 'Let your Marketo admin fix this',
  },
  lead: 'You send a link. Your colleague needs no account, and nothing is connected until you say so here.',
  aboutStep: 'This link is for one step: {step}',
  aboutFix: 'This link is for one thing that the test found: {finding}',
  mayTitle: 'What the link lets your colleague do',
  may: {
    whole: [
      'See what to make in Marketo, step by step, with every text to copy.',
      'Enter the three values there. We test them right away.',
    ] as readonly string[],
    step: ['See this step, with every text to copy, and tick it as done.'] as readonly string[],
    fix: [
      'See what the test found and what to do in Marketo.',
      'Let us test again, and enter new values if the fix gives new ones.',
    ] as readonly string[],
  },
  mayNot: [
    'It never shows a value that is stored, nor any other connection.',
    'It connects nothing: you see what was entered, and you press Connect.',
    'It works for 7 days and ends when it is done. You can take it back at any time.',
  ] as readonly string[],
  mayNotTitle: 'What it does not do',
  address: {
    label: 'Address of any Marketo page you have open (optional)',
    hint: 'It ties the link to that Marketo, so that nobody can enter the values of another one.',
    unusable:
      'We find no Munchkin ID in this, such as <code>123-ABC-456</code>. Copy the whole address bar, or leave this empty.',
    twoIds:
      'Two different Munchkin IDs stand in this: <code>{first}</code> and <code>{second}</code>. Leave one of them.',
  },
  tiedTo: 'Tied to {instance}: values of another Marketo are refused.',
  make: 'Make the link',
  making: 'The link is being made',
  replaces:
    'There is a link for this already. A new one takes its place, and the old address stops.',
  problem: {
    tooMany:
      'That was a lot of links in a short time. Take a break of some minutes, then try again.',
    notFound: 'What this link is about is not there any more. Load the page again.',
  },
  someone: 'A colleague',
  made: {
    title: 'Your link is ready',
    addressTitle: 'Send this address to your colleague',
    once: 'It is shown once, here. If you lose it, make a new one, and this one stops.',
    copyAddress: 'Copy the address',
    codeTitle: 'Tell them: the page must show these two words',
    codeHint: 'If it shows others, it is not your link, and nothing should be entered there.',
    waitTitle: 'Watch it happen, or come back later',
    wait: 'This page shows what your colleague has done. The link works until {until}.',
    mail: 'A text for the e-mail',
    copyMail: 'Copy the text',
    openMail: 'Open in my mail program',
    request: 'As a change request',
    requestLead: 'Plain text with everything that has to be done, for a ticket.',
    another: 'Make another link',
  },
  mail: {
    subject: {
      whole: 'Please connect our Marketo to {host}',
      step: 'Please do one step in our Marketo for {host}',
      fix: 'Please change one thing in our Marketo for {host}',
    },
    greeting: 'Hello,',
    ask: {
      whole:
        'Could you connect our Marketo to {host}? This page says what to do, step by step, and takes the values at the end. It takes about five minutes, and you need no account:',
      step: 'Could you do one step in our Marketo, so that we can connect it to {host}? This page says how. You need no account:',
      fix: 'The connection between our Marketo and {host} needs one change. This page says what to do and tests it afterwards. You need no account:',
    },
    code: 'The page must show the words "{code}". If it does not, please tell me and enter nothing.',
    until: 'The link works until {until}.',
    closing: 'Thank you',
  },
  request: {
    heading: 'The same with pictures, and with a form for the values',
    headingStep: 'The same with pictures, to tick off when it is done',
    code: 'The page must show the words "{code}". The link works until {until}; no account is needed.',
  },
  listTitle: 'Your links',
  none: 'No link yet. When you have made one, this is where you see what your colleague does.',
  earlier: 'Earlier links',
  scope: {
    whole: 'The whole setup',
    step: 'One step: {step}',
    fix: 'One fix',
  },
  task: {
    role: 'the role',
    user: 'the API-only user',
    service: 'the custom service',
    endpoint: 'the REST API Endpoint',
  },
  state: {
    unopened: 'Not opened yet',
    opened: 'Opened',
    entered: 'Values entered',
    completed: 'Done',
    revoked: 'Taken back',
    expired: 'Expired',
  },
  words: 'Two words: {code}',
  madeAgo: 'Made {ago}',
  until: 'Works until {until}',
  progress: {
    label: 'How far your colleague is',
    opened: 'Opened {ago}',
    notOpened: 'Opened',
    role: 'Role made',
    user: 'API-only user made',
    service: 'Custom service made',
    endpoint: 'Endpoint found',
    entered: 'Values entered {ago}',
    enteredBy: 'Values entered by {name} {ago}',
    notEntered: 'Values entered',
    tested: 'Tested',
    testing: 'Being tested',
    letIn: 'The values work',
    found: 'The test found: {finding}',
    fixed: 'The change works',
    done: 'done',
    open: 'still to come',
    now: 'now',
  },
  takeBack: 'Take back',
  takeBackWhat: 'Take back the link {code}',
  again: 'Make a new one',
  againWhat: 'Make a new one in place of the link {code}',
  tookBack: 'The link is taken back. Its address opens nothing any more.',
  toConfirm: {
    title: 'The values work. Now it is up to you',
    text: 'Look at what was entered, and press Connect if it is yours.',
    button: 'Look and connect',
  },
  declined:
    'Those values are destroyed, and their link is taken back. Make a new link when you want to try again.',
} as const

/** The admin's pages. They have no account, and may never have heard of the host. */
export const adminLink = {
  open: {
    title: 'Open the page that your colleague sent you',
    text: 'It is about connecting your Marketo to {host}. Press the button to open it.',
    button: 'Open the page',
  },
  problem: {
    unknown: {
      title: "We don't know this link",
      text: 'It may have been cut when it was copied. Ask your colleague for the whole address, or for a new link.',
    },
    expired: {
      title: 'This link has expired',
      text: 'A link works for 7 days. Ask your colleague for a new one. What you did in Marketo is not lost.',
    },
    revoked: {
      title: 'This link was taken back',
      text: 'Your colleague ended it, or made a new one in its place. Ask them which link is good.',
    },
    completed: {
      title: 'This is done',
      text: 'What this link was for works. Nothing is left for you to do. Thank you.',
    },
    rateLimited: {
      title: 'That was a lot of tries in a short time',
      text: 'For safety we pause for a moment. Try again in ten minutes.',
    },
    notOpen: {
      title: 'Open the link again',
      text: 'For your safety this page closes after two hours without activity. Open the link from the message of your colleague once more. What you did is still there.',
    },
  },
  ended: {
    revoked:
      '{sender} took this link back, or made a new one in its place. Ask them which link is good.',
    expired:
      'A link works for 7 days. Ask {sender} for a new one. What you did in Marketo is not lost.',
    completed:
      'Marketo is connected, and {sender} knows. Nothing is left for you to do. Thank you.',
  },
  aim: 'for your Marketo',
  title: {
    whole: '{sender} of {tenant} asks you to connect Marketo to {host}',
    step: '{sender} of {tenant} asks you for one step in Marketo',
    fix: '{sender} of {tenant} asks you to change one thing in Marketo',
  },
  lead: {
    whole:
      'Make a role, a user and a service, then enter three values. It takes about five minutes, and you can stop and come back.',
    step: 'It is needed to connect your Marketo to {host}. Tick it when it is done.',
    fix: 'The connection to {host} needs it. Tell us when it is done, and we test it.',
  },
  codeTitle: 'The same two words stand on the page of {sender}:',
  codeHint: 'Not the same? Then enter nothing, and ask {sender}.',
  instance: 'This is about the Marketo instance {instance}.',
  willDo: 'What {host} will be able to do',
  stepsTitle: 'What to do in Marketo',
  task: {
    role: 'Make a role',
    user: 'Make an API-only user',
    service: 'Make a custom service',
    endpoint: 'Find the REST API Endpoint',
    values: 'Enter the three values',
  },
  taskDone: 'Done',
  markDone: 'This is done',
  takeBack: 'Not done after all',
  stepIsDone: {
    title: 'Thank you, that step is done',
    text: '{sender} sees it already. You can close this page.',
  },
  valuesLead:
    'They go to {host} encrypted. Nobody can read the Client Secret again, {sender} included.',
  yourName: {
    label: 'Your name (optional)',
    hint: '{sender} sees it beside the values before anything is connected.',
  },
  valuesToo: 'You have the values at hand?',
  otherInstance: {
    title: 'These are values of another Marketo',
    text: 'You entered {entered}, and this link is for {asked}. Enter the values of {asked}, or ask {sender} for a new link.',
  },
  notInScope: {
    title: 'This link takes no values',
    text: 'Ask {sender} for one that does.',
  },
  changedElsewhere: {
    title: 'Somebody else entered values a moment ago',
    text: 'Nothing of yours is lost, and nothing was overwritten. Load the page again to see how far it is.',
  },
  may: {
    title: 'What this page may do',
    shows:
      'It shows what to do. It shows no value that is stored, and nothing of other connections.',
    values:
      'Values that you enter are tested with calls that only read. They are used for nothing until {sender} confirms them.',
    until: 'The link works until {until}, or until it is done. {sender} can take it back.',
  },
  testing: {
    title: 'Testing {instance}',
    lead: 'This takes a few seconds. {sender} sees the result, too.',
  },
  works: {
    title: 'It works',
    lead: '{sender} now confirms it on their page. You can close this one. Thank you.',
    badge: 'Let in by Marketo',
    instance: 'Instance',
    apiUser: 'API user',
    words: 'Two words',
    other: 'Enter other values',
  },
  found: {
    change: 'Change the values',
    steps: 'Back to all steps',
  },
  fix: {
    changed: 'I have changed it',
    testNow: 'Test now',
    newValues: 'The fix gave new values',
    newValuesLead:
      'A new service or a new secret? Enter them here. They are used only when {sender} confirms them.',
  },
  fixWatch: {
    watching: 'We test it by ourselves now. The next test is at {time}.',
    soon: 'We test it by ourselves now.',
    over: 'Marketo still answers as before. Look at the steps once more, then tell us again.',
    stopped: 'We stopped testing it by ourselves.',
  },
  wait: 'To protect your Marketo we pause for a moment. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  gone: 'The Client Secret was destroyed after {secretHours, plural, one {# hour} other {# hours}} without a connection. Enter the three values once more.',
} as const

/** What the customer sees before values of somebody else become theirs. */
export const confirm = {
  title: 'Is this your Marketo?',
  lead: 'These values came through your link, and Marketo let them in. Nothing uses them before you connect.',
  instance: 'Instance',
  instanceHint:
    'It stands in the address of every Marketo page, and under <b>Admin</b> › <b>Integration</b> › <b>Munchkin</b>.',
  expected:
    'You expected {expected}. This is {instance}. Connect it only if you know why it is another one.',
  apiUser: 'API user',
  apiUserUnknown: 'Marketo did not name it',
  enteredBy: 'Entered by',
  enteredByUnknown: 'They did not give a name',
  enteredAt: 'Entered',
  words: 'Two words of the link',
  wordsHint: 'You sent a link with these two words.',
  connect: 'Connect',
  connecting: 'The connection is being made',
  decline: 'These are not ours',
  whatConnect: 'When you connect, {host} uses these values from then on.',
  whatConnectSwap:
    'When you connect, {host} uses these values from then on, and those it uses today are destroyed.',
  whatDecline:
    'Not yours? Then we destroy the values and take the link back. Nothing else changes.',
} as const
