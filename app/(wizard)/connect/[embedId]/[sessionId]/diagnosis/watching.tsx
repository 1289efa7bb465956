import { ActionForm } from '#app/_ui/action-form.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import { stopWatchingHere } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/actions.ts'
import type { WatchView } from '#lib/connections/view.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './diagnosis.module.css'

const MINUTE_MS = 60_000

/** What we do while somebody waits for their change to arrive: said again at each test, by whoever reads aloud too. */
export function Watching({ at: { w, view, session } }: { at: WizardStep }) {
  const watch = view?.watch
  const isShown = watch?.state === 'watching' || (watch?.state === 'over' && watch.rounds > 0)
  return (
    <div role="status" className={styles.watching}>
      {view && watch && isShown ? (
        <Notice tone="wait">
          {watch.state === 'over' ? (
            <p>{w.t('watching.over', { rounds: watch.rounds })}</p>
          ) : (
            <>
              <b>{w.t('watching.title')}</b>
              <p>{nextTest(watch, w)}</p>
              {watch.rounds > 0 && !isDue(watch) ? (
                <p>{w.t('watching.tested', { rounds: watch.rounds })}</p>
              ) : null}
              <ActionForm
                action={stopWatchingHere.bind(null, session.embedId, session.sessionId, view.id)}
              >
                <SubmitButton kind="quiet" pending={w.t('watching.stopped')}>
                  {w.t('watching.stop')}
                </SubmitButton>
              </ActionForm>
            </>
          )}
        </Notice>
      ) : null}
    </div>
  )
}

const isDue = ({ nextAt }: WatchView) => nextAt !== null && Date.parse(nextAt) <= Date.now()

function nextTest(watch: WatchView, w: Words): string {
  const { nextAt } = watch
  if (nextAt === null || isDue(watch)) return w.t('watching.now')
  const soon = Date.parse(nextAt) - Date.now() < MINUTE_MS ? 'yes' : 'no'
  return w.t('watching.next', { soon, at: w.time(nextAt) })
}
