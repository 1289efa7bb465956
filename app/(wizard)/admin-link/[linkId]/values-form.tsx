import { Field, inputClass } from '#app/_ui/field.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { PlannedCalls } from '#app/(wizard)/_parts/planned-calls.tsx'
import { submitValues } from '#app/(wizard)/admin-link/[linkId]/actions.ts'
import type { AdminPage } from '#app/(wizard)/admin-link/[linkId]/admin-page.ts'
import { rulesFor } from '#app/(wizard)/admin-link/[linkId]/keep-through-link.ts'
import { CredentialsForm } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-form.tsx'
import { endpointOf } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/endpoint-of.ts'
import { formWords } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-words.ts'
import { serverSettings } from '#lib/env.ts'
import styles from './admin-link.module.css'

/** The three values, as in the wizard; nothing that is stored comes back into them. */
export function ValuesForm({ page }: { page: AdminPage }) {
  const { w, host, session, here } = page
  const { link, view, embedSession } = session
  const rules = rulesFor(view)
  const isGone = view.draft?.isOwn === true && !view.draft.hasSecret
  const kept = w.parts('credentials.clientSecret.kept')
  return (
    <div className={styles.values}>
      <p className={styles.note}>
        {w.t('adminLink.valuesLead', { host: host.name, sender: link.senderName })}
      </p>
      {isGone ? (
        <Notice tone="warn">
          <p>{w.t('adminLink.gone', serverSettings().keptFor)}</p>
        </Notice>
      ) : null}
      <CredentialsForm
        action={submitValues.bind(null, link.id)}
        rules={rules}
        words={formWords(w)}
        saved={{ endpoint: view.munchkinId ? endpointOf(view.munchkinId) : '', clientId: '' }}
        hints={{
          clientId: rules.keepsClientId ? kept : w.parts('credentials.clientId.hint'),
          clientSecret: rules.keepsSecret ? kept : w.parts('credentials.clientSecret.hint'),
        }}
        known={{}}
        seenVersion={view.draft?.version ?? null}
        here={`${here}?at=values#step-values`}
      >
        <Field
          id="enteredBy"
          label={w.t('adminLink.yourName.label')}
          hint={w.t('adminLink.yourName.hint', { sender: link.senderName })}
        >
          <input
            id="enteredBy"
            name="enteredBy"
            type="text"
            autoComplete="name"
            maxLength={80}
            defaultValue={link.enteredBy ?? ''}
            className={inputClass()}
            aria-describedby="enteredBy-hint"
          />
        </Field>
      </CredentialsForm>
      <PlannedCalls w={w} connectSession={embedSession} />
    </div>
  )
}
