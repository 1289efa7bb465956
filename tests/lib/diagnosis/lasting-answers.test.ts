import { expect, it } from 'vitest'
import { lastingAnswers } from '#lib/diagnosis/lasting-answers.ts'

it.each([
  [{ address_bar_id: 'no' }, true],
  [{ ip_restrictions: 'yes' }, true],
  [{ workspaces: 'yes' }, true],
  [{ addresses_listed: 'yes' }, true],
  [{ addresses_listed: 'no' }, false],
  [{ role_has_ticks: 'no' }, false],
  [{ user_locked: 'yes' }, false],
  [{ user_locked: 'no' }, true],
  [{ api_only_user_offered: 'no' }, false],
  [{ role_has_ticks: 'cannotSee' }, true],
] as const)('of %j it is %s that it lasts', (answers, lasts) => {
  expect(lastingAnswers(answers)).toEqual(lasts ? answers : {})
})
