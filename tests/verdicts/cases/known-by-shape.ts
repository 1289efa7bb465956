import type { Outcome, TypedObservation } from '#lib/marketo/observation.ts'
import { badSecret, call, noSuchClient, typed } from '#tests/support/observations.ts'
import type { CasesOf } from '#tests/verdicts/verdict-case.ts'

const asked = (outcome: Outcome, shapes: Partial<TypedObservation>) => [
  typed(shapes),
  call('token', outcome),
]
const swapped = { clientId: 'clientSecret', clientSecret: 'clientId' } as const
const email = { clientId: 'email' } as const
const soapUser = { clientId: 'soapUserId', clientSecret: 'soapKey' } as const
const token = { clientSecret: 'accessToken' } as const

/** The shape of a value alone says nothing: Identity has to say no to it as well. */
export const knownByShapeCases: CasesOf<
  'credentials_swapped' | 'client_id_is_email' | 'soap_credentials' | 'secret_is_token'
> = {
  credentials_swapped: {
    obvious: {
      why: "Each value has the other's shape, and Marketo knows no such client.",
      observations: asked(noSuchClient(), swapped),
    },
    nearMiss: {
      why: 'The id was pasted into both fields.',
      observations: asked(noSuchClient(), { clientSecret: 'clientId' }),
      instead: 'client_id_unknown',
    },
    tie: {
      why: 'Of the two that say "no such client" the one that knows why comes first.',
      observations: asked(noSuchClient(), swapped),
      over: 'client_id_unknown',
      alternatives: ['client_id_unknown'],
    },
  },
  client_id_is_email: {
    obvious: {
      why: "A person's e-mail is no client.",
      observations: asked(noSuchClient(), email),
    },
    nearMiss: {
      why: 'Marketo knows the client, whatever it looks like.',
      observations: asked(badSecret(), email),
      instead: 'client_secret_wrong',
    },
    tie: {
      why: 'Whoever enters an e-mail may have no service, since there is no API-only user.',
      observations: asked(noSuchClient(), email),
      over: 'no_api_only_user',
      alternatives: ['no_api_only_user', 'client_id_unknown'],
    },
  },
  soap_credentials: {
    obvious: {
      why: 'A SOAP user id and its key.',
      observations: asked(noSuchClient(), soapUser),
    },
    nearMiss: {
      why: 'Marketo knows the client; the key alone looks like SOAP.',
      observations: asked(badSecret(), { clientSecret: 'soapKey' }),
      instead: 'client_secret_wrong',
    },
    tie: {
      why: 'Whoever enters SOAP values may have no service yet.',
      observations: asked(noSuchClient(), { clientSecret: 'soapKey' }),
      over: 'no_api_only_user',
      alternatives: ['no_api_only_user', 'client_id_unknown'],
    },
  },
  secret_is_token: {
    obvious: { why: 'What "Get Token" shows.', observations: asked(badSecret(), token) },
    nearMiss: {
      why: 'Marketo does not even know the client.',
      observations: asked(noSuchClient(), token),
      instead: 'client_id_unknown',
    },
    tie: {
      why: 'The secret is wrong as well; what it is instead says more.',
      observations: asked(badSecret(), token),
      over: 'client_secret_wrong',
      alternatives: ['client_secret_wrong'],
    },
  },
}
