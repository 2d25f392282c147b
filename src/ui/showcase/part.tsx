import type { ComponentChildren } from 'preact'
import { Heading } from '../heading/heading.tsx'
import type { ShowcaseMessages } from './messages.nl.ts'

export interface PartProps {
  readonly t: ShowcaseMessages
}

/** A chapter of the style guide. */
export function Part(props: { id: string; title: string; intro: string; children: ComponentChildren }) {
  return (
    <section class="part" aria-labelledby={props.id}>
      <div class="part__head">
        <Heading level={2} id={props.id}>
          {props.title}
        </Heading>
        <p>{props.intro}</p>
      </div>
      <div class="part__body">{props.children}</div>
    </section>
  )
}

/** One component, with its name as it is imported and a line on its use. */
export function Specimen(props: { name: string; note: string; children: ComponentChildren }) {
  return (
    <div class="specimen">
      <div class="specimen__label">
        <h3>
          <code>{props.name}</code>
        </h3>
        <p>{props.note}</p>
      </div>
      <div class="specimen__stage">{props.children}</div>
    </div>
  )
}
