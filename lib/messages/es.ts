import { en } from '#lib/messages/en.ts'
import { frame } from '#lib/messages/es/frame.ts'
import { guides } from '#lib/messages/es/guides.ts'
import { credentials, repair, shape } from '#lib/messages/es/credentials.ts'
import { diagnosis, request, test } from '#lib/messages/es/result.ts'
import { connected, disconnect, otherInstance, record } from '#lib/messages/es/lifecycle.ts'
import { alternativeName, alternatives } from '#lib/messages/es/alternatives.ts'
import { changes } from '#lib/messages/es/changes.ts'
import { commandLine, neededTicks } from '#lib/messages/es/command-line.ts'
import { adminLink, confirm, links } from '#lib/messages/es/links.ts'
import { looks } from '#lib/messages/es/looks.ts'
import { memory, usage } from '#lib/messages/es/memory.ts'
import { pictures } from '#lib/messages/es/pictures.ts'
import { permission } from '#lib/messages/es/permissions.ts'
import * as report from '#lib/messages/es/report.ts'
import { fix, watching } from '#lib/messages/es/watching.ts'
import { verdicts } from '#lib/messages/es/verdicts.ts'
import { demo, home, opening, problem, stored } from '#lib/messages/es/around.ts'
import type { Messages } from '#lib/messages/types.ts'

export const es: Messages = {
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
  docs: en.docs,
  causes: en.causes,
  verdicts,
}
