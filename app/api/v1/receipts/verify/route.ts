import { otherMethods } from '#app/api/v1/other-methods.ts'
import { serve } from '#app/api/v1/serve.ts'
import { verifyReceipt } from '#lib/api/receipts.ts'
import { useReceipt as takeReceipt } from '#lib/embed/receipt.ts'

export const POST = serve(verifyReceipt, async ({ key, body }) => {
  const taken = await takeReceipt(body.receipt, key.mode)
  if (!taken.ok) {
    return taken.reason === 'used'
      ? { ok: false, problem: 'receipt_used' }
      : { ok: false, problem: 'not_found', detail: `The receipt is ${taken.reason}.` }
  }
  const { tenant, connectionId, sessionId, endUserId } = taken
  return {
    ok: true,
    body: { tenant, connectionId, sessionId, endUser: { externalId: endUserId } },
  }
})

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')
