import type { Outcome } from '#lib/marketo/observation.ts'
import {
  badSecret,
  call,
  denied,
  html,
  identityError,
  letIn,
  need,
  noSuchClient,
  passes,
  tokenGiven,
  typed,
  workedBefore,
} from '#tests/support/observations.ts'
import type { CasesOf } from '#tests/verdicts/verdict-case.ts'

const asked = (outcome: Outcome) => [typed(), call('token', outcome)]
const unread = () => identityError('Missing grant type', 400, 'invalid_request')
const disabled = () => identityError('User is disabled')
const locked = { answers: { user_locked: 'yes' } } as const
const noUserOffered = { answers: { api_only_user_offered: 'no' } } as const

export const knownCases: CasesOf<
  | 'credentials_revoked'
  | 'client_id_unknown'
  | 'client_secret_wrong'
  | 'our_request_wrong'
  | 'credentials_refused'
  | 'no_api_only_user'
  | 'api_user_locked'
> = {
  credentials_revoked: {
    obvious: {
      why: 'The very id and secret that worked two days ago.',
      observations: asked(noSuchClient()),
      context: { lastGood: workedBefore() },
    },
    nearMiss: {
      why: 'Another secret was typed than the one that worked.',
      observations: asked(badSecret()),
      context: { lastGood: workedBefore({ sameSecret: false }) },
      instead: 'client_secret_wrong',
    },
    tie: {
      why: 'A locked API user may look the same.',
      observations: asked(badSecret()),
      context: { lastGood: workedBefore() },
      over: 'api_user_locked',
      alternatives: ['api_user_locked'],
    },
  },
  client_id_unknown: {
    obvious: { why: 'Identity says so.', observations: asked(noSuchClient()) },
    nearMiss: {
      why: 'It was known there when these very values worked.',
      observations: asked(noSuchClient()),
      context: { lastGood: workedBefore() },
      instead: 'credentials_revoked',
    },
    tie: {
      why: 'A deleted service is not known any more, either.',
      observations: asked(noSuchClient()),
      over: 'credentials_revoked',
      alternatives: ['credentials_revoked'],
    },
  },
  client_secret_wrong: {
    obvious: { why: 'Identity says so.', observations: asked(badSecret()) },
    nearMiss: {
      why: 'What stands in its place is a token.',
      observations: [typed({ clientSecret: 'accessToken' }), call('token', badSecret())],
      instead: 'secret_is_token',
    },
    tie: {
      why: 'The values could belong to two services, or to another instance.',
      observations: asked(badSecret()),
      over: 'client_id_unknown',
      alternatives: ['client_id_unknown', 'api_user_locked'],
    },
  },
  our_request_wrong: {
    obvious: {
      why: 'Identity read neither form of our request.',
      observations: [...asked(unread()), call('tokenByQuery', unread())],
    },
    nearMiss: {
      why: 'It did read the second form.',
      observations: [...asked(unread()), call('tokenByQuery', badSecret())],
      instead: 'client_secret_wrong',
    },
    tie: {
      why: 'A page of HTML says that it does not take our method, twice.',
      observations: [...asked(html(405)), call('tokenByQuery', html(405))],
      over: 'unexpected_reply',
      alternatives: [],
    },
  },
  credentials_refused: {
    obvious: { why: 'A refusal with a text that we do not know.', observations: asked(disabled()) },
    nearMiss: {
      why: 'HTTP 403 refuses the caller, not the values.',
      observations: asked(html(403)),
      instead: 'ip_blocked',
    },
    tie: {
      why: 'A 401 that is not even JSON may come from something on the way.',
      observations: asked(html(401)),
      over: 'unexpected_reply',
      alternatives: ['unexpected_reply', 'credentials_revoked', 'api_user_locked'],
    },
  },
  no_api_only_user: {
    obvious: {
      why: 'LaunchPoint offers none, as the person saw before any test.',
      observations: [],
      context: noUserOffered,
    },
    nearMiss: {
      why: 'The token names its user, whatever LaunchPoint shows.',
      observations: letIn(),
      context: noUserOffered,
      instead: 'connected',
    },
    tie: {
      why: 'A token that names nobody and opens nothing: the role could be empty instead.',
      observations: [
        ...asked(tokenGiven(null)),
        call('baseline', passes()),
        ...denied('Read-Only Lead'),
      ],
      context: { needs: [need('Read-Only Lead')] },
      over: 'permission_missing',
      alternatives: ['no_permissions'],
    },
  },
  api_user_locked: {
    obvious: {
      why: 'Refused, and the person sees that the user is locked.',
      observations: asked(disabled()),
      context: locked,
    },
    nearMiss: {
      why: 'The person could not see it.',
      observations: asked(disabled()),
      context: { answers: { user_locked: 'cannotSee' } },
      instead: 'credentials_refused',
    },
    tie: {
      why: 'Whoever has looked knows more than the text of the refusal.',
      observations: asked(badSecret()),
      context: locked,
      over: 'client_secret_wrong',
      alternatives: ['client_secret_wrong'],
    },
  },
}
