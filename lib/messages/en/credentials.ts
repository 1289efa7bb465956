/** Step 4: the form, its repairs and warnings. */
export const credentials = {
  title: 'Enter the three values from Marketo',
  lead: 'They stay encrypted with us. Your Marketo admin finds them under <b>LaunchPoint</b> and <b>Web Services</b>.',
  update: {
    title: 'Change the credentials of {name}',
    titleUnnamed: 'Change the credentials of {munchkinId}',
    lead: 'What is in use stays in use until the new pair works. Paste Client Id and Client Secret together: they belong to one service in <b>LaunchPoint</b>.',
  },
  endpoint: {
    label: 'REST API Endpoint',
    hint: 'Paste what you have, even the address of any Marketo page you have open. We take the part we need.',
    willCall: 'We will call <b>{url}</b>.',
    placeholderId: "This Munchkin ID stands in Adobe's guides. Check that it is yours.",
    missing: 'Paste the REST API Endpoint from Marketo.',
    unusable: {
      soap: 'This is the address of the SOAP API, which Marketo has switched off. In <b>Web Services</b>, copy <b>Endpoint</b> from the box <b>REST API</b>.',
      adminPage:
        "This is the address of Marketo's own screens. Open <b>Admin</b> › <b>Web Services</b> and copy <b>Endpoint</b> from the box <b>REST API</b>.",
      trackingHost:
        'This is an address for tracking or landing pages. Open <b>Admin</b> › <b>Web Services</b> and copy <b>Endpoint</b> from the box <b>REST API</b>.',
      example:
        'This is an example from a guide. Your own address stands in <b>Admin</b> › <b>Web Services</b>, in the box <b>REST API</b>.',
      other:
        "We don't find a Munchkin ID in it. It has three digits, three letters and three digits, such as <code>123-ABC-456</code>.",
    },
    twoIds:
      'There are two different Munchkin IDs in it, <code>{first}</code> and <code>{second}</code>. Keep the right one.',
    useThis: 'Use {munchkinId}',
    used: 'We took {munchkinId} and left out the rest.',
    simulatedOnly:
      'This session only takes simulated instances. Their Munchkin ID begins with <code>000-</code>.',
    tooLong: 'That is too long for an address. Paste the endpoint alone.',
    whereTitle: 'Where is the endpoint?',
    where:
      'Open <b>Admin</b>, <b>Integration</b>, <b>Web Services</b>. Copy the line <b>Endpoint</b> in the box <b>REST API</b>. The line <b>Identity</b> works too.',
    addressBarTitle: 'No access to Admin?',
    addressBar:
      'Open any page of Marketo and copy its address from the top of your browser. The Munchkin ID stands in it.',
  },
  clientId: {
    label: 'Client Id',
    hint: 'In <b>LaunchPoint</b>, press <b>View Details</b> next to the service. You can paste all of its text here at once.',
    missing: 'Paste the Client Id from Marketo.',
    tooLong: 'That is too long for a Client Id. Paste the value alone.',
  },
  clientSecret: {
    label: 'Client Secret',
    hint: 'Once saved, nobody can read it again, our support included.',
    kept: 'Saved and hidden. Leave this blank to keep it.',
    keptUntil: 'We keep it until {time}, unless the test succeeds.',
    gone: 'We destroyed the saved Client Secret after {secretHours, plural, one {# hour} other {# hours}}. Paste it once more.',
    missing: 'Paste the Client Secret from Marketo.',
    both: 'A new Client Id comes with a new Client Secret. Paste both.',
    tooLong: 'That is too long for a Client Secret. Paste the value alone.',
  },
  swapped: 'Client Id and Client Secret look swapped.',
  swap: 'Swap them',
  swapDone: 'We swapped Client Id and Client Secret.',
  undo: 'Undo',
  undone: 'What stood here before is back.',
  pasted: {
    filled: 'We found these in what you pasted and filled them in: {fields}.',
    leftOut: {
      accessToken:
        'We left out the access token: it ends within the hour, and the Client Secret does not.',
      maskedSecret:
        'The Client Secret in it is hidden by dots. Copy it by itself and paste it into its field.',
      twoEndpoints:
        'There are two different Munchkin IDs in it, so we took neither. Paste the right one alone.',
      twoServices:
        'It holds the values of two services, so we took neither. Paste those of one service alone.',
      tooLong: 'That is too much to read. Paste the values alone.',
    },
  },
  unreachable: {
    title: 'We could not be reached',
    text: 'All you typed still stands here. Once you are online again, press the button once more.',
  },
  outdated: {
    title: 'This page is older than the setup',
    text: 'The setup was renewed while this page was open. All you typed still stands here: copy what you need, then load the page again.',
  },
  ended: {
    title: 'Your session has ended',
    text: 'For your safety it ends after two hours without activity. All you typed still stands here. Open the setup again from {host} in another tab, and copy the values over.',
  },
  changed: {
    title: 'Other values were saved meanwhile',
    text: 'Another tab, or a colleague, saved values for this connection after this page was opened. We have not overwritten them, and all you typed still stands here.',
    shown:
      'Another tab, or a colleague, saved values for this connection after this page was opened. We have not overwritten them. They stand here now; what you typed was not saved.',
    load: 'Load what was saved there',
    keep: 'Keep what I typed here',
  },
  calls: '{calls, plural, one {# call to Marketo} other {# calls to Marketo}}, read only.',
  whichCalls: 'Which ones?',
  whichCallsLead:
    'None of them reads a person record, and none changes anything. If Marketo refuses one, we ask once more to be sure.',
  callToken: 'Asks Marketo for a token',
  callUsage: 'Reads how many API calls were used today',
  callElsewhere: 'The same from our address {address}, since you may list each by itself',
  callProbe: 'Shows whether {permission} is granted',
  busy: 'Saving and starting the test',
  notEditable:
    'This connection cannot be changed at the moment. Go back to {host} and open it again.',
} as const

/** What we did to a pasted endpoint. */
export const repair = {
  trimmed: 'We took off the blanks around it.',
  unquoted: 'We took off the quotation marks.',
  scheme_added: 'We put <code>https://</code> in front.',
  scheme_upgraded: 'We call it by <code>https</code>, not <code>http</code>.',
  path_removed: "We took off <code>{path}</code>, you don't need it.",
  slashes_removed: 'We took off the extra slashes.',
  backslash_removed: 'We took off the backslash.',
  query_removed: 'We took off what follows the question mark.',
  port_removed: "We took off the port, you don't need it.",
  case_changed: 'We wrote the letters in capitals.',
  dashes_replaced: 'We replaced typographic dashes by plain ones.',
  id_extracted: 'We found your Munchkin ID in it.',
} as const

/** What a value looks like when it does not look right. Warnings, never a block. */
export const shape = {
  clientId: {
    missing: 'Paste the Client Id from Marketo.',
    clientSecret:
      'This looks like a Client Secret: 32 letters and digits. A Client Id has four hyphens.',
    email:
      'This is an e-mail address. A person is not a service: the Client Id stands in <b>LaunchPoint</b> under <b>View Details</b>.',
    accessToken:
      'This looks like an access token. The Client Id stands above it in <b>View Details</b>.',
    soapUserId:
      'This looks like a SOAP user id. The REST API needs the Client Id of a service in <b>LaunchPoint</b>.',
    soapKey:
      'This looks like a SOAP encryption key. The REST API needs the Client Id of a service in <b>LaunchPoint</b>.',
    masked: 'These are the dots that hide a value. Copy the value itself from <b>View Details</b>.',
    blanksInside: 'There is a blank inside. Copy the Client Id once more, alone.',
    other:
      'A Client Id usually has 36 characters with four hyphens. Check that nothing is missing.',
  },
  clientSecret: {
    missing: 'Paste the Client Secret from Marketo.',
    clientId:
      'This looks like a Client Id. The Client Secret has 32 letters and digits without hyphens.',
    email:
      'This is an e-mail address. The Client Secret stands in <b>LaunchPoint</b> under <b>View Details</b>.',
    accessToken:
      'This looks like an access token, which ends within the hour. Copy the Client Secret from <b>View Details</b>.',
    soapUserId:
      'This looks like a SOAP user id. The REST API needs the Client Secret of a service in <b>LaunchPoint</b>.',
    soapKey:
      'This looks like a SOAP encryption key. The REST API needs the Client Secret of a service in <b>LaunchPoint</b>.',
    masked: 'These are the dots that hide a value. Copy the value itself from <b>View Details</b>.',
    blanksInside: 'There is a blank inside. Copy the Client Secret once more, alone.',
    other: 'A Client Secret usually has 32 letters and digits. Check that nothing is missing.',
  },
} as const
