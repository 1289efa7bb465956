import 'server-only'
import { createConnectSession } from '#lib/api/connect-sessions.ts'
import { disconnectConnection, getConnection, listConnections } from '#lib/api/connections.ts'
import { getOpenApi } from '#lib/api/openapi-file.ts'
import { eraseEndUser, exportEndUser } from '#lib/api/end-users.ts'
import { importConnections } from '#lib/api/imports.ts'
import type { Operation } from '#lib/api/operation.ts'
import { verifyReceipt } from '#lib/api/receipts.ts'
import { runSimulatedTest } from '#lib/api/simulated.ts'
import { eraseTenant, exportTenant } from '#lib/api/tenants.ts'
import { getTest, listTests, startTest } from '#lib/api/tests.ts'
import { getAccessToken } from '#lib/api/tokens.ts'
import {
  getWebhookDelivery,
  listWebhookDeliveries,
  resendWebhookDelivery,
} from '#lib/api/webhook-deliveries.ts'
import {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  listWebhookEndpoints,
} from '#lib/api/webhook-endpoints.ts'

/** Every operation of the API, in the order of the documentation. */
export const OPERATIONS: readonly Operation[] = [
  createConnectSession,
  verifyReceipt,
  listConnections,
  getConnection,
  disconnectConnection,
  importConnections,
  getAccessToken,
  listTests,
  startTest,
  getTest,
  createWebhookEndpoint,
  listWebhookEndpoints,
  deleteWebhookEndpoint,
  listWebhookDeliveries,
  getWebhookDelivery,
  resendWebhookDelivery,
  exportTenant,
  eraseTenant,
  exportEndUser,
  eraseEndUser,
  runSimulatedTest,
  getOpenApi,
]
