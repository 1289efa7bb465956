'use client'

import { useState } from 'react'
import { open } from 'marketo-connect/sdk'

async function post(body = {}) {
  const response = await fetch('/marketo', { method: 'POST', body: JSON.stringify(body) })
  return response.json()
}

export default function Settings() {
  const [said, say] = useState('')
  async function connect() {
    const { token, origin, text } = await post()
    if (!token) return say(text)
    const onSuccess = async ({ receipt }) => say((await post({ receipt })).text)
    open({ token, origin, onSuccess })
  }
  return (
    <main>
      <h1>Settings</h1>
      <button onClick={connect}>Connect Marketo</button>
      <p role="status">{said}</p>
    </main>
  )
}
