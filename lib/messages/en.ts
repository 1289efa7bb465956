import { frame } from '#lib/messages/en/frame.ts'
import { guides } from '#lib/messages/en/guides.ts'
import { credentials, repair, shape } from '#lib/messages/en/credentials.ts'
import { diagnosis, request, test } from '#lib/messages/en/result.ts'
import { connected, disconnect, otherInstance, record } from '#lib/messages/en/lifecycle.ts'
import { alternativeName, alternatives } from '#lib/messages/en/alternatives.ts'
import { changes } from '#lib/messages/en/changes.ts'
import { commandLine, neededTicks } from '#lib/messages/en/command-line.ts'
import { causes, docs } from '#lib/messages/en/docs.ts'
import { adminLink, confirm, links } from '#lib/messages/en/links.ts'
import { looks } from '#lib/messages/en/looks.ts'
import { memory, usage } from '#lib/messages/en/memory.ts'
import { pictures } from '#lib/messages/en/pictures.ts'
import { permission } from '#lib/messages/en/permissions.ts'
import * as report from '#lib/messages/en/report.ts'
import { fix, watching } from '#lib/messages/en/watching.ts'
import { verdicts } from '#lib/messages/en/verdicts.ts'
import { demo, home, opening, problem, stored } from '#lib/messages/en/around.ts'

/** English is the source: every other language is checked against its shape. */
export const en = {
  ...frame,
  opening,
  ...guides,
  credentials,
  repair,
  shape,
  test,
  diagnosis,
  fix,
  watching,
  connected,
  disconnect,
  otherInstance,
  record,
  links,
  adminLink,
  confirm,
  request,
  pictures,
  stored,
  problem,
  home,
  demo,
  looks,
  badge: report.badge,
  confidence: report.confidence,
  outcome: report.outcome,
  memory,
  usage,
  retry: report.retry,
  check: report.check,
  checkStatus: report.checkStatus,
  reply: report.reply,
  permission,
  warning: report.warning,
  question: report.question,
  alternatives,
  alternativeName,
  changes,
  commandLine,
  neededTicks,
  docs,
  causes,
  verdicts,
} as const
