import type { Observation } from '#lib/marketo/observation.ts'
import {
  call,
  denied,
  known,
  letIn,
  need,
  optional,
  passes,
  probe,
  refused,
  says,
  typed,
} from '#tests/support/observations.ts'
import type { CasesOf } from '#tests/verdicts/verdict-case.ts'

const lead = need('Read-Only Lead')
const campaign = need('Read-Only Campaign')
const leadPasses = probe('Read-Only Lead', passes())
const ended = (by: 'sealed' | 'processGone' | 'cancelled'): Observation => ({ kind: 'ended', by })
const missing = typed({ endpoint: { ok: false, reason: 'endpoint_missing', kind: null } })
const campaignCut = probe('Read-Only Campaign', refused('deadline'))

export const endingCases: CasesOf<
  'connected_with_gaps' | 'connected' | 'test_cancelled' | 'test_interrupted' | 'service_sealed'
> = {
  connected_with_gaps: {
    obvious: {
      why: 'An optional permission is missing.',
      observations: [...letIn(), leadPasses, ...denied('Read-Only Campaign', 1)],
      context: { needs: [lead, optional('Read-Only Campaign')] },
    },
    nearMiss: {
      why: 'The permission is required.',
      observations: [...letIn(), leadPasses, ...denied('Read-Only Campaign', 1)],
      context: { needs: [lead, campaign] },
      instead: 'permission_missing',
    },
    tie: {
      why: 'The deadline cut one probe; what another saw is enough to go on.',
      observations: [...letIn(), leadPasses, campaignCut],
      context: { needs: [lead, campaign] },
      over: 'test_interrupted',
      alternatives: [],
    },
  },
  connected: {
    obvious: {
      why: 'Everything asked for was seen to work.',
      observations: [...letIn(), leadPasses],
      context: { needs: [lead] },
    },
    nearMiss: {
      why: 'A write that no read can verify.',
      observations: [...letIn(), probe('Read-Only Company', passes())],
      context: { needs: [need('Read-Write Company')] },
      instead: 'connected_with_gaps',
    },
    tie: {
      why: 'A raw code came back; it is one that only whoever was let in can get.',
      observations: [...letIn(), probe('Read-Only Lead', says('1003'))],
      context: { needs: [lead] },
      over: 'unknown',
      alternatives: [],
    },
  },
  test_cancelled: {
    obvious: {
      why: 'The person stopped it in the middle of a call.',
      observations: [...letIn(), probe('Read-Only Lead', refused('cancelled'))],
    },
    nearMiss: {
      why: 'It was the deadline, not the person.',
      observations: [...letIn(), probe('Read-Only Lead', refused('deadline'))],
      context: { needs: [lead] },
      instead: 'test_interrupted',
    },
    tie: {
      why: 'A permission was seen to be missing before; whoever stops a test wants no verdict.',
      observations: [...letIn(), ...denied('Read-Only Lead'), ended('cancelled')],
      context: { needs: [lead] },
      over: 'permission_missing',
      alternatives: [],
    },
  },
  test_interrupted: {
    obvious: {
      why: 'The deadline came before anything could be said.',
      observations: [...known(), call('baseline', refused('deadline'))],
    },
    nearMiss: {
      why: 'The deadline cut only a part.',
      observations: [...letIn(), leadPasses, campaignCut],
      context: { needs: [lead, campaign] },
      instead: 'connected_with_gaps',
    },
    tie: {
      why: 'All went well until the process was gone; nobody saw the end.',
      observations: [...letIn(), ended('processGone')],
      over: 'connected',
      alternatives: [],
    },
  },
  service_sealed: {
    obvious: {
      why: 'There is no key to open the credentials with.',
      observations: [typed(), ended('sealed')],
    },
    nearMiss: {
      why: 'There was a key, and then the process was gone.',
      observations: [typed(), ended('processGone')],
      instead: 'test_interrupted',
    },
    tie: {
      why: 'The endpoint is missing, too; without a key nobody can be helped with it.',
      observations: [missing, ended('sealed')],
      over: 'endpoint_missing',
      alternatives: [],
    },
  },
}
