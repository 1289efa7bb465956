import type { Repair } from '#lib/marketo/endpoint.ts'
import { Button } from '#app/_ui/button.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { fill, fillText } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/fill.ts'
import type { FormWords } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-words.ts'
import type { Look } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-look.ts'

type Props = {
  look: Look['endpoint']
  words: FormWords
  /** The field shows this problem as its error already. */
  isSaid: boolean
  onUse: (munchkinId: string) => void
}

/** Below the endpoint: what we will call and what we repaired, or what is in the way of it. */
export function EndpointNote({ look, words, isSaid, onUse }: Props) {
  if (look.state === 'empty') return null
  if (look.state === 'problem') return <Problem code={look.code} {...{ words, isSaid, onUse }} />
  const { munchkinId, repairs, removedPath, isPlaceholder } = look
  return (
    <Notice tone={isPlaceholder ? 'warn' : 'good'}>
      <p>
        <RichText parts={fill(words.endpoint.willCall, `https://${munchkinId}.mktorest.com`)} />{' '}
        {worthSaying(repairs).map((repair) => (
          <span key={repair}>
            <RichText parts={fill(words.repairs[repair] ?? [], removedPath)} />{' '}
          </span>
        ))}
      </p>
      {isPlaceholder ? (
        <p>
          <RichText parts={words.endpoint.placeholderId} />
        </p>
      ) : null}
    </Notice>
  )
}

/** Hosts know no capitals, and where a path goes its slashes go: said only when nothing else was repaired. */
const MINOR: readonly Repair[] = ['case_changed', 'slashes_removed', 'trimmed']

function worthSaying(repairs: Repair[]): Repair[] {
  const major = repairs.filter((repair) => !MINOR.includes(repair))
  return major.length > 0 ? major : repairs
}

type ProblemProps = Omit<Props, 'look'> & { code: string }

function Problem({ code, words, isSaid, onUse }: ProblemProps) {
  const [name, ...ids] = code.split(':')
  const text = words.errors[`endpoint.${name}`] ?? []
  if (isSaid && ids.length === 0) return null
  return (
    <Notice tone="warn">
      {isSaid ? null : (
        <p>
          <RichText parts={fill(text, ...ids)} />
        </p>
      )}
      {ids.length > 0 ? (
        <p>
          {ids.map((id) => (
            <span key={id}>
              <Button type="button" kind="secondary" small onClick={() => onUse(id)}>
                {fillText(words.endpoint.useThis, id)}
              </Button>{' '}
            </span>
          ))}
        </p>
      ) : null}
    </Notice>
  )
}
