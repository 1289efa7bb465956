import type { CallObservation, Outcome } from '#lib/marketo/observation.ts'
import type { Words } from '#lib/messages/words.ts'

export type CallWords = {
  /** `GET /rest/v1/stats/usage.json` */
  call: string
  answer: string
  took: string
  /** What Marketo's own support asks for. */
  requestId: string | null
}

/** One call of a test, for the evidence and the record of calls. */
export function callWords(call: CallObservation, words: Words): CallWords {
  const { outcome } = call
  if (call.purpose === 'control') return controlWords(call, words)
  const body = outcome.kind === 'reply' ? outcome.body : null
  return {
    call: `${call.method} ${call.path}`,
    answer: answerWords(outcome, words),
    took: words.milliseconds(Math.round(call.timings.end)),
    requestId: body?.shape === 'envelope' ? body.requestId : null,
  }
}

/** The control host is nobody's Marketo: that it answers at all is what counts. */
const controlWords = ({ outcome, timings }: CallObservation, words: Words): CallWords => ({
  call: words.t('reply.control'),
  answer:
    outcome.kind === 'reply'
      ? words.t('reply.http', { status: outcome.status })
      : answerWords(outcome, words),
  took: words.milliseconds(Math.round(timings.end)),
  requestId: null,
})

/** How a call ended, in one phrase, with Marketo's own code and message where there are any. */
export function answerWords(outcome: Outcome, words: Words): string {
  switch (outcome.kind) {
    case 'refused':
      return words.t(`reply.rule.${outcome.rule}`)
    case 'networkFailure':
      return outcome.phase === 'dns' && outcome.errno === 'ENOTFOUND'
        ? words.t('reply.phase.noSuchName')
        : words.t(`reply.phase.${outcome.phase}`, { errno: outcome.errno })
    case 'reply':
      return replyWords(outcome, words)
  }
}

function replyWords({ status, body }: Extract<Outcome, { kind: 'reply' }>, words: Words): string {
  switch (body.shape) {
    case 'token':
      return body.expiresIn === null
        ? words.t('reply.tokenUndated')
        : words.t('reply.token', { left: words.duration(body.expiresIn) })
    case 'identityError':
      return words.t('reply.code', { code: status, message: body.description || body.error })
    case 'envelope':
      if (body.errors.length > 0) {
        return body.errors
          .map(({ code, message }) => words.t('reply.code', { code, message }))
          .join('; ')
      }
      return words.t(body.success ? 'reply.letIn' : 'reply.refusedWithoutCode')
    case 'notJson':
      return words.t('reply.notJson', { status, excerpt: body.excerpt })
    case 'empty':
      return words.t('reply.empty', { status })
    case 'otherJson':
      return words.t('reply.otherJson', { status })
  }
}
