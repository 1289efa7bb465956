import 'server-only'
import { StoredMode } from '#lib/connections/connection.ts'
import type { Context } from '#lib/connections/context.ts'
import type { Transaction } from '#lib/db.ts'
import { readableReport } from '#lib/diagnosis/stored-report.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'

/** Of each kind, so many of the newest. */
export const EXPORT_LIMITS = {
  connections: 1000,
  tests: 500,
  sessions: 1000,
  links: 1000,
  events: 5000,
} as const

/** Which rows: the tenant's where a member is left out. */
export type Wanted = {
  connections?: Prisma.ConnectionWhereInput
  tests?: Prisma.TestRunWhereInput
  sessions?: Prisma.ConnectSessionWhereInput
  links?: Prisma.AdminLinkWhereInput
  events?: Prisma.EventWhereInput
}

export type Exported = Awaited<ReturnType<typeof exported>>

/** What is kept, by name: a column that is not named here, a sealed one above all, does not leave. */
export async function exported(
  tx: Transaction,
  { tenantId }: Pick<Context, 'tenantId'>,
  wanted: Wanted,
) {
  const connections = { tenantId, ...wanted.connections }
  const tests = { tenantId, ...wanted.tests }
  const sessions = { tenantId, ...wanted.sessions }
  const links = { tenantId, ...wanted.links }
  const events = { tenantId, ...wanted.events }
  const left = (all: number, kind: keyof typeof EXPORT_LIMITS) =>
    Math.max(0, all - EXPORT_LIMITS[kind])
  return {
    connections: (await connectionsOf(tx, connections)).map(plain),
    tests: (await testsOf(tx, tests)).map(plain),
    sessions: (await sessionsOf(tx, sessions)).map(plain),
    links: (await linksOf(tx, links)).map(plain),
    events: (await eventsOf(tx, events)).map(plain),
    leftOut: {
      connections: left(await tx.connection.count({ where: connections }), 'connections'),
      tests: left(await tx.testRun.count({ where: tests }), 'tests'),
      sessions: left(await tx.connectSession.count({ where: sessions }), 'sessions'),
      links: left(await tx.adminLink.count({ where: links }), 'links'),
      events: left(await tx.event.count({ where: events }), 'events'),
    },
  }
}

const NEWEST = { orderBy: { createdAt: 'desc' } } as const
const TIMES = { createdAt: true } as const

async function connectionsOf(tx: Transaction, where: Prisma.ConnectionWhereInput) {
  const rows = await tx.connection.findMany({
    where,
    ...NEWEST,
    take: EXPORT_LIMITS.connections,
    select: {
      ...{ id: true, name: true, status: true, mode: true, munchkinId: true, apiUser: true },
      ...{ createdBy: true, updatedAt: true, usableAt: true, disconnectedAt: true },
      ...{ ...TIMES, guideDone: true },
      watch: { select: { state: true, rounds: true, startedAt: true, nextAt: true } },
      credentials: {
        orderBy: { version: 'asc' },
        select: {
          ...{ version: true, status: true, endpoint: true, clientId: true, clientIdShape: true },
          ...{ secretShape: true, authorizedUser: true, letInAt: true, secretDestroyAt: true },
          ...TIMES,
        },
      },
    },
  })
  return rows.map((row) => ({ ...row, mode: StoredMode.parse(row.mode) }))
}

async function testsOf(tx: Transaction, where: Prisma.TestRunWhereInput) {
  const rows = await tx.testRun.findMany({
    where,
    orderBy: { startedAt: 'desc' },
    take: EXPORT_LIMITS.tests,
    select: {
      ...{ id: true, connectionId: true, sessionId: true, status: true, outcome: true },
      ...{ verdict: true, supportCode: true, locale: true, startedAt: true, endedAt: true },
      ...{ needs: true, report: true },
    },
  })
  return rows.map((row) => ({ ...row, report: readableReport(row.report) }))
}

async function sessionsOf(tx: Transaction, where: Prisma.ConnectSessionWhereInput) {
  const rows = await tx.connectSession.findMany({
    where,
    ...NEWEST,
    take: EXPORT_LIMITS.sessions,
    omit: { tenantId: true },
  })
  return rows.map(({ endUserId, endUserName, endUserEmail, ...row }) => ({
    ...row,
    mode: StoredMode.parse(row.mode),
    endUser: { externalId: endUserId, name: endUserName, email: endUserEmail },
  }))
}

function linksOf(tx: Transaction, where: Prisma.AdminLinkWhereInput) {
  return tx.adminLink.findMany({
    where,
    ...NEWEST,
    take: EXPORT_LIMITS.links,
    omit: { tenantId: true, code: true, runId: true },
  })
}

function eventsOf(tx: Transaction, where: Prisma.EventWhereInput) {
  return tx.event.findMany({
    where,
    orderBy: { sequence: 'desc' },
    take: EXPORT_LIMITS.events,
    omit: { tenantId: true, previous: true, hash: true },
  })
}

type Plain<Row> = {
  [Name in keyof Row]: Row[Name] extends Date
    ? string
    : Row[Name] extends Date | null
      ? string | null
      : Row[Name] extends (infer Part)[]
        ? Plain<Part>[]
        : Name extends 'watch'
          ? Plain<Row[Name]>
          : Row[Name]
}

/** Times as ISO 8601, as JSON has them anyway. */
const plain = <Row extends object>(row: Row) => JSON.parse(JSON.stringify(row)) as Plain<Row>
