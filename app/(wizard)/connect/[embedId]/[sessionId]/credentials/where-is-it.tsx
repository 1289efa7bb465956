import { RichText } from '#app/_ui/rich-text.tsx'
import { Stack } from '#app/_ui/section.tsx'
import { MarketoPicture } from '#app/(wizard)/_parts/pictures/marketo-picture.tsx'
import type { Words } from '#lib/messages/words.ts'

/** The endpoint in Marketo, and another way to it for those who may not look there. */
export function WhereIsIt({ w }: { w: Words }) {
  return (
    <Stack>
      <MarketoPicture
        name="webServices"
        w={w}
        title={w.t('credentials.endpoint.whereTitle')}
        caption={<RichText parts={w.parts('credentials.endpoint.where')} />}
      />
      <MarketoPicture
        name="addressBar"
        w={w}
        title={w.t('credentials.endpoint.addressBarTitle')}
        caption={<RichText parts={w.parts('credentials.endpoint.addressBar')} />}
      />
    </Stack>
  )
}
