import type { Rule } from '#tests/support/architecture-rules.ts'

/** What the product may take from the files that open connections: the way in that lets nobody choose how. */
const OFFERED: Record<string, string[]> = {
  'lib/marketo/transport.ts': ['openTransport', 'offlineTransport'],
  'lib/marketo/connect.ts': [],
  'lib/marketo/exchange.ts': [],
  'lib/marketo/simulated-places.ts': [],
}

/** The way out to webhooks' receivers, judged by rules of its own; what it takes only tests pass. */
const TO_RECEIVERS = ['lib/webhooks/post.ts', 'lib/webhooks/receiver.ts']
/** How many arguments the product passes to whatever leads there; a further one would choose the resolver. */
const PASSED = new Map([
  ['sendDeliveries', 1],
  ['reachableReceiver', 1],
])

/** Resolver, address rule, trust store and port are the transport's own: only tests pass others. */
export const onlyTestsPassFaults: Rule = (files) =>
  files
    .filter(({ path }) => /^(app|lib|scripts)\/|^[^/]+$/.test(path))
    .flatMap(({ path, imports, passed }) => [
      ...imports
        .filter(({ isTypeOnly }) => !isTypeOnly && !path.startsWith('lib/marketo/'))
        .filter(() => !TO_RECEIVERS.includes(path))
        .flatMap(({ from, names }) => {
          const offered = OFFERED[from.replace(/^#/, '')]
          return offered ? names.filter((name) => !offered.includes(name)) : []
        })
        .map((name) => `${path}: imports ${name}`),
      ...passed
        .filter(({ to, args }) => !isOurOwn(path, to, args))
        .map(({ to, args }) => `${path}: calls ${to}(${args.join(', ')})`),
    ])

/** The transport hands on its arguments; whoever else opens a connection takes the system's resolver and trust. */
function isOurOwn(path: string, to: string, args: string[]): boolean {
  if (PASSED.has(to)) return args.length === PASSED.get(to)
  if (to === 'liveTransport') return (args[2] ?? '{}') === '{}'
  if (to !== 'connectTo' || path === 'lib/marketo/transport.ts' || TO_RECEIVERS.includes(path)) {
    return true
  }
  return args[1] === 'systemResolver' && args[2] === 'undefined'
}
