import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { MarketoPicture } from '#app/(wizard)/_parts/pictures/marketo-picture.tsx'
import { pictureOf } from '#app/(wizard)/_parts/pictures/picture-of.ts'
import { textWidth, WIDTH } from '#app/_ui/marketo/measure.ts'
import { PERMISSIONS } from '#lib/marketo/permissions.ts'
import { MARKETO_LABELS } from '#lib/messages/marketo-labels.ts'
import type { MarketoLabel } from '#lib/messages/marketo-labels.ts'
import type { PictureName } from '#lib/messages/step.ts'
import { words } from '#lib/messages/words.ts'
import { savedNames, savedReport } from '#tests/reports/saved-reports.ts'

const w = words('en')
const NAMES = Object.keys(w.messages.pictures) as PictureName[]
const NEEDED = ['Read-Only Person', 'Read-Write Person']

/** Examples of what stands in Marketo's fields: no language, so nothing to translate. */
const VALUES =
  /^(https:\/\/123-ABC-456…|123-ABC-456|…\/\?munchkinId=|#\/…|4b7c0e6a-93d1…|mV2pXe8sQ1nT…|2026-01-31|349,120|…)$/

/** What each picture is about: the words that have to be read in it. */
const ABOUT: Record<PictureName, readonly MarketoLabel[]> = {
  newRole: ['Users & Roles', 'Roles', 'New Role'],
  roleTicks: ['New Role', 'Access API', 'Create'],
  editRole: ['Edit Role', 'Access API', 'Save'],
  inviteUser: ['Users & Roles', 'Users', 'Invite New User'],
  inviteForm: ['Invite New User', 'Access Expires', 'Next'],
  apiOnlyTick: ['Invite New User', 'API Only', 'Next'],
  createApiOnlyUser: ['Users & Roles', 'Users', 'Create API Only User'],
  apiUserForm: ['Create API Only User', 'Email', 'First Name', 'Last Name'],
  workspaces: ['Workspace', 'Roles'],
  newService: ['Integration', 'LaunchPoint', 'New', 'New Service'],
  serviceDialog: ['New Service', 'Service', 'Custom', 'API Only User', 'Create'],
  emptyApiUserList: ['New Service', 'API Only User'],
  viewDetails: ['LaunchPoint', 'Installed Services', 'View Details'],
  details: ['Client Id', 'Client Secret', 'Authorized User'],
  detailsSecret: ['Client Id', 'Client Secret', 'Authorized User'],
  webServices: ['Web Services', 'REST API', 'Endpoint', 'Identity'],
  ipRestrictions: ['Web Services', 'IP Restrictions', 'Edit', 'Enable IP Restrictions'],
  accessExpires: ['Users & Roles', 'Users', 'Access Expires'],
  apiUsage: ['Web Services', 'API Call Information', 'Requests in the Last 7 Days'],
  addressBar: [],
}

describe.each(NAMES)('the picture %s', (name) => {
  const html = drawn(name, NEEDED)

  it('is one image with a name in words, above its caption', () => {
    const named = /<svg[^>]* role="img" aria-label="([^"]+)"/.exec(html)?.[1]
    expect(unescaped(named ?? '')).toBe(w.t(`pictures.${name}.alt`))
    expect(html.match(/role="img"/g)).toHaveLength(1)
    expect(html.slice(html.indexOf('<figcaption'))).toMatch(/<b>[\w &]+<\/b>|Munchkin ID/)
  })

  it('shows what it is about, and no other words than those of Marketo', () => {
    const shown = textsOf(html).map(({ text }) => text)
    expect(shown).toEqual(expect.arrayContaining([...ABOUT[name]]))
    const known: readonly string[] = [...MARKETO_LABELS, ...NEEDED]
    expect(shown.filter((text) => !known.includes(text) && !VALUES.test(text))).toEqual([])
  })

  it('marks what to use', () => expect(html).toContain('data-marked'))

  it('keeps its words inside', () => {
    const outside = textsOf(html).filter(({ text, x, isCentred }) => {
      const half = textWidth(text) / 2
      return x < 0 || x + (isCentred ? half : 2 * half) > WIDTH
    })
    expect(outside).toEqual([])
  })

  it('has no id that another picture of the page could have too', () =>
    expect(html).not.toMatch(/ id="|url\(#/))
})

it('shows four permissions of the host at most, and that there are more', () => {
  const labels = PERMISSIONS.map(({ uiLabel }) => uiLabel)
  const shown = textsOf(drawn('roleTicks', labels)).map(({ text }) => text)
  expect(shown.filter((text) => labels.includes(text))).toEqual(labels.slice(0, 4))
  expect(shown).toContain('…')
  expect(textsOf(drawn('editRole', labels.slice(0, 4))).map(({ text }) => text)).not.toContain('…')
})

it('cuts no permission short', () => {
  for (const { uiLabel } of PERMISSIONS) {
    expect(textsOf(drawn('roleTicks', [uiLabel])).map(({ text }) => text)).toContain(uiLabel)
  }
})

it('has a picture for every verdict that somebody can mend in Marketo', () => {
  const bare = savedNames.filter((name) => {
    const { verdict } = savedReport(name)
    return verdict.owner === 'marketoAdmin' && pictureOf(verdict.code) === null
  })
  expect(bare).toEqual([])
})

it('has no picture where there is nothing to do', () => {
  const superfluous = savedNames.filter((name) => {
    const { verdict } = savedReport(name)
    return verdict.outcome === 'ours' && pictureOf(verdict.code) !== null
  })
  expect(superfluous).toEqual([])
})

function drawn(name: PictureName, labels: readonly string[]): string {
  return renderToStaticMarkup(createElement(MarketoPicture, { name, w, labels }))
}

function textsOf(html: string): { text: string; x: number; isCentred: boolean }[] {
  return [...html.matchAll(/<text x="([\d.]+)"([^>]*)>([^<]*)<\/text>/g)].map(
    ([, x, attributes = '', text = '']) => ({
      text: unescaped(text),
      x: Number(x),
      isCentred: attributes.includes('middle'),
    }),
  )
}

const unescaped = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"')
