import type { AdminSession } from '#lib/session.ts'
import { answerTo } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/answer.ts'
import { checkForm } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/check-form.ts'
import type { CredentialsRules } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'
import {
  NOTHING_YET,
  type FormState,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'
import { readForm } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/read-form.ts'
import { saveThroughLink, type EntryResult } from '#lib/links/save-through-link.ts'
import type { AdminView } from '#lib/links/view.ts'

/** Blank means "as it was" only for what came through this very link. */
export function rulesFor({ mode, draft }: AdminView): CredentialsRules {
  const isOwn = draft?.isOwn ?? false
  return { mode, keepsClientId: isOwn, keepsSecret: isOwn && draft?.hasSecret === true }
}

/** Keeps what a form of the admin's page sends; null when it can be tested, else what the form answers. */
export async function keepThroughLink(
  session: AdminSession,
  form: FormData,
): Promise<FormState | null> {
  const { typed, authorizedUser, seenVersion, placed } = readForm(form)
  const { errors, values } = checkForm(typed, rulesFor(session.view))
  const name = form.get('enteredBy')
  const saved = await saveThroughLink(session, {
    ...values,
    enteredBy: typeof name === 'string' ? name : '',
    seenVersion,
    ...(authorizedUser === undefined ? {} : { authorizedUser }),
  })
  if (saved.ok && Object.keys(errors).length === 0) return null
  return { ...(await answerOf(session, saved, errors)), ...(placed ? { placed } : {}) }
}

async function answerOf(
  { w, link }: AdminSession,
  saved: EntryResult,
  errors: FormState['errors'],
): Promise<FormState> {
  const sender = link.senderName
  if (saved.ok) return { errors, problem: null }
  if (saved.reason === 'other_instance_than_asked') {
    const { asked, entered } = saved
    const text = w.t('adminLink.otherInstance.text', { asked, entered, sender })
    return { errors, problem: { title: w.t('adminLink.otherInstance.title'), text } }
  }
  if (saved.reason === 'not_in_scope') {
    const title = w.t('adminLink.notInScope.title')
    return {
      ...NOTHING_YET,
      problem: { title, text: w.t('adminLink.notInScope.text', { sender }) },
    }
  }
  if (saved.reason === 'changed_elsewhere') {
    const title = w.t('adminLink.changedElsewhere.title')
    return { errors, problem: { title, text: w.t('adminLink.changedElsewhere.text') } }
  }
  return answerTo(saved, errors, null)
}
