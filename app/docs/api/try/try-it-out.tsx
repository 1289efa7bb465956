'use client'

import { useEffect, useRef, useState } from 'react'
import { operationsLayout } from '#app/docs/api/try/operations-layout.ts'

type Props = { file: string; base: string; title: string; loading: string; failed: string }

/** Swagger UI over our own OpenAPI file. Keys typed into it live in this page's memory alone, and no cookie is sent. */
export function TryItOut({ file, base, title, loading, failed }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading')
  useEffect(() => {
    const domNode = place.current
    if (domNode === null) return
    const left = new AbortController()
    show(domNode, file, base, left.signal).then(
      () => setState('shown'),
      () => left.signal.aborted || setState('failed'),
    )
    return () => left.abort()
  }, [file, base])
  return (
    <>
      <h2 className="visually-hidden">{title}</h2>
      <p role="status">{{ loading, failed, shown: '' }[state]}</p>
      <div ref={place} />
    </>
  )
}

async function show(domNode: Element, file: string, base: string, signal: AbortSignal) {
  const [{ default: swaggerUi }, response] = await Promise.all([
    import('swagger-ui-dist/swagger-ui-es-bundle.js'),
    fetch(file, { credentials: 'omit', signal }),
  ])
  if (!response.ok) throw new Error('no OpenAPI file')
  const spec: object = await response.json()
  if (signal.aborted) return
  swaggerUi({
    domNode,
    // Under whatever origin this page is seen: another one's calls would be refused.
    spec: { ...spec, servers: [{ url: base }], webhooks: {} },
    // Links inside of buttons cannot be pressed by everybody.
    deepLinking: false,
    docExpansion: 'list',
    defaultModelsExpandDepth: 0,
    persistAuthorization: false,
    validatorUrl: null,
    tryItOutEnabled: true,
    requestSnippetsEnabled: false,
    plugins: [operationsLayout],
    layout: 'OperationsLayout',
    requestInterceptor: (request) => Object.assign(request, { credentials: 'omit' }),
  })
}
