/** A customer of the stand-in host. */
export type DemoTenant = {
  slug: string
  externalId: string
  name: string
  endUser: { id: string; name: string; email: string }
}

/** Two are offered, so that one can see that neither sees the other; any other slug is a customer of its own. */
export const OFFERED_TENANTS = ['northwind', 'riverstone'] as const

const SLUG = /^[a-z0-9-]{1,40}$/

export function demoTenant(named: unknown): DemoTenant {
  const slug = typeof named === 'string' && SLUG.test(named) ? named : OFFERED_TENANTS[0]
  return {
    slug,
    externalId: `demo-${slug}`,
    name: inTitleCase(slug),
    endUser: {
      id: `${slug}-user`,
      name: `${inTitleCase(slug)} Marketing`,
      email: `marketing@${slug.replace(/^-+|-+$/g, '') || 'customer'}.example`,
    },
  }
}

const inTitleCase = (slug: string) =>
  slug
    .split('-')
    .filter(Boolean)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ') || slug
