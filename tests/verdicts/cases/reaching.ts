import type { Outcome } from '#lib/marketo/observation.ts'
import { call, envelope, known, network, refused, typed } from '#tests/support/observations.ts'
import type { CasesOf } from '#tests/verdicts/verdict-case.ts'

const asked = (outcome: Outcome) => [typed(), call('token', outcome)]
const controlAnswers = call('control', envelope())
const controlFails = call('control', network('ECONNREFUSED'))
const othersWell = { witnesses: { letIn: 2, failedToReach: 0 } }
const othersFail = { witnesses: { letIn: 0, failedToReach: 2 } }
const noName = network('ENOTFOUND', 'dns')
const servfail = network('ESERVFAIL', 'dns')
const expired = network('CERT_HAS_EXPIRED', 'tls')
const cutShort = call('token', refused('deadline'), { attempt: 2 })

export const reachingCases: CasesOf<
  'egress_broken' | 'dns_trouble' | 'instance_not_found' | 'tls_failed' | 'instance_unreachable'
> = {
  egress_broken: {
    obvious: {
      why: 'Neither Marketo nor the control host answers.',
      observations: [...asked(network('ETIMEDOUT')), controlFails],
    },
    nearMiss: {
      why: 'The control host answers, so our way out is well.',
      observations: [...asked(network('ETIMEDOUT')), controlAnswers],
      instead: 'instance_unreachable',
    },
    tie: {
      why: 'The name was not resolved, but other connections fail too: it is more than the names.',
      observations: asked(servfail),
      context: othersFail,
      over: 'dns_trouble',
      alternatives: ['dns_trouble'],
    },
  },
  dns_trouble: {
    obvious: {
      why: 'SERVFAIL while other connections are let in.',
      observations: asked(servfail),
      context: othersWell,
    },
    nearMiss: {
      why: 'The resolver did answer: there is no such name.',
      observations: [...asked(noName), controlAnswers],
      instead: 'instance_not_found',
    },
    tie: {
      why: 'The deadline cut the second try; what the first one saw stands.',
      observations: [...asked(network('TIMEOUT', 'dns')), cutShort],
      over: 'test_interrupted',
      alternatives: [],
    },
  },
  instance_not_found: {
    obvious: {
      why: 'The name does not exist, while the control host answers.',
      observations: [...asked(noName), controlAnswers],
    },
    nearMiss: {
      why: 'The name gave a token a moment ago, so it exists.',
      observations: [...known(), call('baseline', noName), controlAnswers],
      instead: 'dns_trouble',
    },
    tie: {
      why: 'A reset from an instance that never answered, while others do.',
      observations: asked(network('ECONNRESET', 'firstByte')),
      context: othersWell,
      over: 'instance_unreachable',
      alternatives: ['unexpected_reply', 'instance_unreachable'],
    },
  },
  tls_failed: {
    obvious: { why: 'The certificate has expired.', observations: asked(expired) },
    nearMiss: {
      why: 'The handshake stalls, which says nothing about the certificate.',
      observations: asked(network('TIMEOUT', 'tls')),
      instead: 'instance_unreachable',
    },
    tie: {
      why: 'The deadline cut the second try; what the first one saw stands.',
      observations: [...asked(expired), cutShort],
      context: othersWell,
      over: 'test_interrupted',
      alternatives: [],
    },
  },
  instance_unreachable: {
    obvious: {
      why: 'The connection is refused, while the control host answers.',
      observations: [...asked(network('ECONNREFUSED')), controlAnswers],
    },
    nearMiss: {
      why: 'The control host is out of reach, too.',
      observations: [...asked(network('ECONNREFUSED')), controlFails],
      instead: 'egress_broken',
    },
    tie: {
      why: 'A list of addresses that drops our packets looks the same.',
      observations: [...asked(network('TIMEOUT', 'connect')), controlAnswers],
      over: 'ip_blocked',
      alternatives: ['ip_blocked'],
    },
  },
}
