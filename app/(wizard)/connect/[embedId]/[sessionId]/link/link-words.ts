import { FIRST } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/fill.ts'
import type { Words } from '#lib/messages/words.ts'

/** The texts of the form and of the link it makes, formatted by the server. */
export function linkWords(w: Words) {
  return {
    label: w.t('links.address.label'),
    hint: w.parts('links.address.hint'),
    make: w.t('links.make'),
    making: w.t('links.making'),
    made: {
      title: w.t('links.made.title'),
      addressTitle: w.t('links.made.addressTitle'),
      once: w.t('links.made.once'),
      copyAddress: w.t('links.made.copyAddress'),
      codeTitle: w.t('links.made.codeTitle'),
      codeHint: w.t('links.made.codeHint'),
      waitTitle: w.t('links.made.waitTitle'),
      wait: w.t('links.made.wait', { until: FIRST }),
      mail: w.t('links.made.mail'),
      copyMail: w.t('links.made.copyMail'),
      openMail: w.t('links.made.openMail'),
      request: w.t('links.made.request'),
      requestLead: w.t('links.made.requestLead'),
      copyRequest: w.t('action.copyRequest'),
      copied: w.t('action.copied'),
      another: w.t('links.made.another'),
    },
  }
}
