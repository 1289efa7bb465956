import { anyWorld, hoursAgo, workedBefore, type Made } from '#tests/bench/accuracy/any-world.ts'
import type { MarketoTables } from '#tests/bench/accuracy/marketo-tables.ts'
import type { Random } from '#tests/bench/accuracy/random.ts'
import { identityError, json, page } from '#tests/bench/accuracy/replies.ts'
import * as value from '#tests/bench/accuracy/typed-values.ts'
import type { Draws, Reply, World } from '#tests/bench/accuracy/world.ts'

/** The two texts that were seen live; either error name, now and then with HTTP 200, as some clients expect. */
const refusal = (random: Random, text: string): Reply =>
  identityError(
    text,
    random.pick(['unauthorized', 'invalid_client']),
    random.chance(0.15) ? 200 : 401,
  )
const unknownId = (random: Random, { pasted }: World) =>
  refusal(random, `No client with requested id: ${pasted.clientId.trim()}`)
const badSecret = (random: Random) => refusal(random, 'Bad client credentials')

/** Something is wrong with the pair that was typed. */
function withPair(
  random: Random,
  tables: MarketoTables,
  pair: Partial<World['pasted']>,
  says: (random: Random, world: World) => Reply,
): Made {
  const world = anyWorld(random, tables)
  const typed = { ...world, pasted: { ...world.pasted, ...pair } }
  const reply = says(random, typed)
  return { ...typed, identity: () => reply }
}

export const refused: Draws = {
  credentials_swapped(random, tables) {
    const pair = { clientId: value.secret(random), clientSecret: value.uuid(random) }
    const world = withPair(random, tables, pair, unknownId)
    return { ...world, truth: 'credentials_swapped', cause: 'each in the other’s field' }
  },

  client_id_is_email(random, tables) {
    const world = withPair(random, tables, { clientId: value.email(random) }, unknownId)
    const people = { api_only_user_offered: 'yes' } as const
    return { ...world, truth: 'client_id_is_email', cause: 'a user’s e-mail', people }
  },

  soap_credentials(random, tables) {
    const key = random.chance(0.7) ? { clientSecret: value.soapKey(random) } : {}
    const world = withPair(
      random,
      tables,
      { clientId: value.soapUserId(random), ...key },
      unknownId,
    )
    return { ...world, truth: 'soap_credentials', cause: 'SOAP user id' }
  },

  secret_is_token(random, tables) {
    const pair = { clientSecret: value.accessToken(random) }
    const world = withPair(random, tables, pair, badSecret)
    return { ...world, truth: 'secret_is_token', cause: 'the token of Get Token' }
  },

  client_id_unknown(random, tables) {
    const world = withPair(random, tables, {}, unknownId)
    const isOther = random.chance(0.3)
    const another = { sameClientId: false, sameSecret: false }
    return {
      ...world,
      truth: 'client_id_unknown',
      cause: isOther ? 'another id than the one that worked' : 'another instance’s id',
      known: { ...world.known, lastGood: isOther ? workedBefore(random, world, another) : null },
      people: { address_bar_id: random.pick(['yes', 'no']) },
    }
  },

  client_secret_wrong(random, tables) {
    const [cause, clientSecret] = random.pick([
      ['another secret', value.secret(random)],
      ['cut short', value.secret(random).slice(0, 31)],
      ['masked', '••••••••••••••••'],
      ['a blank inside', `${value.secret(random).slice(0, 16)} ${value.secret(random).slice(17)}`],
    ] as const)
    const world = withPair(random, tables, { clientSecret }, badSecret)
    const isRetyped = random.chance(0.3)
    const readsQueryAlone = random.chance(0.2)
    const unread = identityError('Missing grant type', 'invalid_request', 400)
    return {
      ...world,
      truth: 'client_secret_wrong',
      cause: `${cause}${isRetyped ? ', retyped' : ''}${readsQueryAlone ? ', read from the query' : ''}`,
      identity: (asked) => (readsQueryAlone && !asked.isByQuery ? unread : world.identity(asked)),
      known: {
        ...world.known,
        lastGood: isRetyped ? workedBefore(random, world, { sameSecret: false }) : null,
      },
    }
  },

  credentials_revoked(random, tables) {
    const [cause, says] = random.pick([
      ['the service was deleted', unknownId],
      ['the secret was renewed', badSecret],
      ['a refusal of another kind', (r: Random) => refusal(r, 'Client is not active')],
    ] as const)
    const world = withPair(random, tables, {}, says)
    const firstFailureAt = random.chance(0.5) ? hoursAgo(1 + random.whole(20)) : null
    return {
      ...world,
      truth: 'credentials_revoked',
      cause,
      known: { ...world.known, lastGood: workedBefore(random, world, { firstFailureAt }) },
      people: { user_locked: random.pick(['no', 'cannotSee']) },
    }
  },

  api_user_locked(random, tables) {
    const text = random.pick(['User account is locked', 'User credentials have expired', ''])
    const says = random.pick([badSecret, (r: Random) => refusal(r, text)])
    const world = withPair(random, tables, {}, says)
    const didWork = random.chance(0.6)
    return {
      ...world,
      truth: 'api_user_locked',
      cause: `past its Access Expires date${didWork ? ', worked before' : ''}: ${text || 'no text'}`,
      known: { ...world.known, lastGood: didWork ? workedBefore(random, world) : null },
      people: { user_locked: 'yes' },
    }
  },

  credentials_refused(random, tables) {
    const [cause, reply] = random.pick<[string, Reply]>([
      ['a text nobody knows', identityError('Client is not active', 'unauthorized')],
      ['no text at all', json({ error: 'invalid_client' }, 401)],
      ['empty JSON', json({}, 401)],
      ['a page', page(401, 'Unauthorized')],
      ['an error with HTTP 200', identityError('Not today', 'access_denied', 200)],
      ['another name of the error', identityError('Invalid client', 'access_denied')],
    ])
    const world = withPair(random, tables, {}, () => reply)
    return { ...world, truth: 'credentials_refused', cause, people: { user_locked: 'no' } }
  },

  our_request_wrong(random, tables) {
    const [cause, reply] = random.pick<[string, Reply]>([
      ['missing grant type', identityError('Missing grant type', 'invalid_request', 400)],
      [
        'nobody authenticated',
        identityError('Full authentication is required to access this resource', 'unauthorized'),
      ],
      [
        'no client seen',
        identityError('There is no client authentication. Try adding one.', 'unauthorized'),
      ],
      ['405', page(405, 'Method Not Allowed')],
      ['415', json({ message: 'Unsupported Media Type' }, 415)],
    ])
    if (random.chance(0.6)) {
      const world = withPair(random, tables, {}, () => reply)
      return { ...world, truth: 'our_request_wrong', cause: `Identity: ${cause}` }
    }
    const world = anyWorld(random, tables)
    const { code, message } = random.pick(tables.codes.filter(({ about }) => about === 'us'))
    const said = json({ requestId: 'a1#19', success: false, errors: [{ code, message }] })
    return { ...world, truth: 'our_request_wrong', cause: `REST: ${code}`, rest: () => said }
  },
}
