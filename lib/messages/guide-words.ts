import type { CopyName, GuideStep, PictureName, StepShows } from '#lib/messages/step.ts'
import type { Part, Words } from '#lib/messages/words.ts'

export type GuideContext = {
  hostName: string
  /** Of the person who sets up, for an e-mail of their own domain; null when the host did not tell. */
  endUserEmail: string | null
  /** Makes the e-mail differ from instance to instance, as Marketo demands; null while unknown. */
  munchkinId: string | null
}

export type GuideStepWords = {
  parts: Part[]
  copies: { label: string; value: string }[]
  show: StepShows | null
  picture: PictureName | null
  notSeen: Part[] | null
}

/** Numbered steps of the preparation with every text to copy filled in. `steps` is e.g. `messages.role.steps.role`. */
export function guideWords(
  steps: readonly GuideStep[],
  words: Words,
  context: GuideContext,
): GuideStepWords[] {
  const params = { host: context.hostName }
  return steps.map((step) => ({
    parts: words.rich(step.text, params),
    copies: (step.copy ?? []).map((name) => ({
      label: words.t(`copyLabel.${name}`),
      value: copyText(name, words, context),
    })),
    show: step.show ?? null,
    picture: step.picture ?? null,
    notSeen: step.notSeen ? words.rich(step.notSeen, params) : null,
  }))
}

/** A text that the admin types into Marketo. */
export function copyText(name: CopyName, words: Words, context: GuideContext): string {
  return name === 'userEmail'
    ? apiUserEmail(context)
    : words.t(`copyText.${name}`, { host: context.hostName })
}

/** The address need not exist, but it must be new at Marketo, and no stranger's: without a domain, a reserved one. */
function apiUserEmail({ hostName, endUserEmail, munchkinId }: GuideContext): string {
  const host =
    hostName
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'connect'
  const instance = munchkinId ? `-${munchkinId.toLowerCase()}` : ''
  return `${host}-api${instance}@${endUserEmail?.split('@')[1] ?? 'example.com'}`
}
