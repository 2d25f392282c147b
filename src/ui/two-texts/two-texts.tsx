import type { ComponentChildren } from 'preact'

export interface TwoTextsProps {
  readonly one: { readonly title: string; readonly text: ComponentChildren }
  readonly other: { readonly title: string; readonly text: ComponentChildren }
}

/** Two texts of the same thing, beside each other where there is room, so that one can make one of them. */
export function TwoTexts({ one, other }: TwoTextsProps) {
  return (
    <div class="two-texts">
      {[one, other].map(({ title, text }) => (
        <figure key={title} class="two-texts__one">
          <figcaption>{title}</figcaption>
          <blockquote>{text}</blockquote>
        </figure>
      ))}
    </div>
  )
}
