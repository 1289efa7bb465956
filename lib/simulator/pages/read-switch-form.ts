import * as z from 'zod/mini'
import { FIELD_GROUPS, type Field } from '#lib/simulator/pages/switch-fields.ts'
import { Switches } from '#lib/simulator/switches.ts'

/** Reads the whole form of one instance: a tick that is not there is off. */
export function readSwitchForm(
  form: URLSearchParams,
): { ok: true; switches: Partial<Switches> } | { ok: false; problem: string } {
  const entries = FIELD_GROUPS.flatMap(({ fields }) =>
    fields.map((field) => [field.name, valueIn(form, field)]),
  )
  const parsed = z.partial(Switches).safeParse(Object.fromEntries(entries))
  return parsed.success
    ? { ok: true, switches: withKnownWorkspaces(parsed.data) }
    : { ok: false, problem: z.prettifyError(parsed.error) }
}

function valueIn(form: URLSearchParams, { name, kind }: Field): unknown {
  const text = form.get(name)?.trim() ?? ''
  switch (kind) {
    case 'number':
      return text === '' ? undefined : Number(text)
    case 'numberOrNone':
      return text === '' ? null : Number(text)
    case 'tick':
      return form.has(name)
    case 'choice':
      return text === '' ? undefined : text
    case 'ticks':
      return form.getAll(name)
    case 'lines':
      return linesOf(text)
    case 'linesOrNone':
      return linesOf(text).length > 0 ? linesOf(text) : null
    case 'error':
      return text === '' ? null : { code: text, message: form.get(`${name}.message`) ?? '' }
  }
}

const linesOf = (text: string) =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A workspace that was just taken away is granted no more. */
function withKnownWorkspaces(switches: Partial<Switches>): Partial<Switches> {
  const { workspaces = [], workspacesGranted = [] } = switches
  return {
    ...switches,
    workspacesGranted: workspacesGranted.filter((name) => workspaces.includes(name)),
  }
}
