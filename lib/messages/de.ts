import { en } from '#lib/messages/en.ts'
import type { Messages } from '#lib/messages/types.ts'
import { frame } from '#lib/messages/de/frame.ts'
import { guides } from '#lib/messages/de/guides.ts'
import { credentials, repair, shape } from '#lib/messages/de/credentials.ts'
import { diagnosis, request, test } from '#lib/messages/de/result.ts'
import { connected, disconnect, otherInstance, record } from '#lib/messages/de/lifecycle.ts'
import { alternativeName, alternatives } from '#lib/messages/de/alternatives.ts'
import { changes } from '#lib/messages/de/changes.ts'
import { commandLine, neededTicks } from '#lib/messages/de/command-line.ts'
import { adminLink, confirm, links } from '#lib/messages/de/links.ts'
import { looks } from '#lib/messages/de/looks.ts'
import { memory, usage } from '#lib/messages/de/memory.ts'
import { pictures } from '#lib/messages/de/pictures.ts'
import { permission } from '#lib/messages/de/permissions.ts'
import * as report from '#lib/messages/de/report.ts'
import { fix, watching } from '#lib/messages/de/watching.ts'
import { verdicts } from '#lib/messages/de/verdicts.ts'
import { demo, home, opening, problem, stored } from '#lib/messages/de/around.ts'

/** What is for the host's developers stays English. */
export const de: Messages = {
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
