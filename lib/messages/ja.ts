import { en } from '#lib/messages/en.ts'
import { frame } from '#lib/messages/ja/frame.ts'
import { guides } from '#lib/messages/ja/guides.ts'
import { credentials, repair, shape } from '#lib/messages/ja/credentials.ts'
import { diagnosis, request, test } from '#lib/messages/ja/result.ts'
import { connected, disconnect, otherInstance, record } from '#lib/messages/ja/lifecycle.ts'
import { alternativeName, alternatives } from '#lib/messages/ja/alternatives.ts'
import { changes } from '#lib/messages/ja/changes.ts'
import { commandLine, neededTicks } from '#lib/messages/ja/command-line.ts'
import { adminLink, confirm, links } from '#lib/messages/ja/links.ts'
import { looks } from '#lib/messages/ja/looks.ts'
import { memory, usage } from '#lib/messages/ja/memory.ts'
import { pictures } from '#lib/messages/ja/pictures.ts'
import { permission } from '#lib/messages/ja/permissions.ts'
import * as report from '#lib/messages/ja/report.ts'
import { fix, watching } from '#lib/messages/ja/watching.ts'
import { verdicts } from '#lib/messages/ja/verdicts.ts'
import { demo, home, opening, problem, stored } from '#lib/messages/ja/around.ts'
import type { Messages } from '#lib/messages/types.ts'

export const ja: Messages = {
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
