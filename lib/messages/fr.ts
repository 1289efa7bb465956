import { en } from '#lib/messages/en.ts'
import { frame } from '#lib/messages/fr/frame.ts'
import { guides } from '#lib/messages/fr/guides.ts'
import { credentials, repair, shape } from '#lib/messages/fr/credentials.ts'
import { diagnosis, request, test } from '#lib/messages/fr/result.ts'
import { connected, disconnect, otherInstance, record } from '#lib/messages/fr/lifecycle.ts'
import { alternativeName, alternatives } from '#lib/messages/fr/alternatives.ts'
import { changes } from '#lib/messages/fr/changes.ts'
import { commandLine, neededTicks } from '#lib/messages/fr/command-line.ts'
import { adminLink, confirm, links } from '#lib/messages/fr/links.ts'
import { looks } from '#lib/messages/fr/looks.ts'
import { memory, usage } from '#lib/messages/fr/memory.ts'
import { pictures } from '#lib/messages/fr/pictures.ts'
import { permission } from '#lib/messages/fr/permissions.ts'
import * as report from '#lib/messages/fr/report.ts'
import { fix, watching } from '#lib/messages/fr/watching.ts'
import { verdicts } from '#lib/messages/fr/verdicts.ts'
import { demo, home, opening, problem, stored } from '#lib/messages/fr/around.ts'
import type { Messages } from '#lib/messages/types.ts'

export const fr: Messages = {
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
