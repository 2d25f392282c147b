import type { ComponentChildren } from 'preact'
import { BadgeList, type Badge } from '../badge-list/badge-list.tsx'
import { Door } from '../door/door.tsx'
import { Fresh } from '../fresh/fresh.tsx'
import { Heading, type Level } from '../heading/heading.tsx'

export interface DayGroupProps {
  /** "Vandaag", "Morgen", "Zaterdag". */
  readonly title: string
  /** The date beside it: "woensdag 25 november". */
  readonly date?: string
  readonly id?: string
  readonly level?: Level
  /** `TimelineItem`s. */
  readonly children: ComponentChildren
  /** Items that wait behind a fold, where the list is long and not everybody needs all of it. */
  readonly rest?: { readonly summary: string; readonly items: ComponentChildren }
}

/** What happens on one day, on one sheet. */
export function DayGroup({ title, date, id, level = 2, children, rest }: DayGroupProps) {
  return (
    <section class="day">
      <Heading level={level} id={id} detail={date}>
        {title}
      </Heading>
      <div class="day__sheet">
        {children}
        {rest ? (
          <details class="disclosure day__rest">
            <summary>{rest.summary}</summary>
            {rest.items}
          </details>
        ) : null}
      </div>
    </section>
  )
}

export interface ItemTime {
  /** "Wo 25 nov", above the time, in a list that is not by day. */
  readonly day?: string
  /** "10.00" */
  readonly text: string
  /** "tot 12.00" */
  readonly until?: string
  /** `2026-11-25T10:00`, for machines. */
  readonly dateTime?: string
}

export interface TimelineItemProps {
  readonly title: string
  /** Language of what people wrote themselves, the title and the door, where that is not the page's. */
  readonly own?: string
  readonly href?: string
  readonly level?: Level
  /** Left out, the item has no time column: on a staff screen, in a list of results. */
  readonly time?: ItemTime
  /** Where, and how far on foot. */
  readonly meta?: ComponentChildren
  readonly badges?: readonly Badge[]
  readonly badgesLabel?: string
  /** Who is there, where to sit, that you need nothing. */
  readonly door?: ComponentChildren
  /** When it was last confirmed. */
  readonly fresh?: ComponentChildren
  readonly stale?: boolean
  /** "Gaat niet door": the title is struck through and this stands before it. */
  readonly cancelled?: string
  /** Anything more: reasons, buttons. */
  readonly children?: ComponentChildren
}

/** One thing on a day: time at the left, then what, where, how far. */
export function TimelineItem(props: TimelineItemProps) {
  const { time, cancelled } = props
  const kind = `${time ? '' : ' item--plain'}${cancelled ? ' item--cancelled' : ''}`
  return (
    <article class={`item${kind}`}>
      {time ? <Time {...time} /> : null}
      <div class="item__body">
        {cancelled ? <p class="item__cancelled">{cancelled}</p> : null}
        <Title {...props} />
        {props.meta ? <p class="meta">{props.meta}</p> : null}
        {props.badges ? <BadgeList items={props.badges} label={props.badgesLabel} /> : null}
        {props.door ? (
          <Door>{props.own ? <span lang={props.own}>{props.door}</span> : props.door}</Door>
        ) : null}
        {props.children}
        {props.fresh ? <Fresh stale={props.stale}>{props.fresh}</Fresh> : null}
      </div>
    </article>
  )
}

/** Small things that somebody did at one moment, a line each. */
export interface LinesPart {
  /** Who, and when. */
  readonly meta: string
  readonly lines: readonly ComponentChildren[]
}

/** Small things between the sheets of a story, together on one sheet. */
export function TimelineLines({ parts }: { readonly parts: readonly LinesPart[] }) {
  return (
    <ul class="lines" role="list">
      {parts.map(({ meta, lines }, index) => (
        <li key={index} class="lines__part">
          {lines.map((line, at) => (
            <p key={at}>{line}</p>
          ))}
          <p class="meta">{meta}</p>
        </li>
      ))}
    </ul>
  )
}

function Title({ title, own, href, level = 3, cancelled }: TimelineItemProps) {
  const said = own ? <span lang={own}>{title}</span> : title
  const text = cancelled ? <s>{said}</s> : said
  return <Heading level={level}>{href ? <a href={href}>{text}</a> : text}</Heading>
}

function Time({ day, text, until, dateTime }: ItemTime) {
  return (
    <time class="item__time" datetime={dateTime}>
      {day ? (
        <>
          <span class="item__day">{day}</span>{' '}
        </>
      ) : null}
      {text}
      {until ? (
        <>
          {' '}
          <span class="item__until">{until}</span>
        </>
      ) : null}
    </time>
  )
}
