import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Report } from '#lib/diagnosis/report.ts'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Names of the reports saved beside this file, without `.json`. */
export const savedNames: string[] = globSync('*.json', { cwd: folder })
  .map((file) => file.replace(/\.json$/, ''))
  .toSorted()

export const savedText = (name: string): string => readFileSync(`${folder}${name}.json`, 'utf8')

export const savedReport = (name: string): Report => StoredReport.parse(JSON.parse(savedText(name)))
