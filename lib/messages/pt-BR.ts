import { en } from '#lib/messages/en.ts'
import { frame } from '#lib/messages/pt-BR/frame.ts'
import { guides } from '#lib/messages/pt-BR/guides.ts'
import { credentials, repair, shape } from '#lib/messages/pt-BR/credentials.ts'
import { diagnosis, request, test } from '#lib/messages/pt-BR/result.ts'
import { connected, disconnect, otherInstance, record } from '#lib/messages/pt-BR/lifecycle.ts'
import { alternativeName, alternatives } from '#lib/messages/pt-BR/alternatives.ts'
import { changes } from '#lib/messages/pt-BR/changes.ts'
import { commandLine, neededTicks } from '#lib/messages/pt-BR/command-line.ts'
import { adminLink, confirm, links } from '#lib/messages/pt-BR/links.ts'
import { looks } from '#lib/messages/pt-BR/looks.ts'
import { memory, usage } from '#lib/messages/pt-BR/memory.ts'
import { pictures } from '#lib/messages/pt-BR/pictures.ts'
import { permission } from '#lib/messages/pt-BR/permissions.ts'
import * as report from '#lib/messages/pt-BR/report.ts'
import { fix, watching } from '#lib/messages/pt-BR/watching.ts'
import { verdicts } from '#lib/messages/pt-BR/verdicts.ts'
import { demo, home, opening, problem, stored } from '#lib/messages/pt-BR/around.ts'
import type { Messages } from '#lib/messages/types.ts'

export const ptBR: Messages = {
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
