import 'server-only'
import { randomUUID } from 'node:crypto'
import { afterTest } from '#app/demo/states/scenes/after-test.ts'
import { around } from '#app/demo/states/scenes/around.ts'
import { beforeTest } from '#app/demo/states/scenes/before-test.ts'
import { links } from '#app/demo/states/scenes/links.ts'
import type { Scene } from '#app/demo/states/scenes/scene.ts'
import { tests } from '#app/demo/states/scenes/tests.ts'
import { setStage, type Wish } from '#app/demo/states/stage.ts'
import type { State } from '#app/demo/states/states.ts'
import { exampleReport } from '#app/demo/states/example-report.ts'
import type { PermissionNeed } from '#lib/diagnosis/report.ts'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'

const SCENES: Record<string, Scene> = { ...beforeTest, ...tests, ...afterTest, ...links, ...around }

export type MadeState = { browserSessionId: string; path: string }

/** Makes the state for this browser, anew each time. */
export async function makeState(
  { name }: State,
  { browserSessionId, locale, theme, origin }: Omit<Wish, 'tenant' | 'needs'>,
): Promise<MadeState> {
  const scene = SCENES[name]
  if (!scene) throw new Error(`no scene makes the state ${name}`)
  // Nobody's page changes because somebody else looks at the same state.
  const whose = (browserSessionId ?? randomUUID()).slice(0, 8)
  const tenant = `demo-states-${name}-${locale}-${whose}`
  const stage = await setStage({
    ...{ tenant, browserSessionId, locale, theme, origin },
    needs: needsOf(name),
  })
  return { browserSessionId: stage.browserSessionId, path: await scene(stage) }
}

/** What the report of this state was asked for; null where any will do. */
function needsOf(name: string): PermissionNeed[] | null {
  const shown = name.startsWith('connected-gaps')
    ? 'connected_with_gaps'
    : /^(?:connected|test|confirm|disconnect|admin-(?:works|testing))/.test(name)
      ? 'connected'
      : name.replace(/^diagnosis-/, '')
  const code = VerdictCode.options.find((each) => each === shown)
  return code ? exampleReport(code, new Date()).judgedWith.needs : null
}
