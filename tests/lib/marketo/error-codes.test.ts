import { describe, expect, it } from 'vitest'
import { meaningOfCode, meaningOfCodes, secondsToWait } from '#lib/marketo/error-codes.ts'

describe('the meaning of a code', () => {
  it.each([
    ['600', 'accessDenied'],
    ['601', 'renew'],
    ['602', 'renew'],
    ['603', 'accessDenied'],
    ['604', 'retryable'],
    ['605', 'ourRequest'],
    ['606', 'neutralRate'],
    ['607', 'neutralQuota'],
    ['608', 'retryable'],
    ['609', 'ourRequest'],
    ['610', 'notFound'],
    ['611', 'retryable'],
    ['612', 'ourRequest'],
    ['613', 'ourRequest'],
    ['614', 'subscription'],
    ['615', 'neutralRate'],
    ['616', 'feature'],
    ['701', 'letIn'],
    ['702', 'letIn'],
    ['703', 'feature'],
    ['704', 'letIn'],
    ['709', 'letIn'],
    ['710', 'letIn'],
    ['711', 'letIn'],
    ['712', 'letIn'],
    ['713', 'retryable'],
    ['714', 'letIn'],
    ['718', 'letIn'],
    ['719', 'letIn'],
    ['1003', 'letIn'],
    ['1004', 'letIn'],
    ['1008', 'workspace'],
    ['1013', 'letIn'],
    ['1018', 'feature'],
    ['1026', 'feature'],
    ['1029', 'neutralRate'],
  ])('%s is %s', (code, meaning) => {
    expect(meaningOfCode(code)).toBe(meaning)
  })

  it.each(['617', '618', '705', '799', '1099', '60', '6030', '', 'abc', 'constructor'])(
    '%j is unknown',
    (code) => {
      expect(meaningOfCode(code)).toBe('unknown')
    },
  )
})

describe('the meaning of several codes', () => {
  it('is let in only when every code says so', () => {
    expect(meaningOfCodes(['1003', '1004'])).toBe('letIn')
    expect(meaningOfCodes(['1003', '1099'])).toBe('unknown')
    expect(meaningOfCodes(['1003', '603'])).toBe('accessDenied')
  })

  it('is unknown for none', () => {
    expect(meaningOfCodes([])).toBe('unknown')
  })

  it('does not depend on their order', () => {
    expect(meaningOfCodes(['603', '607'])).toBe(meaningOfCodes(['607', '603']))
  })
})

it('waits 20 seconds for a rate or concurrency limit and a minute for too many jobs', () => {
  expect(secondsToWait(['606'])).toBe(20)
  expect(secondsToWait(['615'])).toBe(20)
  expect(secondsToWait(['606', '1029'])).toBe(60)
})
