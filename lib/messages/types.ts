import type { en } from '#lib/messages/en.ts'

/** What a message may be given. A list is joined before it comes here. */
export type Param = string | number
export type Params = Record<string, Param>

/**
 * A complete language: the shape of English with texts of its own. Lists may be longer or shorter, since a language may
 * need more sentences; what a step shows (`show`, `copy`, `picture`) is data too.
 */
export type Messages = Widened<typeof en>

type Widened<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Widened<Item>[]
    : { readonly [K in keyof T]: T extends Shows<K> ? T[K] : Widened<T[K]> }

/** A step with something to show; a text may be called `show`, too. */
type Shows<K> = K extends 'show' | 'copy' | 'picture' ? { readonly text: string } : never

/** Dotted path of every single text, e.g. `credentials.title`. */
export type MessageKey = PathsOf<typeof en>

type PathsOf<T> = {
  [K in keyof T & string]: T[K] extends string
    ? K
    : T[K] extends readonly unknown[]
      ? never
      : `${K}.${PathsOf<T[K]>}`
}[keyof T & string]

/** The second argument of `t`: none where the message names no parameter. */
export type ParamsOf<K extends MessageKey> = [NamesIn<MessageAt<typeof en, K>>] extends [never]
  ? [params?: Params]
  : [params: Record<NamesIn<MessageAt<typeof en, K>>, Param>]

type MessageAt<T, K extends string> = K extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? MessageAt<T[Head], Rest>
    : never
  : K extends keyof T
    ? T[K]
    : never

/**
 * The names of an ICU message's arguments, read off its literal type: what stands right after `{` up to `}` or `,`.
 * A branch of a plural or select is told from an argument by the blank in it, so no branch may be a single word; a test
 * holds the messages to that.
 */
type NamesIn<Message> = Message extends `${string}{${infer Rest}`
  ? NameAtStart<Rest> | NamesIn<Rest>
  : never

type NameAtStart<Rest> = Rest extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name},${string}`
    ? Word<Name>
    : Word<Inside>
  : never

type Word<Text extends string> = Text extends '' | `${string} ${string}` | `${string}{${string}`
  ? never
  : Text
