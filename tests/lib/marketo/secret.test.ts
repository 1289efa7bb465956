import { formatWithOptions, inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { reveal, Secret, secretFrom } from '#lib/marketo/secret.ts'

const VALUE = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF'
const secret = secretFrom(VALUE)

describe('a secret', () => {
  it.each<[string, () => string]>([
    ['String', () => String(secret)],
    ['a template literal', () => `${secret}`],
    ['concatenation', () => '' + (secret as unknown as string)],
    ['toString', () => secret.toString()],
    ['JSON', () => JSON.parse(JSON.stringify({ secret })).secret],
    ['inspect', () => inspect(secret)],
    ['a format string', () => formatWithOptions({}, '%s', secret)],
  ])('reads [secret] through %s', (_, way) => {
    expect(way()).toBe('[secret]')
  })

  it.each<[string, () => unknown]>([
    ['inspect that shows hidden things', () => inspect({ secret }, { showHidden: true, depth: 9 })],
    ['inspect without custom forms', () => inspect(secret, { customInspect: false })],
    ['spreading', () => JSON.stringify({ ...secret })],
    ['structuredClone', () => inspect(structuredClone(secret))],
    ['own keys', () => inspect(Reflect.ownKeys(secret))],
    ['entries', () => inspect(Object.entries(secret))],
    ['an error', () => inspect(new Error(`no such client: ${secret}`, { cause: secret }))],
    ['a key that is asked for', () => String((secret as unknown as { value: string }).value)],
    ['the class', () => inspect(Object.getOwnPropertyDescriptors(Secret))],
    ['valueOf', () => String(secret.valueOf())],
    ['a number', () => Number(secret)],
  ])('does not leak through %s', (_, way) => {
    expect(String(way())).not.toContain(VALUE)
  })

  it('comes out through reveal alone, as it went in', () => {
    expect(reveal(secret)).toBe(VALUE)
    expect(reveal(new Secret(' x '))).toBe(' x ')
  })

  it('cannot be read from a copy or an imitation', () => {
    expect(() => reveal(structuredClone(secret))).toThrow(TypeError)
    expect(() => reveal(Object.create(secret) as Secret)).toThrow(TypeError)
  })
})
