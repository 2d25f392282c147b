import type { ComponentChildren } from 'preact'
import { DataList, type DataListItem } from '../data-list/data-list.tsx'
import { Heading, type Level } from '../heading/heading.tsx'

export interface PocketCardProps {
  /** In which language the card itself speaks, which need not be that of the page. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly kicker: ComponentChildren
  readonly title: ComponentChildren
  readonly level?: Level
  /** Whom it is for. */
  readonly called?: ComponentChildren
  readonly when: ComponentChildren
  /** How it stands, at a line of brick. */
  readonly state: ComponentChildren
  readonly facts: readonly DataListItem[]
  readonly code: ComponentChildren
  readonly showCode: ComponentChildren
  /** A QR code that leads to it, as the address of a picture. */
  readonly picture?: { readonly src: string; readonly alt: string }
  readonly note?: ComponentChildren
}

/** A small card to take along: on a telephone, or alone on a sheet of A6. */
export function PocketCard(props: PocketCardProps) {
  const { lang, dir, picture } = props
  return (
    <article class="pocket-card" lang={lang} dir={dir}>
      <header>
        <p class="pocket-card__kicker">{props.kicker}</p>
        <Heading level={props.level ?? 1}>{props.title}</Heading>
        {props.called ? <p class="pocket-card__called">{props.called}</p> : null}
      </header>
      <p class="pocket-card__when">{props.when}</p>
      <p class="pocket-card__state">{props.state}</p>
      <DataList items={props.facts} />
      <div class="pocket-card__foot">
        {picture ? <img src={picture.src} alt={picture.alt} width={112} height={112} /> : null}
        <div>
          <p class="pocket-card__code">{props.code}</p>
          <p>{props.showCode}</p>
          {props.note ? <p class="meta">{props.note}</p> : null}
        </div>
      </div>
    </article>
  )
}
