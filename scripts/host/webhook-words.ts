import type { UrlRefusal } from '#lib/webhooks/receiver.ts'

export const WEBHOOK_USAGE = `Where the host is told of what happens, by the Standard Webhooks specification.

npm run -s host -- webhook add --url https://… --mode live|simulated [--types connection.created,…]
                                  adds an endpoint and prints its secret, this once; without --types it is told of all
npm run -s host -- webhook list [--json]
npm run -s host -- webhook rotate <endpoint> [--hours 24]
                                  prints a new secret; the former one signs too for so long
npm run -s host -- webhook disable|enable|remove <endpoint>
npm run -s host -- webhook deliveries [<delivery>] [--endpoint …] [--state waiting|delivered|failed|dropped]
                                      [--limit 50] [--json]
                                  what was sent, newest first; of one delivery its text and each try
npm run -s host -- webhook resend <delivery>`

export const ENDPOINT_GONE = 'There is no endpoint of this id.'

export const URL_WORDS: Record<UrlRefusal | 'too_many', string> = {
  url_invalid: 'That is not a URL that can take webhooks: no user, password or fragment, please.',
  not_https:
    'It must be https; http to this machine itself with WEBHOOKS_MAY_REACH=loopback in front of this command, too.',
  not_public: 'It leads to an address that is not public, so it is never called.',
  name_unknown: 'Its name leads nowhere. Is it written right?',
  too_many: 'There are 50 of this mode, and no more can be. Remove one that is no longer used.',
}
