import type { ComponentChildren } from 'preact'
import { Alert } from '../alert/alert.tsx'
import { Button, ButtonRow } from '../button/button.tsx'
import { Heading, Lead } from '../heading/heading.tsx'

export interface AskOnceProps {
  readonly title: string
  readonly lead: string
  readonly button: string
  /** Where the form is sent; left out: to the page itself. */
  readonly action?: string
  /** What one may do instead, beside the button. */
  readonly beside?: ComponentChildren
  /** Said softly under the button. */
  readonly note?: string
  /** What one has to know first. */
  readonly children?: ComponentChildren
}

/** A page that asks one thing. Opening it changes nothing, also by what reads mail before people do: the button does. */
export function AskOnce({ title, lead, button, action, beside, note, children }: AskOnceProps) {
  return (
    <>
      <Heading level={1}>{title}</Heading>
      <Lead>{lead}</Lead>
      {children}
      <form method="post" action={action}>
        <ButtonRow>
          <Button>{button}</Button>
          {beside}
        </ButtonRow>
      </form>
      {note ? <p class="meta">{note}</p> : null}
    </>
  )
}

/** In its place, when there is nothing to ask any more: the link was used, or is too old. */
export function TooLate({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <Heading level={1}>{title}</Heading>
      <Alert tone="warning" role="alert">
        {children}
      </Alert>
    </>
  )
}
