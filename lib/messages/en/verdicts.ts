import type { VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { VerdictText } from '#lib/messages/verdict-text.ts'

/** No news to who was connected there before. */
const endpointRight =
  '{workedBefore, select, yes {} other {{endpointSeen, select, right {The endpoint is right: Marketo answers there.} answers {Marketo answers at this endpoint.} other {}}}}'
const credentialsRight =
  '{tokenGiven, select, yes {Your Client Id and Client Secret are right.} other {}}'
const clientIdKnown =
  '{confidence, select, certain {Marketo knows this Client Id.} other {Marketo most likely knows this Client Id.}}'
const addressesLetIn = '{notSeenCount, plural, =0 {Our addresses are let in.} other {}}'
const valuesUntested =
  '{values, select, right {Your Client Id and Client Secret are right.} refused {} other {Your values may well be right. We could not test them yet.}}'
const noNewService = 'No new service, user or values are needed.'
const nothingToChange = 'Nothing in your Marketo needs a change.'

/** Only the wizard keeps what was typed. */
const noTyping = "{place, select, page { You won't have to type anything.} other {}}"
const testAgain = {
  text: "{place, select, page {Come back here and test again. You won't have to type anything.} other {Test again.}}",
  asked: '',
}
const saveAndTest = { text: `Save, wait a minute, and test again.${noTyping}`, asked: 'Save.' }
const waitAndTest = { text: `Wait a minute and test again.${noTyping}`, asked: '' }
const waitLonger = { text: `Wait a few minutes and test again.${noTyping}`, asked: '' }
const testWhenSolved = {
  text: `Test again when they tell you that it is solved.${noTyping}`,
  asked: '',
}
const pasteEndpoint = {
  text: '{place, select, page {Paste it into the first field, in place of what stands there.} other {Give it as <code>--endpoint</code> and test again.}}',
  asked: '',
}
const pasteValues = {
  text: '{place, select, page {Paste both values and test again.} other {Give both values and test again.}}',
  asked: '',
}
const tellSupport = {
  text: 'If it stays like this, give the support of {host} the code below. It holds all they need.',
  asked: '',
}
const giveCode = {
  text: 'Give the support of {host} the code below. It holds all they need.',
  asked: '',
}
const openService = {
  text: 'In Marketo, open <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> and find the service for {host}.',
}
const openWebServices = {
  text: 'In Marketo, open <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.',
}
const copyEndpoint = {
  text: 'In the box <b>REST API</b>, copy the line <b>Endpoint</b>. The line <b>Identity</b> works too.',
  asked: 'In the box <b>REST API</b>, copy the line <b>Endpoint</b> and send it to me.',
  show: 'endpoint' as const,
}
const copyValues = {
  text: 'Press <b>View Details</b> and copy <b>Client Id</b> and <b>Client Secret</b>.',
  asked:
    'Press <b>View Details</b> and send me <b>Client Id</b> and <b>Client Secret</b>, in a way that our company allows for passwords.',
}
const howToMake = '<b>New</b> › <b>New Service</b>, Service <b>Custom</b>, with an API-only user.'
const makeService = {
  text: `If there is no service yet, make one: {place, select, page {the step Custom service shows how.} other {${howToMake}}}`,
  asked: `If there is no service yet, make one: ${howToMake}`,
}
const pageAddress =
  '{place, select, page {Paste the address of any Marketo page you have open.} other {Take the address of any Marketo page you have open.}} It often holds the Munchkin ID we need.'
const openRole = {
  text: 'In Marketo, open <b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> and edit the role of {hasUser, select, yes {<code>{apiUser}</code>} other {the API user}}.',
}

const whoYou = 'You need nobody else for it.'
const whoFinds = 'You can do it, or the colleague who gave you the values.'
const whoRoles =
  'It takes a Marketo admin who may edit roles (admin permission <b>Access Roles</b>).'
const whoUsers =
  'It takes a Marketo admin who may edit users (admin permission <b>Access Users</b>).'
const whoWebServices =
  'It takes a Marketo admin who sees <b>Web Services</b> (admin permission <b>Access SOAP API</b>).'
const whoLaunchPoint =
  'It takes a Marketo admin who sees <b>LaunchPoint</b> (admin permission <b>Access Event Partners</b>).'
const whoHost = 'The people who run {host} have to act. You have nothing to do.'
const whoMarketo = 'Marketo recovers by itself.'

const leaveSaved =
  'What you entered stays saved for {draftDays, plural, one {# day} other {# days}}, the Client Secret for {secretHours, plural, one {# hour} other {# hours}}. Come back and test again without typing.'
const leaveConnected =
  'The connection works, and your credentials are stored encrypted. You can close this page.'

/** What there is instead of a Marketo. */
const ledTo =
  '{answered, select, yes {What answered us there does not look like Marketo} other {{lookup, select, gone {Its address leads to no Marketo} other {The connection there breaks off}}}}'

/** Every verdict in the reader's words: what happened, what is not wrong, what to do, who can do it. */
export const verdicts: Record<VerdictCode, VerdictText> = {
  endpoint_missing: {
    name: 'Endpoint missing',
    title: 'The REST API Endpoint is missing',
    explanation:
      'No endpoint was given, so we called nobody. Each Marketo has an address of its own, and we need yours.',
    notWrong: [],
    steps: [
      openWebServices,
      copyEndpoint,
      {
        text: '{place, select, page {Paste it into the first field. We take the part we need.} other {Give it as <code>--endpoint</code>. We take the part we need.}}',
        asked: '',
      },
    ],
    note: {
      title: 'You cannot open Admin?',
      text: pageAddress,
    },
    who: whoYou,
    leave: leaveSaved,
  },
  endpoint_unusable: {
    name: 'Endpoint not usable',
    title:
      '{kind, select, soap {This is the address of the old SOAP API} adminPage {This is the address of a Marketo screen} trackingHost {This is the address of tracking or landing pages} example {This address is an example from a guide} other {{foundCount, plural, =0 {We find no Marketo instance in this address} other {This names more than one Marketo instance}}}}',
    explanation:
      '{kind, select, soap {Marketo has switched the SOAP API off, so we need the address of the REST API.} adminPage {It opens Marketo for people. Programs use another address, which we need.} trackingHost {Your visitors use it. Programs use another address, which we need.} example {It stands in many guides and belongs to nobody, so we called nobody. We need your own.} other {{foundCount, plural, =0 {It holds no Munchkin ID, the name of a Marketo instance, such as <code>123-ABC-456</code>. We called nobody.} other {It names {found}, and we cannot know which you mean. Give us the address of one. We called nobody.}}}}',
    notWrong: [],
    steps: [openWebServices, copyEndpoint, pasteEndpoint],
    note: {
      title: 'You cannot open Admin?',
      text: pageAddress,
    },
    who: whoYou,
    leave: leaveSaved,
  },
  egress_broken: {
    name: 'Our network is down',
    title:
      '{confidence, select, certain {Our own network is down} likely {Our own network is most likely down} other {Our own network could be down}}',
    explanation:
      'We reach neither your Marketo nor another address that should answer. It says nothing about your values.',
    notWrong: [valuesUntested, nothingToChange],
    steps: [waitAndTest, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  dns_trouble: {
    name: 'Name lookup fails',
    title:
      '{confidence, select, certain {We cannot look up the address of your Marketo} likely {We most likely have trouble looking up addresses} other {We could have trouble looking up addresses}}',
    explanation:
      '{lookup, select, gone {The address book of the internet says that there is no <code>{instance}</code>, although it answered us a moment ago.} silent {The address book of the internet gave us no answer about <code>{instance}</code>, neither that it exists nor that it does not.} other {The address book that we use sends us to a private network for <code>{instance}</code>. Marketo is never there, so we called nobody.}}',
    notWrong: [valuesUntested, nothingToChange],
    steps: [waitAndTest, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  instance_not_found: {
    name: 'Instance not found',
    title:
      '{confidence, select, certain {There is no Marketo called {instance}} likely {There is most likely no Marketo called {instance}} other {There could be no Marketo called {instance}}}{workedBefore, select, yes { any more} other {}}',
    explanation: `{sameInstance, select, yes {${ledTo}, although your Marketo shows this very Munchkin ID.} no {${ledTo}, and your Marketo shows another Munchkin ID.} other {{workedBefore, select, yes {Its address no longer leads to a Marketo. The subscription may have been closed or replaced by another.} other {${ledTo}. Most often one letter or digit of the Munchkin ID differs.}}}}`,
    notWrong: ['{sent, select, no {Your Client Id and Client Secret were not used yet.} other {}}'],
    steps: [
      {
        text: '{sameInstance, select, unknown {Open any page of your Marketo and look at its address.} other {}}',
      },
      {
        text: '{sameInstance, select, unknown {Compare its Munchkin ID with <code>{instance}</code>: three digits, three letters, three digits.} other {}}',
      },
      {
        text: '{sameInstance, select, yes {} no {Change the REST API Endpoint to what your Marketo shows, and test again.} other {If they differ, change the REST API Endpoint and test again.}}',
        asked:
          '{sameInstance, select, yes {} no {Send me the REST API Endpoint: <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.} other {If they differ, send me the one of the page.}}',
      },
      {
        text: '{sameInstance, select, yes {Ask your Marketo admin whether the subscription is still in use.} no {} other {If they are the same, the subscription may be closed. Ask your Marketo admin whether it is in use.}}',
      },
      {
        text: '{sameInstance, select, yes {If it is, give the support of {host} the code below: then the trouble is most likely on our way there.} other {}}',
        asked: '',
      },
    ],
    who: whoYou,
    leave: leaveSaved,
  },
  tls_failed: {
    name: 'Secure connection fails',
    title:
      '{owner, select, marketo {Your Marketo could have a wrong certificate} other {{confidence, select, certain {We cannot connect securely to your Marketo} likely {Most likely we cannot connect securely from here} other {Something could be standing between us and Marketo}}}}',
    explanation:
      'Who answers for <code>{instance}</code> could not prove that it is Marketo, {sent, select, yes {so we sent it nothing more.} other {so we sent nothing. Your values did not leave us.}}',
    notWrong: [valuesUntested, nothingToChange],
    steps: [waitLonger, tellSupport],
    who: `{owner, select, marketo {${whoMarketo}} other {${whoHost}}}`,
    leave: leaveSaved,
  },
  instance_unreachable: {
    name: 'Instance does not answer',
    title:
      '{confidence, select, certain {Your Marketo does not answer} likely {Your Marketo most likely does not answer} other {Your Marketo could be away for a moment}}',
    explanation:
      'The address <code>{instance}</code> exists, but gave us no complete answer{othersReach, select, yes {, while our own network works} other {}}.',
    notWrong: [valuesUntested],
    steps: [
      waitAndTest,
      {
        text: 'See whether you can sign in to Marketo yourself. If not, Marketo is most likely away for everybody.',
      },
      {
        text: 'If you can, ask your Marketo admin whether <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> is enabled.',
      },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  credentials_swapped: {
    name: 'Client Id and Client Secret swapped',
    title: 'Client Id and Client Secret are swapped',
    explanation: 'Each stands in the field of the other, so Marketo did not know the service.',
    notWrong: [endpointRight],
    steps: [
      {
        text: "{place, select, page {Swap the two values. On this page a button does it, and you won't have to type anything.} other {Swap the two values.}}",
        asked: '',
      },
      { text: 'Test again.', asked: '' },
    ],
    who: whoYou,
    leave: leaveSaved,
  },
  client_id_is_email: {
    name: 'E-mail as Client Id',
    title:
      "{confidence, select, certain {The Client Id is a person's e-mail} likely {The Client Id is most likely a person's e-mail} other {The Client Id could be a person's e-mail}}",
    explanation:
      "A person is not a service. Marketo's API does not take the e-mail and password of a user; it takes the Client Id and Client Secret of a custom service.",
    notWrong: [endpointRight],
    steps: [openService, copyValues, makeService, pasteValues],
    note: {
      title: "Not a user's password.",
      text: 'The values come from the service, even if its API user has an e-mail as its name.',
    },
    who: whoFinds,
    leave: leaveSaved,
  },
  soap_credentials: {
    name: 'SOAP credentials',
    title:
      '{confidence, select, certain {These are the values of the old SOAP API} likely {These are most likely values of the old SOAP API} other {These could be values of the old SOAP API}}',
    explanation:
      'Marketo has switched the SOAP API off. The REST API needs a custom service with a Client Id and a Client Secret of its own.',
    notWrong: [endpointRight],
    steps: [openService, copyValues, makeService, pasteValues],
    who: whoLaunchPoint,
    leave: leaveSaved,
  },
  secret_is_token: {
    name: 'Token as Client Secret',
    title:
      '{confidence, select, certain {The Client Secret is an access token} likely {The Client Secret is most likely an access token} other {The Client Secret could be an access token}}',
    explanation:
      'The button <b>Get Token</b> in Marketo shows a token that ends within the hour. We need the Client Secret, which stays.',
    notWrong: [endpointRight, clientIdKnown],
    steps: [
      openService,
      {
        text: 'Press <b>View Details</b> and copy <b>Client Secret</b>: 32 letters and digits.',
        asked:
          'Press <b>View Details</b> and send me <b>Client Secret</b>, in a way that our company allows for passwords.',
      },
      {
        text: '{place, select, page {Paste it into the field <b>Client Secret</b> and test again.} other {Give it as the Client Secret and test again.}}',
        asked: '',
      },
    ],
    who: whoFinds,
    leave: leaveSaved,
  },
  credentials_revoked: {
    name: 'Credentials no longer accepted',
    title:
      '{confidence, select, certain {Marketo no longer accepts these credentials} likely {Marketo most likely revoked these credentials} other {Marketo could have revoked these credentials}}',
    explanation:
      'The same Client Id and Client Secret worked before. {userLocked, select, no {The service may have been deleted.} other {The service may have been deleted, or its API user locked.}}',
    notWrong: ['Nobody mistyped anything: the values are the same as before.', endpointRight],
    steps: [
      openService,
      {
        text: '{userLocked, select, no {If it is there, press <b>View Details</b> and see whether its Client Id is still the one you gave us.} other {If it is there, open <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> and look at its API user: <b>Access Expires</b> must be empty.}}',
      },
      {
        text: 'If the service is gone, make a new one. It comes with a new Client Id and a new Client Secret.',
      },
      {
        text: '{place, select, page {Paste new values here if there are any, and test again.} other {Test again, with new values if there are any.}}',
        asked:
          'If there is a new service, press <b>View Details</b> and send me both values as our company allows for passwords.',
      },
    ],
    note: {
      title: 'A user that a service uses cannot be edited.',
      text: '{userLocked, select, no {} other {If the user is locked for good, make a new API-only user and a new service with it.}}',
    },
    who: whoLaunchPoint,
    leave: leaveSaved,
  },
  client_id_unknown: {
    name: 'Client Id unknown',
    title: 'Marketo does not know this Client Id on {instance}',
    explanation:
      '{sameInstance, select, yes {Marketo answered, but this instance has no service with this Client Id. It is the instance you see, so the service may have been deleted, or the Client Id be incomplete.} no {Marketo answered, but this instance has no service with this Client Id. Your Marketo shows another Munchkin ID, so the values most likely belong there.} other {Marketo answered, but this instance has no service with this Client Id. It may belong to another instance (sandbox or production) or to a service that was deleted.}}',
    notWrong: [endpointRight],
    steps: [
      {
        text: '{sameInstance, select, no {Change the REST API Endpoint to what your Marketo shows, and test again.} other {}}',
        asked:
          '{sameInstance, select, no {Send me the REST API Endpoint: <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.} other {}}',
      },
      openService,
      {
        text: '{sameInstance, select, unknown {Check that you are in <code>{instance}</code>: the address of the Marketo page holds its Munchkin ID.} other {}}',
      },
      {
        text: 'Press <b>View Details</b> and copy <b>Client Id</b> and <b>Client Secret</b> once more.',
        asked:
          'Press <b>View Details</b> and send me <b>Client Id</b> and <b>Client Secret</b>, in a way that our company allows for passwords.',
      },
      {
        text: `If the service is not there, make a new one: {place, select, page {the step Custom service shows how.} other {${howToMake}}}`,
        asked: `If the service is not there, make a new one: ${howToMake}`,
      },
      pasteValues,
    ],
    note: {
      title: 'Sandbox or production?',
      text: 'They are two instances. Each has a Munchkin ID and services of its own.',
    },
    who: whoFinds,
    leave: leaveSaved,
  },
  client_secret_wrong: {
    name: 'Client Secret wrong',
    title:
      '{confidence, select, certain {The Client Secret is not right} likely {The Client Secret is most likely not right} other {The Client Secret could be wrong}}',
    explanation:
      '{confidence, select, certain {Marketo knows the Client Id, but the Client Secret does not belong to it.} other {The answer most likely means that Marketo knows the Client Id, but not with this Client Secret.}} Often a character was lost in copying.',
    notWrong: [endpointRight, clientIdKnown],
    steps: [
      openService,
      {
        text: 'Press <b>View Details</b> and copy <b>Client Secret</b> alone, without blanks around it.',
        asked:
          'Press <b>View Details</b> and send me <b>Client Secret</b>, in a way that our company allows for passwords.',
      },
      {
        text: '{place, select, page {Paste it into the field <b>Client Secret</b> and test again. The other values stay.} other {Give it as the Client Secret and test again.}}',
        asked: '',
      },
    ],
    note: {
      title: 'A new secret comes with a new service.',
      text: 'Marketo does not renew a Client Secret in place. A new service has a new Client Id too.',
    },
    who: whoFinds,
    leave: leaveSaved,
  },
  our_request_wrong: {
    name: 'Our request was wrong',
    title:
      '{confidence, select, certain {We asked Marketo in a wrong way} likely {We most likely asked Marketo in a wrong way} other {We could have asked Marketo in a wrong way}}',
    explanation:
      '{isMarketos, select, yes {Marketo answered, but did not understand our question.} other {We got an answer, but not to our question.}} {confidence, select, certain {The mistake is ours, not yours.} other {The mistake is most likely ours, not yours.}}',
    notWrong: [endpointRight, valuesUntested, nothingToChange],
    steps: [giveCode, testWhenSolved],
    who: whoHost,
    leave: leaveSaved,
  },
  credentials_refused: {
    name: 'Credentials refused',
    title:
      '{confidence, select, certain {Marketo refuses these credentials} likely {Marketo most likely refuses these credentials} other {Marketo could be refusing these credentials}}',
    explanation:
      '{isMarketos, select, yes {Marketo refuses us a token, without saying which value is wrong.} other {We were refused a token, in a form that Marketo does not use.}} {userLocked, select, no {The values may be mistyped, or the service deleted.} other {The values may be mistyped, the service deleted or its user locked.}}',
    notWrong: [endpointRight],
    steps: [
      openService,
      {
        text: 'Press <b>View Details</b>, copy <b>Client Id</b> and <b>Client Secret</b> once more, and {place, select, page {paste both here.} other {give us both.}}',
        asked:
          'Press <b>View Details</b> and send me <b>Client Id</b> and <b>Client Secret</b>, in a way that our company allows for passwords.',
      },
      {
        text: '{userLocked, select, no {} other {If they are the same, open <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>: <b>Access Expires</b> of its API user must be empty.}}',
      },
      testAgain,
    ],
    who: whoFinds,
    leave: leaveSaved,
  },
  no_api_only_user: {
    name: 'No API-only user',
    title:
      '{confidence, select, certain {Your Marketo has no API-only user for this yet} likely {The service most likely has no API-only user} other {The service could be without an API-only user}}',
    explanation:
      '{confidence, select, certain {A custom service can only be made with an API-only user. A normal user does not count, even with admin rights.} other {Marketo gave us a token, but named no user for it, and refused what {host} needs. A service needs an API-only user with a role.}}',
    notWrong: [`{by, select, answer {} other {${endpointRight}}}`],
    steps: [
      { text: 'In Marketo, open <b>Admin</b> › <b>Users & Roles</b>.' },
      {
        text: 'Press <b>Create API Only User</b>; in older Marketo, <b>Users</b> › <b>Invite New User</b> and tick <b>API Only</b>.',
      },
      {
        text: 'Give it one role with these permissions, and leave <b>Access Expires</b> empty:',
        show: 'permissions',
      },
      {
        text: 'Open <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b>, make a new service of kind <b>Custom</b> with that user.',
      },
      {
        text: '{place, select, page {Press <b>View Details</b>, paste the new Client Id and Client Secret here, and test again.} other {Press <b>View Details</b> and test again with the new Client Id and Client Secret.}}',
        asked:
          'Press <b>View Details</b> and send me <b>Client Id</b> and <b>Client Secret</b>, in a way that our company allows for passwords.',
      },
    ],
    note: {
      title: 'It takes no seat.',
      text: 'An API-only user cannot sign in and costs no licence. Its e-mail need not exist.',
    },
    who: whoUsers,
    leave: leaveSaved,
  },
  token_rejected: {
    name: 'Token rejected',
    title:
      '{confidence, select, certain {Marketo rejects its own token} likely {Marketo most likely rejects its own token} other {Marketo could be rejecting its own token}}',
    explanation: 'Marketo gave us a token and refused it a moment later. That may pass by itself.',
    notWrong: [credentialsRight, nothingToChange],
    steps: [waitLonger, tellSupport],
    who: whoMarketo,
    leave: leaveSaved,
  },
  subscription_unavailable: {
    name: 'Subscription unavailable',
    title:
      '{confidence, select, certain {Your Marketo subscription is unavailable} likely {Your Marketo is most likely unavailable for a while} other {Your Marketo could be unavailable for a while}}',
    explanation:
      'Marketo says that it cannot find or reach the subscription <code>{instance}</code>. According to Adobe this is usually temporary.',
    notWrong: [credentialsRight, noNewService],
    steps: [
      { text: `Wait some minutes and test again.${noTyping}`, asked: '' },
      {
        text: 'If it lasts longer than a day, ask your Marketo admin whether this subscription is still in use.',
      },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  wrong_subscription: {
    name: 'Wrong or closed subscription',
    title:
      '{confidence, select, certain {This Marketo subscription is closed, or the wrong one} likely {This Marketo subscription is most likely closed, or the wrong one} other {This Marketo subscription could be closed, or the wrong one}}',
    explanation:
      'Marketo says that it cannot find or reach the subscription <code>{instance}</code>{isLasting, select, yes {, and has said so for more than a day} other {}}. {workedBefore, select, yes {It may have been closed or replaced by another.} other {It may be closed, or another than yours.}}',
    notWrong: [credentialsRight],
    steps: [
      {
        text: 'Open Marketo and compare the Munchkin ID in the address of the page with <code>{instance}</code>.',
      },
      {
        text: 'If it is another, {place, select, page {paste} other {take}} the REST API Endpoint of that one, and make a service there.',
        asked:
          'If it is another, make a service there and send me its REST API Endpoint and its two values.',
      },
      { text: 'If it is the same, ask Adobe whether the subscription is active.' },
    ],
    who: 'It takes a Marketo admin, who can ask Adobe about the subscription.',
    leave: leaveSaved,
  },
  ip_blocked: {
    name: 'Our addresses are blocked',
    title:
      '{confidence, select, certain {Marketo is blocking our addresses} likely {Marketo is most likely blocking our addresses} other {Marketo could be blocking our addresses}}',
    explanation:
      '{at, select, identity {We were turned away without a word about your values, which an IP allowlist can do.} other {Your Client Id and Client Secret are right. {addressesListed, select, yes {You say that our addresses are listed, yet Marketo gave us a token and then refused every call.} other {Marketo gave us a token, then refused every call, which is what its IP allowlist does.}}}}',
    notWrong: [endpointRight, `{at, select, identity {} other {${noNewService}}}`],
    steps: [
      {
        text: 'In Marketo, open <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> › <b>Edit</b>.',
      },
      {
        text: '{addressesListed, select, yes {Compare the list with these addresses, figure by figure:} other {{addressCount, plural, =0 {Add the addresses of {host}. Its support will send them to you.} =1 {Add this address:} =2 {Add these two addresses:} other {Add these # addresses:}}}}',
        show: 'addresses',
      },
      saveAndTest,
    ],
    note: {
      title: 'Not Login Settings.',
      text: "Those restrict people signing in. They don't touch the API.",
    },
    who: whoWebServices,
    leave: leaveSaved,
  },
  ip_partly_allowed: {
    name: 'Some of our addresses are blocked',
    title:
      '{confidence, select, certain {Marketo lets in only some of our addresses} likely {Marketo most likely lets in only some of our addresses} other {Marketo could be letting in only some of our addresses}}',
    explanation:
      'Marketo let one of our addresses in and refused another. {missingCount, plural, =0 {Its list is not complete.} other {Its list lacks {missingAddresses}.}}',
    notWrong: [credentialsRight, noNewService],
    steps: [
      {
        text: 'In Marketo, open <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> › <b>Edit</b>.',
      },
      {
        text: '{missingCount, plural, =0 {Compare the list with these addresses and add what is missing:} one {Add this address:} =2 {Add these two addresses:} other {Add these # addresses:}}',
        show: 'addresses',
      },
      saveAndTest,
    ],
    note: {
      title: 'Not Login Settings.',
      text: "Those restrict people signing in. They don't touch the API.",
    },
    who: whoWebServices,
    leave: leaveSaved,
  },
  token_not_received: {
    name: 'Our token got lost',
    title:
      '{confidence, select, certain {Our token does not reach Marketo} likely {Our token most likely does not reach Marketo} other {Our token could be getting lost on the way}}',
    explanation:
      'By your answers it is {addressesListed, select, yes {neither our addresses nor the role} other {neither the allowlist nor the role}}. What remains is that something on the way could be taking our token off, and that would be on our side.',
    notWrong: [credentialsRight, nothingToChange],
    steps: [giveCode, testWhenSolved],
    who: whoHost,
    leave: leaveSaved,
  },
  no_permissions: {
    name: 'No API permissions',
    title:
      '{confidence, select, certain {The API user has no API permissions} likely {The API user most likely has no API permissions} other {The API user could be without API permissions}}',
    explanation:
      'Your Client Id and Client Secret are right{letIn, select, yes { and our addresses are let in} other {{addressesListed, select, yes {, and you say that our addresses are listed} other {, and you say that no address is blocked}}}}. {letIn, select, yes {Every required permission we could test is refused.} other {Every call is refused.}} Admin rights do not count here.',
    notWrong: [endpointRight, noNewService],
    steps: [
      openRole,
      {
        text: 'Open the group <b>Access API</b> and tick only these, not the whole group:',
        show: 'permissions',
      },
      {
        text: 'Save. Check that the API user has this one role only: the most restrictive role wins.',
      },
      {
        text: 'If you work with workspaces, grant the role in each workspace that {host} shall see.',
      },
      testAgain,
    ],
    note: {
      title: 'Change the role, not the user.',
      text: 'A user that a service uses cannot be edited. System roles cannot be edited either: make a new role then.',
    },
    who: whoRoles,
    leave: leaveSaved,
  },
  workspace_missing: {
    name: 'Workspace not granted',
    title:
      '{confidence, select, certain {The role is not granted in your workspace} likely {The role is most likely not granted in a workspace} other {The role could be missing in a workspace}}',
    explanation:
      'Your Client Id and Client Secret are right, and our addresses are let in. {hasWorkspaceCode, select, yes {Marketo refuses a workspace or partition, for each of which it grants a role.} other {Marketo refuses a permission, and you say that the role is missing in a workspace.}}',
    notWrong: [endpointRight, 'The permissions themselves may well be ticked.'],
    steps: [
      {
        text: 'In Marketo, open <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> and look at {hasUser, select, yes {<code>{apiUser}</code>} other {the API user}}.',
      },
      { text: 'Grant its role in each workspace that {host} shall see.' },
      {
        text: 'If the user cannot be edited, make a new API-only user with the role in each workspace, and a service with it.',
      },
      testAgain,
    ],
    note: {
      title: 'Each workspace counts.',
      text: 'A tick in one workspace does not reach another. People in a partition we cannot see stay hidden.',
    },
    who: whoUsers,
    leave: leaveSaved,
  },
  permission_missing: {
    name: 'Permission missing',
    title:
      '{confidence, select, certain {{count, plural, one {One permission is missing} =2 {Two permissions are missing} other {# permissions are missing}}} likely {{count, plural, one {One permission is most likely missing} =2 {Two permissions are most likely missing} other {# permissions are most likely missing}}} other {{count, plural, one {One permission could be missing} =2 {Two permissions could be missing} other {# permissions could be missing}}}}',
    explanation:
      'Your Client Id and Client Secret are right, and our addresses are let in. {confidence, select, certain {The role of the API user lacks {count, plural, one {one tick} =2 {two ticks} other {# ticks}}.} other {The role of the API user most likely lacks {count, plural, one {one tick} =2 {two ticks} other {# ticks}}.}}',
    notWrong: [endpointRight, noNewService],
    steps: [
      openRole,
      {
        text: 'Open the group <b>Access API</b> and tick {count, plural, one {this one too} other {these too}}, not the whole group:',
        show: 'permissions',
      },
      {
        text: 'Save. Check that the API user has this one role only: the most restrictive role wins.',
      },
      {
        text: 'If you work with workspaces, grant the role in each workspace that {host} shall see.',
      },
      testAgain,
    ],
    note: {
      title: 'Change the role, not the user.',
      text: 'A user that a service uses cannot be edited. A shared role changes for everybody who has it.',
    },
    who: whoRoles,
    leave: leaveSaved,
  },
  feature_disabled: {
    name: 'Feature not in the subscription',
    title:
      '{confidence, select, certain {Your subscription does not offer a feature we need} likely {Your subscription most likely lacks a feature we need} other {Your subscription could lack a feature we need}}',
    explanation:
      '{isCrmSync, select, yes {Marketo says that your CRM runs what {permissions} is for, so no program may. It is not a permission.} other {Marketo says that this subscription does not have what {permissions} is for. It is not a permission.}}',
    notWrong: [credentialsRight, addressesLetIn, 'Your Marketo admin has nothing to tick.'],
    steps: [
      {
        text: 'Give the support of {host} the code below. They can set up the connection without this feature.',
        asked: '',
      },
      { text: 'If you expected the feature, ask Adobe whether your subscription includes it.' },
    ],
    who: 'The people who run {host} have to act. Your Marketo admin has nothing to do.',
    leave: leaveSaved,
  },
  quota_exhausted: {
    name: 'Daily calls used up',
    title:
      '{outcome, select, fixable {Your Marketo runs out of API calls again and again} other {Your Marketo has used up its API calls for today}}',
    explanation:
      '{outcome, select, fixable {All programs share one number of calls a day, and it {quotaDays, plural, =0 {is used up on most days} other {was used up on {quotaDays} of the last seven days}}. Waiting helps until the next time.} other {All programs share one number of calls a day. Marketo counts from zero again at midnight, US Central time.}}',
    notWrong: [credentialsRight, `{outcome, select, fixable {} other {${nothingToChange}}}`],
    steps: [
      {
        text: '{outcome, select, fixable {In Marketo, open <b>Admin</b> › <b>Integration</b> › <b>Web Services</b> and look at the calls of the last seven days, user by user.} other {}}',
      },
      {
        text: '{outcome, select, fixable {Ask whoever runs the program with the most calls to make fewer of them or to spread them over the day.} other {}}',
      },
      {
        text: '{outcome, select, fixable {If all of them are needed, ask Adobe for a higher daily limit.} other {}}',
      },
      {
        text: `Test again {hasNextTry, select, yes {from {nextTry} on} other {after midnight, US Central time}}.${noTyping}`,
        asked: '',
      },
      {
        text: '{outcome, select, fixable {} other {If it happens often, your Marketo admin sees who makes the calls in <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.}}',
      },
    ],
    who: `{outcome, select, fixable {${whoWebServices}} other {If it happens often, a Marketo admin can see who makes the calls.}}`,
    leave: leaveSaved,
  },
  rate_limited: {
    name: 'Too many calls at once',
    title:
      '{others, select, yes {Your Marketo is busy with other programs} other {Your Marketo is busy for a moment}}',
    explanation:
      'All programs share {limit, select, atOnce {ten calls at a time} jobs {a small number of jobs} other {100 calls in 20 seconds}}. {others, select, yes {Others used them just now} other {They were used up just now}}, so Marketo asked us to wait.',
    notWrong: [credentialsRight, nothingToChange],
    steps: [
      {
        text: `Wait {hasWait, select, yes {{wait}} other {half a minute}}, then test again.${noTyping}`,
        asked: '',
      },
    ],
    who: whoMarketo,
    leave: leaveSaved,
  },
  marketo_unavailable: {
    name: 'Marketo unavailable',
    title:
      '{confidence, select, certain {Marketo is unavailable at the moment} likely {Marketo is most likely unavailable at the moment} other {Marketo could be unavailable at the moment}}',
    explanation:
      'Marketo answered with trouble of its own{retried, select, yes {, even when we asked again} other {}}. That says nothing against your values.',
    notWrong: [
      nothingToChange,
      "{place, select, page {You don't have to enter anything again.} other {}}",
    ],
    steps: [waitLonger, { text: 'Adobe shows known trouble at <code>status.adobe.com</code>.' }],
    who: whoMarketo,
    leave: leaveSaved,
  },
  unexpected_reply: {
    name: 'Unexpected reply',
    title:
      '{confidence, select, certain {What answered us was not Marketo} likely {What answered us was most likely not Marketo} other {What answered us could be something else than Marketo}}',
    explanation:
      "We got a reply that does not look like Marketo's, for example a web page. Something between us and Marketo may have sent it.",
    notWrong: [valuesUntested, nothingToChange],
    steps: [{ text: `Test again in a minute.${noTyping}`, asked: '' }, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  connected_with_gaps: {
    name: 'Connected, with gaps',
    title: '{host} is connected to your Marketo, with gaps',
    explanation:
      'No required permission was found missing.{hasNotSeen, select, yes { {notSeen} got no answer: test again.} other {{notSeenCount, plural, =0 {} one { We could not see whether {addressesNotSeen} is let in.} other { We could not see whether {addressesNotSeen} are let in.}}}}{hasTicks, select, yes { Below is what is missing or not proven: check those ticks when you need them.} other {{hasGap, select, yes {} other {{hasFeaturesOff, select, yes { Your subscription does not have what {featuresOff} is for, so there is nothing to tick.} other { Only something beside it could not be shown, which does no harm.}}}}}}',
    notWrong: [credentialsRight, addressesLetIn],
    steps: [
      { text: `{hasTicks, select, yes {${openRole.text}} other {}}` },
      {
        text: '{hasTicks, select, yes {In the group <b>Access API</b>, check these ticks:} other {}}',
        show: 'permissions',
      },
      {
        text: '{notSeenCount, plural, =0 {} other {If <b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> is enabled, check that its list holds {notSeenCount, plural, one {this address} other {these addresses}}:}}',
        show: 'addresses',
      },
      {
        text: '{hasGap, select, yes {Test again at any time. The connection works meanwhile.} other {}}',
        asked: '',
      },
    ],
    note: { title: 'This can wait.', text: '{host} starts with what it has.' },
    who: '{hasTicks, select, yes {It takes a Marketo admin, whenever you like.} other {{notSeenCount, plural, =0 {{hasNotSeen, select, yes {You can do it, whenever you like.} other {Nobody has to do anything.}}} other {It takes a Marketo admin, whenever you like.}}}}',
    leave: leaveConnected,
  },
  connected: {
    name: 'Connected',
    title: '{host} is connected to your Marketo',
    explanation: 'Everything we asked for was seen to work.',
    notWrong: [],
    steps: [],
    who: 'Nobody has to do anything.',
    leave: leaveConnected,
  },
  test_cancelled: {
    name: 'Test stopped',
    badge: 'Stopped by you',
    title: 'You stopped the test',
    explanation:
      'We stopped calling Marketo, so there is no result.{place, select, page { What you entered is saved.} other {}}',
    notWrong: [valuesUntested],
    steps: [{ text: `Test again whenever you like.${noTyping}`, asked: '' }],
    who: whoYou,
    leave: leaveSaved,
  },
  test_interrupted: {
    name: 'Test interrupted',
    title: 'The test broke off on our side',
    explanation:
      'It took too long or was cut off before there was a result. That says nothing about your values.',
    notWrong: [valuesUntested, nothingToChange],
    steps: [{ text: `Test again now.${noTyping}`, asked: '' }, tellSupport],
    who: whoHost,
    leave: leaveSaved,
  },
  service_sealed: {
    name: 'Credentials locked away',
    title: 'We cannot open your credentials at the moment',
    explanation:
      'They are encrypted, and the key to them is away. We would rather not test than store them unprotected.',
    notWrong: [valuesUntested, nothingToChange],
    steps: [{ text: `Test again in a few minutes.${noTyping}`, asked: '' }, tellSupport],
    who: whoHost,
    leave: 'What is saved stays encrypted. Come back and test again without typing.',
  },
  api_user_locked: {
    name: 'API user locked',
    title:
      '{confidence, select, certain {The API user is locked in Marketo} likely {The API user is most likely locked in Marketo} other {The API user could be locked in Marketo}}',
    explanation:
      'A user with a date in <b>Access Expires</b> is locked on that day, without a mail. The service that uses it stops with it.',
    notWrong: [
      endpointRight,
      '{sameValues, select, yes {Nobody mistyped anything: the values are the same as before.} other {}}',
    ],
    steps: [
      {
        text: 'In Marketo, open <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> and look at {hasUser, select, yes {<code>{apiUser}</code>} other {the API user}}.',
      },
      { text: 'Empty <b>Access Expires</b> and save.' },
      {
        text: 'If the user cannot be edited, make a new API-only user and a new service with it, and {place, select, page {paste the new values here.} other {test with its values.}}',
        asked:
          'If the user cannot be edited, make a new API-only user and a new service with it, and send me the new values.',
      },
      testAgain,
    ],
    note: {
      title: 'Leave Access Expires empty.',
      text: 'An API-only user cannot sign in anyway. Deleting the service is the way to switch it off.',
    },
    who: whoUsers,
    leave: leaveSaved,
  },
  unknown: {
    name: 'Not understood',
    title:
      "{hasNotVerified, select, yes {We could not prove a permission that {host} must be sure of} other {{isMarketos, select, yes {Marketo answered something we don't know yet} other {{answered, select, yes {We got an answer that we don't know yet} other {We could not get an answer from Marketo}}}}}}",
    explanation:
      "{hasNotVerified, select, yes {Nothing that is required was refused, but no answer shows that {notVerified} works, and {host} asks for proof{hasCodes, select, yes {. The code is <code>{codes}</code>} other {}}.} other {We cannot tell what is wrong, and we don't want to guess{hasCodes, select, yes {: the code is <code>{codes}</code>} other {}}. So please don't change anything yet.}}",
    notWrong: ['Nothing says that your values are wrong.'],
    steps: [
      {
        text: `Test again in a minute: some of these pass by themselves.${noTyping}`,
        asked: '',
      },
      giveCode,
    ],
    who: whoHost,
    leave: leaveSaved,
  },
}
