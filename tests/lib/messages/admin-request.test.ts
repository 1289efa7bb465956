import { describe, expect, it } from 'vitest'
import { GUIDE_TASKS } from '#lib/connections/view.ts'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { adminRequest, fixRequest, stepRequest } from '#lib/messages/admin-request.ts'
import { guideWords } from '#lib/messages/guide-words.ts'
import { plainText, words } from '#lib/messages/words.ts'
import { CONTEXT, exampleReport } from '#tests/lib/messages/example-report.ts'

const w = words('en')
const GUIDE = { hostName: 'Acme', endUserEmail: 'ann@northwind.example', munchkinId: '123-ABC-457' }

describe('adminRequest', () => {
  const context = {
    ...GUIDE,
    needs: exampleReport('connected').permissions,
    addresses: CONTEXT.addresses,
  }

  it('names the role, the permissions, the user, the service and the addresses', () => {
    const text = adminRequest(w, context)
    for (const expected of [
      'Acme API',
      "Read-Only Person (Read-Only Lead in Adobe's API documents): Reads people",
      'Read-Only Activity (optional): Reads activities',
      'acme-api-123-abc-457@northwind.example',
      'Display name: Acme.',
      '203.0.113.20, 203.0.113.21',
    ]) {
      expect(text).toContain(expected)
    }
    expect(text).not.toMatch(/[{}<]|undefined/)
  })

  it('leaves out the addresses when they are not known', () => {
    expect(adminRequest(w, { ...context, addresses: [] })).not.toContain('IP Restrictions')
  })

  it('with an admin link asks nobody to send a secret, since the page takes it', () => {
    const link = ['With a form:', 'https://wizard.example/admin-link/open?token=t']
    const text = adminRequest(w, { ...context, link })
    expect(text).toContain(link.join('\n'))
    expect(text).not.toContain(w.t('request.valuesHeading'))
    expect(adminRequest(w, context)).toContain(w.t('request.valuesHeading'))
  })
})

describe('stepRequest', () => {
  const link = ['With pictures:', 'https://wizard.example/admin-link/open?token=t']
  const needs = exampleReport('connected').permissions
  const context = { ...GUIDE, needs, addresses: CONTEXT.addresses, link }

  it.each([
    ['role', ['Name: Acme API.', 'Read-Only Activity (optional): Reads activities']],
    ['user', ['acme-api-123-abc-457@northwind.example', 'Role name: Acme API']],
    ['service', ['2. Enter this display name and description.\n   - Display name: Acme\n']],
    ['endpoint', ['1. Open Admin › Integration › Web Services.\n2. In the box REST API']],
  ] as const)('says how to do the step %s, and where its page is', (task, expected) => {
    const text = stepRequest(w, task, context)
    for (const part of [...expected, link.join('\n')]) expect(text).toContain(part)
    expect(text).not.toMatch(/[{}<]|undefined/)
  })

  it('asks for nothing of the other steps', () => {
    const [first] = GUIDE_TASKS
    expect(stepRequest(w, first, context)).not.toMatch(/LaunchPoint|Create API Only User/)
  })
})

describe('fixRequest', () => {
  it('lists the steps for a colleague, without those for the person at our page', () => {
    const text = fixRequest(exampleReport('ip_blocked'), w, CONTEXT)
    expect(text).toContain(
      '2. Add these two addresses:\n   - 203.0.113.20\n   - 203.0.113.21\n3. Save.\n',
    )
    expect(text).toContain('Not Login Settings.')
  })

  it('names the page of an admin link, which tests afterwards, in place of a word to the sender', () => {
    const link = ['With a form:', 'https://wizard.example/admin-link/open?token=t']
    const text = fixRequest(exampleReport('ip_blocked'), w, CONTEXT, link)
    expect(text).toContain(link.join('\n'))
    expect(text).not.toContain(w.t('request.fixAfter'))
  })

  it.each(VerdictCode.options)('sends no colleague back to our pages over %s', (code) => {
    const text = fixRequest(exampleReport(code), w, CONTEXT)
    const steps = text.split('\n').filter((line) => /^\d+\. /.test(line))
    expect(steps.join('\n')).not.toMatch(
      /test again|\bhere\b(?!:)|paste|type anything|on this page/i,
    )
  })
})

describe('guideWords', () => {
  it('fills in every text to copy and the host', () => {
    const { role, user, service, endpoint } = w.messages
    const lists = [
      role.steps,
      user.steps.older,
      user.steps.adobe,
      user.steps.unsure,
      service.steps,
      endpoint.steps,
    ]
    const steps = lists.flatMap((list) => guideWords(list, w, GUIDE))
    for (const { parts, notSeen, copies } of steps) {
      for (const text of [
        plainText(parts),
        plainText(notSeen ?? []),
        ...copies.map(({ value }) => value),
      ]) {
        expect(text).not.toMatch(/[{}<]/)
        expect(text.length).toBeLessThanOrEqual(160)
      }
    }
    expect(steps.flatMap(({ copies }) => copies.map(({ value }) => value))).toContain('Acme API')
  })

  it('invents an address that belongs to nobody when the domain is not known', () => {
    const steps = guideWords(w.messages.user.steps.adobe, w, {
      hostName: 'Ünit & Söhne',
      endUserEmail: null,
      munchkinId: null,
    })
    expect(steps.flatMap(({ copies }) => copies)[0]?.value).toMatch(/^[a-z-]+-api@example\.com$/)
  })
})
