import { createElement } from 'react'
import sprite from '#app/_ui/icons.json' with { type: 'json' }

type Nodes = [tag: string, attributes: Record<string, string>][]

const ICONS = sprite.icons as unknown as Record<string, Nodes>

/** Lucide's icons, as far as we use them, once on each page; `icons.tsx` points at them. */
export function IconSprite() {
  return (
    <svg width={0} height={0} className="visually-hidden" aria-hidden>
      {Object.entries(ICONS).map(([name, nodes]) => (
        <symbol key={name} id={`icon-${name}`} viewBox="0 0 24 24">
          {nodes.map(([tag, attributes], index) =>
            createElement(tag, { key: index, ...attributes }),
          )}
        </symbol>
      ))}
    </svg>
  )
}
