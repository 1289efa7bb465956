import { describe, expect, it } from 'vitest'
import { returnAddress } from '#lib/embed/return-address.ts'

describe('the way back to the host', () => {
  it.for([
    ['https://app.example/done', 'https://app.example/done?result=connected'],
    ['https://app.example', 'https://app.example/?result=connected'],
    ['https://app.example/?', 'https://app.example/?result=connected'],
    [
      'https://app.example/a?tab=2&q=a%20b+c',
      'https://app.example/a?tab=2&q=a%20b+c&result=connected',
    ],
    ['https://app.example/a?x=1#part', 'https://app.example/a?x=1&result=connected#part'],
    ['https://app.example/#/route?x=1', 'https://app.example/?result=connected#/route?x=1'],
    [
      'https://app.example/a?result=old&x&results=1',
      'https://app.example/a?x&results=1&result=connected',
    ],
  ])('adds how the visit went to %s and keeps the rest', ([returnUrl, expected]) => {
    expect(returnAddress(returnUrl ?? '', 'connected')).toBe(expected)
  })

  it('says when nothing was connected', () => {
    expect(returnAddress('https://app.example/', 'exited')).toBe(
      'https://app.example/?result=exited',
    )
  })
})
