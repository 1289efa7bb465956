'use client'

import { useState, type ComponentProps } from 'react'
import Eye from 'lucide-react/icons/eye'
import EyeOff from 'lucide-react/icons/eye-off'
import { inputClass } from '#app/_ui/field.tsx'
import styles from './secret-input.module.css'

type Props = { show: string; hide: string } & Omit<ComponentProps<'input'>, 'className' | 'type'>

/** Write-only: it never gets a value from us. What is being typed can be looked at. */
export function SecretInput({ show, hide, ...rest }: Props) {
  const [isShown, setIsShown] = useState(false)
  const Icon = isShown ? EyeOff : Eye
  return (
    <>
      <input
        {...rest}
        type={isShown ? 'text' : 'password'}
        className={inputClass({ value: true, withButton: true })}
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
