import { Fragment } from 'react'
import { CopyValue } from '#app/_ui/copy-value.tsx'
import type { Block, Inline } from '#app/docs/_markdown/block.ts'
import { CodeBlock } from '#app/docs/_markdown/code-block.tsx'
import { InlineCode } from '#app/docs/_markdown/inline-code.tsx'
import { parseInline } from '#app/docs/_markdown/parse-inline.ts'
import { FoldingTable } from '#app/docs/folding-table.tsx'
import type { Words } from '#lib/messages/words.ts'
import styles from './markdown.module.css'

/** Blocks in our look; what has to be scrolled can be reached by the keyboard. */
export function Markdown({ blocks, ...rest }: Props & { blocks: readonly Block[] }) {
  return blocks.map((block, index) => <Shown key={index} {...rest} block={block} />)
}

/** `hasValues`: a cell that is one value gets a copy button, named by the cell before it. */
type Props = { w: Words; hasValues: boolean }

function Shown({ w, hasValues, block }: Props & { block: Block }) {
  if (block.kind === 'heading') {
    const Heading = block.level === 3 ? 'h3' : 'h2'
    return (
      <Heading id={block.id} className={block.level === 3 ? styles.part : styles.section}>
        <Marked text={block.text} />
      </Heading>
    )
  }
  if (block.kind === 'text') {
    return (
      <p className={styles.text}>
        <Marked text={block.text} />
      </p>
    )
  }
  if (block.kind === 'list') {
    const List = block.isNumbered ? 'ol' : 'ul'
    return (
      <List className={block.isNumbered ? styles.numbers : styles.bullets}>
        {block.items.map((item, index) => (
          <li key={index}>
            <Marked text={item} />
          </li>
        ))}
      </List>
    )
  }
  if (block.kind === 'code') {
    return <CodeBlock w={w} language={block.language} text={block.text} />
  }
  return <Table w={w} hasValues={hasValues} table={block} />
}

function Table({ w, hasValues, table }: Props & { table: Block & { kind: 'table' } }) {
  return (
    <div
      className={styles.scroll}
      role="group"
      aria-label={w.t('docs.guide.tableLabel', { first: table.head[0] ?? '' })}
      tabIndex={0}
    >
      <FoldingTable
        className={styles.table}
        names={table.head.map((cell, index) => (
          <Marked key={index} text={cell} />
        ))}
      >
        {table.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, place) => (
              <td key={place}>
                {hasValues && isValue(cell) ? (
                  <CopyValue
                    value={cell.slice(1, -1)}
                    label={w.t('action.copyWhat', { what: row[place - 1] ?? '' })}
                    copied={w.t('action.copied')}
                  />
                ) : (
                  <Marked text={cell} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </FoldingTable>
    </div>
  )
}

const isValue = (cell: string) => /^`[^`]+`$/.test(cell)

export const Marked = ({ text }: { text: string }) => <Parts parts={parseInline(text)} />

function Parts({ parts }: { parts: readonly Inline[] }) {
  return parts.map((part, index) => {
    if (part.kind === 'link') {
      return (
        <a key={index} href={part.href}>
          <Parts parts={part.children} />
        </a>
      )
    }
    if (part.kind === 'code') return <InlineCode key={index} text={part.text} />
    if (part.kind === 'strong') {
      return (
        <b key={index}>
          <Parts parts={part.children} />
        </b>
      )
    }
    return <Fragment key={index}>{part.text}</Fragment>
  })
}
