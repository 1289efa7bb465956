import { ActionForm } from '#app/_ui/action-form.tsx'
import type { PageNews } from '#app/(wizard)/_parts/host/page-news.ts'
import { TokenFromHost } from '#app/(wizard)/_parts/host/token-from-host.tsx'
import { openSetup } from '#app/(wizard)/connect/[embedId]/open/actions.ts'
import { isFramable } from '#lib/embed/frame-policy.ts'

type Props = {
  embedId: string
  news: Extract<PageNews, { kind: 'waiting' | 'ended' | 'error' }>
  late?: string
}

/** Opens the setup with the token that the host's page hands over; nothing where nobody may frame the page. */
export function HostForm({ embedId, news, late }: Props) {
  if (!isFramable(embedId)) return null
  return (
    <ActionForm action={openSetup.bind(null, embedId)}>
      <TokenFromHost news={news} {...(late === undefined ? {} : { late })} />
    </ActionForm>
  )
}
