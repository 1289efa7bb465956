const REDACTED = '[secret]'

/** Handed out of the class to this module alone. */
let readValue: (secret: Secret) => string

/**
 * A value that must not be printed, logged, stored or sent by accident. Every ordinary way out of it, template literals,
 * `String`, JSON, `console.log`, spreading, `structuredClone`, gives `[secret]` or nothing; `reveal` gives the value.
 */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  toString(): string {
    return REDACTED
  }

  toJSON(): string {
    return REDACTED
  }

  [Symbol.toPrimitive](): string {
    return REDACTED
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return REDACTED
  }

  static {
    readValue = (secret) => secret.#value
  }
}

/** Wraps a value as it is; whoever reads the form trims it before. */
export function secretFrom(value: string): Secret {
  return new Secret(value)
}

/** The only way out. Call it where the value leaves for Marketo or for sealing, and nowhere else. */
export function reveal(secret: Secret): string {
  return readValue(secret)
}
