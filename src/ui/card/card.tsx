import type { ComponentChildren } from 'preact'
import { Heading, type Level } from '../heading/heading.tsx'

export interface CardProps {
  readonly title?: ComponentChildren
  /** Where the title leads; the whole card can be tapped. */
  readonly href?: string
  readonly level?: Level
  readonly tone?: 'plain' | 'sun' | 'brand'
  readonly id?: string
  /** A line under the title: where, when. */
  readonly meta?: ComponentChildren
  /** The way on, at the bottom. */
  readonly footer?: ComponentChildren
  readonly children?: ComponentChildren
}

/** A sheet on the board. With `href` the title is its one link and the whole sheet is the target. */
export function Card({ title, href, level = 2, tone = 'plain', id, meta, footer, children }: CardProps) {
  return (
    <article class={`card card--${tone}`} id={id}>
      {title ? (
        <Heading level={level}>
          {href ? (
            <a href={href} class="card__link">
              {title}
            </a>
          ) : (
            title
          )}
        </Heading>
      ) : null}
      {meta ? <p class="meta">{meta}</p> : null}
      {children}
      {footer ? <div class="card__footer">{footer}</div> : null}
    </article>
  )
}
