'use client'

import { useState, useSyncExternalStore, type ComponentProps } from 'react'
import { Eye, EyeOff } from '#app/_ui/icons.tsx'
import { inputClass } from '#app/_ui/field.tsx'
import styles from './secret-input.module.css'

type Props = { show: string; hide: string } & Omit<ComponentProps<'input'>, 'className' | 'type'>

/**
 * Write-only: it never gets a value from us. What is being typed can be looked at. Not a password: a browser offers to
 * save what stands in a field of that type, whatever `autocomplete` says, and counts a field that ever was one. So its
 * characters are hidden by style; where a browser cannot do that, it becomes one after all.
 */
export function SecretInput({ show, hide, ...rest }: Props) {
  const [isShown, setIsShown] = useState(false)
  const canHide = useSyncExternalStore(never, canHideByStyle, () => true)
  const Icon = isShown ? EyeOff : Eye
  const look = inputClass({ value: true, withButton: true })
  return (
    <>
      <input
        {...rest}
        type={isShown || canHide ? 'text' : 'password'}
        className={isShown ? look : `${look} ${styles.hidden}`}
      />
      <button
        type="button"
        className={styles.toggle}
        aria-label={isShown ? hide : show}
        title={isShown ? hide : show}
        onClick={() => setIsShown(!isShown)}
      >
        <Icon size={18} aria-hidden />
      </button>
    </>
  )
}

const never = () => () => undefined
const canHideByStyle = () => CSS.supports('-webkit-text-security', 'disc')
