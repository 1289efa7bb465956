import { Disclosure } from '#app/_ui/disclosure.tsx'
import { Bullets } from '#app/_ui/section.tsx'
import { serverSettings } from '#lib/env.ts'
import type { HostSettings } from '#lib/host/settings.ts'
import type { Words } from '#lib/messages/words.ts'

/** What we keep, how long, and who can see it. */
export function Stored({ w, host }: { w: Words; host: HostSettings }) {
  return (
    <Disclosure summary={w.t('stored.title')}>
      <Bullets>
        {w.messages.stored.items.map((item) => (
          <li key={item}>{w.say(item, { host: host.name, ...serverSettings().keptFor })}</li>
        ))}
      </Bullets>
      {host.privacyNoticeUrl ? (
        <p>
          <a href={host.privacyNoticeUrl} target="_blank" rel="noreferrer">
            {w.t('page.privacyNotice', { host: host.name })}
          </a>
        </p>
      ) : null}
    </Disclosure>
  )
}
