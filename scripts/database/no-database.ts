import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'

/**
 * Stands in for a connection when the engine only compares two schemas: it answers the one question the engine
 * asks at its start (is there a schema "public", which version is this) and refuses everything else.
 */
export const noDatabase: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: '@prisma/adapter-pg',
  connect: async () => connection,
  connectToShadowDb: async () => connection,
}

const connection: SqlDriverAdapter = {
  provider: 'postgres',
  adapterName: '@prisma/adapter-pg',
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  queryRaw: async ({ sql }) => {
    if (!sql.includes('numeric_version')) return refuse()
    return {
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, 'PostgreSQL 18.4', 180004]],
    }
  },
  executeRaw: async () => refuse(),
  executeScript: async () => refuse(),
  startTransaction: async () => refuse(),
  dispose: async () => {},
}

function refuse(): never {
  throw new Error('This engine compares schemas; it has no database.')
}
