'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'

type Props = { src: string; className: string | undefined; otherwise: ReactNode }

/** An image that says nothing by itself; `otherwise` where it cannot be shown. Another image needs another `key`. */
export function LogoImage({ src, className, otherwise }: Props) {
  const image = useRef<HTMLImageElement>(null)
  const [isBroken, setBroken] = useState(false)
  // Not `onError`: the image may have failed before any script ran.
  useEffect(() => {
    image.current?.decode().catch(() => setBroken(true))
  }, [])
  return isBroken ? otherwise : <img ref={image} className={className} src={src} alt="" />
}
