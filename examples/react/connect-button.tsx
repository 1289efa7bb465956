import { useEffect, useRef } from 'react'
import { open, type OpenOptions, type Wizard, type WizardEvent } from 'marketo-connect/sdk'

/** `getToken` asks your server, which asks `POST /api/v1/connect-sessions`; `origin` is the wizard's. */
type Props = Omit<OpenOptions, 'token' | 'onEvent'> & { getToken: () => Promise<string> }

export function ConnectButton({ getToken, ...options }: Props) {
  const wizard = useRef<Wizard>(null)
  useEffect(() => () => wizard.current?.close(), [])

  async function connect() {
    const token = await getToken()
    wizard.current = open({ ...options, token, onEvent })
  }
  async function onEvent({ type }: WizardEvent) {
    if (type === 'sessionExpired') wizard.current?.updateToken(await getToken())
  }
  return <button onClick={connect}>Connect Marketo</button>
}
