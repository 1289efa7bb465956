'use client'

import { useEffect } from 'react'

type Props = { locale: string; direction: 'ltr' | 'rtl' }

/** A change of page without a load keeps the document, which may have begun in another language. */
export function DocumentLanguage({ locale, direction }: Props) {
  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = direction
  }, [locale, direction])
  return null
}
