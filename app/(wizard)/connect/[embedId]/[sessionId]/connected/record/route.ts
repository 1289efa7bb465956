import { chosenConnection } from '#app/(wizard)/_parts/chosen-connection.ts'
import {
  callRecord,
  callRecordText,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/call-record.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { wizardSession } from '#lib/session.ts'

type Params = { params: Promise<{ embedId: string; sessionId: string }> }

/** The record of every call of the test that proved the connection, as a file: JSON, or text to read. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { embedId, sessionId } = await params
  const { searchParams } = new URL(request.url)
  const session = await wizardSession(embedId, sessionId)
  const view = session && (await chosenConnection(session, searchParams.get('connection')))
  const run = view?.provenRun
  if (!session || !view?.munchkinId || !run?.report) return new Response(null, { status: 404 })
  const of = { run, report: run.report, instance: view.munchkinId }
  const name = `marketo-calls-${view.munchkinId}-${run.startedAt.slice(0, 10)}`
  return searchParams.get('as') === 'json'
    ? file(`${name}.json`, 'application/json', JSON.stringify(callRecord(of), null, 2))
    : file(`${name}.txt`, 'text/plain', callRecordText(of, session.w, hostSettings().name))
}

const file = (name: string, type: string, body: string): Response =>
  new Response(body, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
