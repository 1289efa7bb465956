import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { CheckId } from '#lib/diagnosis/report.ts'

export const GROUPS = [
  'Opening',
  'Guide',
  'Credentials',
  'Test',
  'Diagnosis',
  'Diagnosis, gone on with',
  'Connected',
  'Links',
  "The Marketo admin's pages",
  'Confirming',
  'Disconnecting',
  'Around the wizard',
] as const
export type Group = (typeof GROUPS)[number]

/**
 * One screen in one state, to look at in `/demo/states` and in tests. `main` is shown in every language, too. The pages
 * that know no session speak the browser's language, and only a wizard's page can be framed.
 */
export type State = {
  name: string
  group: Group
  title: string
  main?: true
  speaks?: 'browser'
  framed?: false
}

/** What a test that let nobody in ends with. `diagnosis` has no page for one that a person stopped. */
const DIAGNOSED = VerdictCode.options.filter(
  (code) => !['connected', 'connected_with_gaps', 'test_cancelled'].includes(code),
)
const MAIN_DIAGNOSES: VerdictCode[] = ['ip_blocked', 'permission_missing', 'marketo_unavailable']

const sentence = (code: string) =>
  code.charAt(0).toUpperCase() +
  code
    .slice(1)
    .replaceAll('_', ' ')
    .replaceAll(/\bip\b/gi, 'IP')

const goneOn = { group: 'Diagnosis, gone on with' } as const
const connected = { group: 'Connected' } as const
const links = { group: 'Links' } as const
/** Nobody may frame them, and they know the admin by the link alone. */
const admins = { group: "The Marketo admin's pages", framed: false } as const
const withoutSession = { group: 'Around the wizard', speaks: 'browser' } as const

export const STATES: readonly State[] = [
  { name: 'opening', group: 'Opening', title: 'First visit', main: true },
  { name: 'opening-connections', group: 'Opening', title: 'With connections' },
  { name: 'opening-draft', group: 'Opening', title: 'With something begun' },
  { name: 'start', group: 'Guide', title: 'What you need', main: true },
  { name: 'role', group: 'Guide', title: 'Role' },
  { name: 'user', group: 'Guide', title: 'API-only user', main: true },
  { name: 'service', group: 'Guide', title: 'Custom service' },
  { name: 'endpoint', group: 'Guide', title: 'REST endpoint' },
  { name: 'guide-done', group: 'Guide', title: 'Role and user ticked as done' },
  { name: 'credentials', group: 'Credentials', title: 'Empty', main: true },
  { name: 'credentials-draft', group: 'Credentials', title: 'With what was saved' },
  { name: 'credentials-secret-gone', group: 'Credentials', title: 'The secret was destroyed' },
  { name: 'credentials-update', group: 'Credentials', title: 'Of a working connection' },
  {
    name: 'credentials-update-draft',
    group: 'Credentials',
    title: 'Of a working connection, with others saved',
  },
  { name: 'test', group: 'Test', title: 'Ready', main: true },
  ...CheckId.options.map((id): State => ({
    name: `test-running-${id}`,
    group: 'Test',
    title: `Running: ${id}`,
    ...(id === 'access' ? { main: true } : {}),
  })),
  { name: 'test-cancelled', group: 'Test', title: 'Stopped by the person' },
  { name: 'test-abandoned', group: 'Test', title: 'Its process died' },
  { name: 'test-too-many', group: 'Test', title: 'Too many tests' },
  ...DIAGNOSED.map((code): State => ({
    name: `diagnosis-${code}`,
    group: 'Diagnosis',
    title: sentence(code),
    ...(MAIN_DIAGNOSES.includes(code) ? { main: true } : {}),
  })),
  { ...goneOn, name: 'diagnosis-answered', title: 'IP blocked, with answers given' },
  { ...goneOn, name: 'diagnosis-instances', title: 'Client id unknown, with other instances' },
  { ...goneOn, name: 'diagnosis-watching', title: 'IP blocked, watched', main: true },
  { ...goneOn, name: 'diagnosis-over', title: 'IP blocked, watched in vain' },
  { ...goneOn, name: 'diagnosis-stopped', title: 'IP blocked, no longer watched' },
  { ...connected, name: 'connected', title: 'All well', main: true },
  { ...connected, name: 'connected-gaps', title: 'With gaps' },
  { ...connected, name: 'connected-failed', title: 'A later test failed' },
  { ...connected, name: 'connected-degraded', title: 'It works no more' },
  { ...connected, name: 'connected-update', title: 'New values wait for their test' },
  { ...connected, name: 'connected-update-failed', title: 'New values were refused' },
  { ...links, name: 'link', title: 'Nothing sent yet', main: true },
  { ...links, name: 'link-step', title: 'For one step' },
  { ...links, name: 'link-fix', title: 'For one fix' },
  { ...links, name: 'link-unopened', title: 'Sent' },
  { ...links, name: 'link-opened', title: 'Opened', main: true },
  { ...links, name: 'link-entered', title: 'Values entered, to confirm' },
  { ...links, name: 'link-revoked', title: 'Taken back' },
  { ...links, name: 'link-expired', title: 'Expired' },
  { ...admins, name: 'admin-open', title: 'The link before it is opened', speaks: 'browser' },
  ...['unknown', 'expired', 'revoked', 'completed', 'rate_limited'].map((reason): State => ({
    ...admins,
    name: `admin-open-${reason}`,
    title: `The link is refused: ${reason.replaceAll('_', ' ')}`,
    speaks: 'browser',
  })),
  { ...admins, name: 'admin-ended', title: 'Not opened in this browser', speaks: 'browser' },
  { ...admins, name: 'admin-whole', title: 'Everything', main: true },
  { ...admins, name: 'admin-step', title: 'One step' },
  { ...admins, name: 'admin-fix', title: 'One fix', main: true },
  { ...admins, name: 'admin-testing', title: 'Values under test' },
  { ...admins, name: 'admin-found', title: 'The test found something' },
  { ...admins, name: 'admin-works', title: 'The values work' },
  { ...admins, name: 'admin-revoked', title: 'Taken back while open' },
  { ...admins, name: 'admin-expired', title: 'Expired while open' },
  { ...admins, name: 'admin-completed', title: 'Done' },
  { name: 'confirm', group: 'Confirming', title: 'Values of a colleague', main: true },
  { name: 'disconnect', group: 'Disconnecting', title: 'Before', main: true },
  { name: 'disconnect-done', group: 'Disconnecting', title: 'After' },
  { ...withoutSession, name: 'open', title: 'The link before it is opened' },
  ...['used', 'expired', 'rate_limited', 'unknown'].map((reason): State => ({
    ...withoutSession,
    name: `open-${reason}`,
    title: `The link is refused: ${reason.replaceAll('_', ' ')}`,
  })),
  { ...withoutSession, name: 'ended', title: 'The session has ended' },
  { ...withoutSession, name: 'not-found', title: 'Nothing here', framed: false },
]

/** The state of this name; null where there is none. */
export const stateNamed = (name: string): State | null =>
  STATES.find((state) => state.name === name) ?? null
