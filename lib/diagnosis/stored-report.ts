import * as z from 'zod/mini'
import { NOTHING_KNOWN, Report } from '#lib/diagnosis/report.ts'

/**
 * A report as it was once stored. Version 1 did not keep what it was judged with, but for the permissions asked for.
 */
export const StoredReport = z.pipe(z.transform(upToDate), Report)

/** The same for who can do without: null where there is none, or one of a form that is no longer known. */
export function readableReport(stored: unknown): Report | null {
  const read = StoredReport.safeParse(stored)
  return read.success ? read.data : null
}

function upToDate(stored: unknown): unknown {
  const first = FirstVersion.safeParse(stored)
  if (!first.success) return stored
  const needs = first.data.permissions
  const judgedWith = { ...NOTHING_KNOWN, needs }
  return { ...first.data, version: 2, judgedWith }
}

const FirstVersion = z.looseObject({ version: z.literal(1), permissions: z.array(z.unknown()) })
