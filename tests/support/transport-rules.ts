import type { Rule } from '#tests/support/architecture-rules.ts'

/** What the product may take from the files that open connections: the way in that lets nobody choose how. */
const OFFERED: Record<string, string[]> = {
  'lib/marketo/transport.ts': ['openTransport', 'offlineTransport'],
  'lib/marketo/connect.ts': [],
  'lib/marketo/exchange.ts': [],
  'lib/marketo/simulated-places.ts': [],
}

/** Resolver, address rule, trust store and port are the transport's own: only tests pass others. */
export const onlyTestsPassFaults: Rule = (files) =>
  files
    .filter(({ path }) => /^(app|lib|scripts)\/|^[^/]+$/.test(path))
    .flatMap(({ path, imports, passed }) => [
      ...imports
        .filter(({ isTypeOnly }) => !isTypeOnly && !path.startsWith('lib/marketo/'))
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
  if (to === 'liveTransport') return (args[2] ?? '{}') === '{}'
  if (to !== 'connectTo' || path === 'lib/marketo/transport.ts') return true
  return args[1] === 'systemResolver' && args[2] === 'undefined'
}
