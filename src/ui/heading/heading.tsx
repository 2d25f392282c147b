import type { ComponentChildren } from 'preact'

export type Level = 1 | 2 | 3 | 4

export interface HeadingProps {
  readonly level: Level
  readonly id?: string
  /** Said softly beside the heading: the date beside "Vandaag". */
  readonly detail?: ComponentChildren
  readonly children: ComponentChildren
}

/** A heading; its size follows its level. */
export function Heading({ level, id, detail, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag class="heading" id={id}>
      {children}
      {detail ? (
        <>
          {' '}
          <span class="heading__detail">{detail}</span>
        </>
      ) : null}
    </Tag>
  )
}

/** The sentence under a page's heading, a little larger than the rest. */
export function Lead({ children }: { children: ComponentChildren }) {
  return <p class="utrecht-paragraph utrecht-paragraph--lead lead">{children}</p>
}
