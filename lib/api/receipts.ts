import 'server-only'
import * as z from 'zod'
import { NOTHING, operation } from '#lib/api/operation.ts'
import { ExternalId, TenantName } from '#lib/api/texts.ts'

export const verifyReceipt = operation({
  id: 'verifyReceipt',
  method: 'POST',
  path: '/receipts/verify',
  tag: 'Connect sessions',
  scope: 'sessions',
  summary: 'Verify the receipt of onSuccess',
  description:
    "`onSuccess` is the browser's word. Its receipt, sent here by your server, says which connection was made, for which tenant and by whom. A receipt is good once, for ten minutes.",
  params: NOTHING,
  query: NOTHING,
  body: z.strictObject({ receipt: z.string().min(1).max(200) }),
  success: {
    status: 200,
    description: 'What the receipt stands for.',
    body: z.strictObject({
      connectionId: z.uuid(),
      sessionId: z.uuid().meta({ description: '`id` of the connect session.' }),
      tenant: TenantName,
      endUser: z.strictObject({ externalId: ExternalId }),
    }),
  },
  problems: ['not_found', 'receipt_used'],
  repeat: 'refused',
  example: { receipt: 'mcr_example' },
})
