import type { ConnectionView } from '#lib/connections/view.ts'
import type { Report } from '#lib/diagnosis/report.ts'

/** Of the newest test that let in what is in use: the proof. Null when none is kept. */
export const provenReport = (view: ConnectionView): Report | null => view.provenRun?.report ?? null
