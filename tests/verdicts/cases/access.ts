import type { Outcome } from '#lib/marketo/observation.ts'
import {
  call,
  envelope,
  known,
  passes,
  says,
  tokenGiven,
  typed,
  workedBefore,
} from '#tests/support/observations.ts'
import type { CasesOf } from '#tests/verdicts/verdict-case.ts'

const baseline = (outcome: Outcome) => [...known(), call('baseline', outcome)]
const deniedTwice = [...baseline(says('603')), call('baselineSecond', says('603'))]
const renewed = [...baseline(says('601')), call('tokenAgain', tokenGiven())]
const from = (address: string, outcome: Outcome) =>
  call('baselineElsewhere', outcome, { from: address })

/** 614, a day and an hour after the first one. */
const goneForADay = envelope({
  success: false,
  requestId: `68d8#${Date.UTC(2026, 10, 22, 13).toString(16)}`,
  errors: [{ code: '614', message: 'Invalid Subscription' }],
  resultCount: null,
})
const goneSince = { firstUnavailableAt: '2026-11-21T12:00:00.000Z' }
const noList = { ip_restrictions: 'no' } as const

export const accessCases: CasesOf<
  | 'token_rejected'
  | 'subscription_unavailable'
  | 'wrong_subscription'
  | 'ip_blocked'
  | 'ip_partly_allowed'
  | 'token_not_received'
> = {
  token_rejected: {
    obvious: {
      why: 'A token just given is refused, and the next one too.',
      observations: [...renewed, call('baselineAgain', says('601'))],
    },
    nearMiss: {
      why: 'The renewed token works.',
      observations: [...renewed, call('baselineAgain', passes())],
      instead: 'connected',
    },
    tie: {
      why: 'The header could be getting lost on the way.',
      observations: [...renewed, call('baselineAgain', says('602'))],
      over: 'token_not_received',
      alternatives: ['token_not_received'],
    },
  },
  subscription_unavailable: {
    obvious: { why: '614 after a token.', observations: baseline(says('614')) },
    nearMiss: {
      why: 'The instance never gave so much as a token.',
      observations: [typed(), call('token', says('614'))],
      instead: 'wrong_subscription',
    },
    tie: {
      why: 'It may be closed for good; that shows with time.',
      observations: baseline(says('614')),
      context: goneSince,
      over: 'wrong_subscription',
      alternatives: ['wrong_subscription'],
    },
  },
  wrong_subscription: {
    obvious: {
      why: 'An instance that never answered with anything else.',
      observations: [typed(), call('token', says('614'))],
    },
    nearMiss: {
      why: 'It worked before, and this is its first 614.',
      observations: [typed(), call('token', says('614'))],
      context: { lastGood: workedBefore() },
      instead: 'subscription_unavailable',
    },
    tie: {
      why: 'More than a day is more than temporary, though it may still pass.',
      observations: baseline(goneForADay),
      context: goneSince,
      over: 'subscription_unavailable',
      alternatives: ['subscription_unavailable'],
    },
  },
  ip_blocked: {
    obvious: { why: 'Two reads that need no permission are denied.', observations: deniedTwice },
    nearMiss: {
      why: 'One of the two passes: Marketo has shipped a wrong 603 before.',
      observations: [...baseline(says('603')), call('baselineSecond', passes())],
      instead: 'connected',
    },
    tie: {
      why: 'A token that never arrived is denied as well.',
      observations: deniedTwice,
      over: 'token_not_received',
      alternatives: ['no_permissions', 'token_not_received'],
    },
  },
  ip_partly_allowed: {
    obvious: {
      why: 'It passes from one of our addresses and is denied to another.',
      observations: [...baseline(passes()), from('203.0.113.2', says('603'))],
    },
    nearMiss: {
      why: 'All of our addresses are denied.',
      observations: [...deniedTwice, from('203.0.113.2', says('603'))],
      instead: 'ip_blocked',
    },
    tie: {
      why: 'Our main address is slowed down at the moment; of the others one is let in, one is not.',
      observations: [
        ...baseline(says('606')),
        from('203.0.113.2', passes()),
        from('203.0.113.3', says('603')),
      ],
      over: 'rate_limited',
      alternatives: ['rate_limited'],
    },
  },
  token_not_received: {
    obvious: {
      why: 'No list of addresses, and a role with ticks: by elimination.',
      observations: deniedTwice,
      context: { answers: { ...noList, role_has_ticks: 'yes' } },
    },
    nearMiss: {
      why: 'The role has no ticks, which explains it.',
      observations: deniedTwice,
      context: { answers: { ...noList, role_has_ticks: 'no' } },
      instead: 'no_permissions',
    },
    tie: {
      why: 'The person may have looked at the list for people.',
      observations: deniedTwice,
      context: { answers: { ...noList, role_has_ticks: 'yes' } },
      over: 'ip_blocked',
      alternatives: ['ip_blocked'],
    },
  },
}
