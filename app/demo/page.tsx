import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Brand } from '#app/_ui/brand.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { connectHere, connectMarketo } from '#app/demo/actions.ts'
import { DemoChoice } from '#app/demo/demo-choice.tsx'
import { DemoConnections } from '#app/demo/demo-connections.tsx'
import { DemoResult } from '#app/demo/demo-result.tsx'
import { DEMO_LOOKS } from '#app/demo/demo-looks.ts'
import { DEMO_NEEDS } from '#app/demo/demo-needs.ts'
import { OFFERED_TENANTS, demoTenant } from '#app/demo/demo-tenants.ts'
import { InstanceTable } from '#app/demo/instance-table.tsx'
import { OpenHere } from '#app/demo/open-here.tsx'
import { visitorLocale } from '#app/visitor-locale.ts'
import { listConnections } from '#lib/connections/list-connections.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { serverSettings } from '#lib/env.ts'
import { hostSettings } from '#lib/host/settings.ts'
import { LANGUAGES } from '#lib/messages/languages.ts'
import { words } from '#lib/messages/words.ts'
import { requestId } from '#lib/session.ts'
import { listedInstances } from '#lib/simulator/listed-instances.ts'
import styles from './demo.module.css'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const w = words(await visitorLocale())
  return { title: w.t('page.title', { heading: w.t('demo.title'), host: hostSettings().name }) }
}

/** Stands for the host's product: a page of settings from which a customer opens the setup. */
export default async function DemoPage({ searchParams }: Props) {
  const settings = serverSettings()
  if (!settings.isDemo) notFound()
  const search = await searchParams
  const tenant = demoTenant(search.tenant)
  const w = words(await visitorLocale())
  const { name: host, logoUrl } = hostSettings()
  const actor = { kind: 'host', id: 'host' } as const
  const context = { tenantId: tenantIdOf(tenant.externalId), actor, requestId: await requestId() }
  const connections = await listConnections(context, 'simulated')
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <Brand name={host} logoUrl={logoUrl} />
        <nav aria-label={w.t('demo.chooseTenant')} className={styles.tenants}>
          {OFFERED_TENANTS.map((slug) => (
            <a
              key={slug}
              href={`/demo?tenant=${slug}`}
              className={styles.tenant}
              aria-current={slug === tenant.slug ? 'page' : undefined}
            >
              {demoTenant(slug).name}
            </a>
          ))}
        </nav>
      </header>
      <main className={styles.main}>
        <h1 tabIndex={-1}>{w.t('demo.title')}</h1>
        <p className={styles.lead}>{w.t('demo.lead', { host, tenant: tenant.name })}</p>
        <DemoResult w={w} result={search.result} connections={connections} />
        <section className={styles.card}>
          <div>
            <h2>{w.t('demo.marketo')}</h2>
            <p className={styles.quiet}>{w.t('demo.marketoHint')}</p>
          </div>
          <DemoConnections w={w} connections={connections} />
          <form action={connectMarketo} className={styles.connect}>
            <input type="hidden" name="tenant" value={tenant.slug} />
            <DemoChoice
              name="needs"
              label={w.t('demo.needsTitle', { host })}
              chosen={search.needs}
              choices={DEMO_NEEDS.map((name) => [name, w.t(`demo.needs.${name}`)])}
            />
            <DemoChoice
              name="language"
              label={w.t('looks.language')}
              chosen={search.language}
              choices={[['', w.t('looks.browsers')], ...languages()]}
            />
            <DemoChoice
              name="look"
              label={w.t('looks.title')}
              chosen={search.look}
              choices={DEMO_LOOKS.map((name) => [name, w.t(`looks.names.${name}`)])}
            />
            <div className={styles.ways}>
              <SubmitButton kind="primary">
                {w.t(connections.length > 0 ? 'demo.add' : 'demo.connect')}
              </SubmitButton>
              <OpenHere handOver={connectHere}>{w.t('demo.openHere')}</OpenHere>
            </div>
          </form>
        </section>
        <section className={styles.section}>
          <h2>{w.t('demo.simulated')}</h2>
          <p className={styles.quiet}>
            {w.t('demo.simulatedHint')}{' '}
            {settings.simulatorUrl ? (
              <a href={settings.simulatorUrl}>{settings.simulatorUrl}</a>
            ) : null}
          </p>
          <InstanceTable w={w} instances={listedInstances()} />
        </section>
      </main>
    </div>
  )
}

/** Each by its own name. */
const languages = () =>
  Object.keys(LANGUAGES).map((locale): [string, string] => {
    const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale
    return [locale, name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1)]
  })
