import type { ComponentProps } from 'react'

type Props = { size: number; strokeWidth?: number } & Omit<ComponentProps<'svg'>, 'children'>

/** An icon of `IconSprite`, for server and browser alike: its strokes come with the page and not with a script. */
const icon = (name: string) =>
  function Icon({ size, strokeWidth = 2, ...rest }: Props) {
    return (
      <svg
        width={size}
        height={size}
        fill="none"
        stroke="currentColor"
        strokeWidth={strokeWidth}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden
        {...rest}
      >
        <use href={`#icon-${name}`} />
      </svg>
    )
  }

export const ArrowLeft = icon('arrow-left')
export const ArrowRight = icon('arrow-right')
export const Check = icon('check')
export const ChevronDown = icon('chevron-down')
export const ChevronRight = icon('chevron-right')
export const Circle = icon('circle')
export const CircleAlert = icon('circle-alert')
export const CircleCheck = icon('circle-check')
export const CircleDot = icon('circle-dot')
export const CircleMinus = icon('circle-minus')
export const CircleQuestionMark = icon('circle-question-mark')
export const Clock = icon('clock')
export const Copy = icon('copy')
export const Eye = icon('eye')
export const EyeOff = icon('eye-off')
export const Info = icon('info')
export const PencilLine = icon('pencil-line')
export const ShieldAlert = icon('shield-alert')
export const TriangleAlert = icon('triangle-alert')
