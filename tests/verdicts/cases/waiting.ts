import type { Outcome } from '#lib/marketo/observation.ts'
import {
  call,
  html,
  known,
  letIn,
  need,
  passes,
  probe,
  refused,
  says,
  typed,
} from '#tests/support/observations.ts'
import type { CasesOf } from '#tests/verdicts/verdict-case.ts'

const baseline = (outcome: Outcome) => [...known(), call('baseline', outcome)]
const lead = need('Read-Only Lead')
const company = need('Read-Only Company')
const companyCut = probe('Read-Only Company', refused('deadline'))
const leadPasses = probe('Read-Only Lead', passes())

export const waitingCases: CasesOf<
  'quota_exhausted' | 'rate_limited' | 'marketo_unavailable' | 'unexpected_reply' | 'unknown'
> = {
  quota_exhausted: {
    obvious: { why: '607.', observations: baseline(says('607')) },
    nearMiss: {
      why: 'Too many calls just now, not today.',
      observations: baseline(says('606')),
      instead: 'rate_limited',
    },
    tie: {
      why: 'The deadline cut the other probe; what Marketo said before that stands.',
      observations: [...letIn(), probe('Read-Only Lead', says('607')), companyCut],
      context: { needs: [lead, company] },
      over: 'test_interrupted',
      alternatives: [],
    },
  },
  rate_limited: {
    obvious: { why: '606.', observations: baseline(says('606')) },
    nearMiss: {
      why: "One probe's own trouble, while another got its answer.",
      observations: [...letIn(), leadPasses, probe('Read-Only Campaign', says('606'))],
      context: { needs: [lead, need('Read-Only Campaign')] },
      instead: 'connected_with_gaps',
    },
    tie: {
      why: 'The deadline cut the other probe; what Marketo said before that stands.',
      observations: [...letIn(), probe('Read-Only Lead', says('606')), companyCut],
      context: { needs: [lead, company] },
      over: 'test_interrupted',
      alternatives: [],
    },
  },
  marketo_unavailable: {
    obvious: { why: '611, to the last try.', observations: baseline(says('611')) },
    nearMiss: {
      why: 'A retry got through.',
      observations: [...baseline(says('611')), call('baseline', passes(), { attempt: 2 })],
      instead: 'connected',
    },
    tie: {
      why: 'Adobe: a 500 may come from a badly formed request.',
      observations: baseline(html(500)),
      over: 'our_request_wrong',
      alternatives: ['our_request_wrong'],
    },
  },
  unexpected_reply: {
    obvious: { why: 'A page of HTML where JSON belongs.', observations: baseline(html()) },
    nearMiss: {
      why: "A gateway's page says with its status whose trouble it is.",
      observations: baseline(html(502)),
      instead: 'marketo_unavailable',
    },
    tie: {
      why: 'Refused before Marketo, and a person saw that Marketo has no list of addresses.',
      observations: [typed(), call('token', html(403))],
      context: { answers: { ip_restrictions: 'no' } },
      over: 'unknown',
      alternatives: [],
    },
  },
  unknown: {
    obvious: { why: 'A code that nobody has documented.', observations: baseline(says('1099')) },
    nearMiss: {
      why: 'Companies may be off without a documented code, and the rest works.',
      observations: [...letIn(), leadPasses, probe('Read-Only Company', says('1099'))],
      context: { needs: [lead, company] },
      instead: 'connected_with_gaps',
    },
    tie: {
      why: 'One code beside it lets in; what is not understood never does.',
      observations: baseline(says('1003', '1099')),
      over: 'connected',
      without: baseline(says('1003')),
      alternatives: [],
    },
  },
}
