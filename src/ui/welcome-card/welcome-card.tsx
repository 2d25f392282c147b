import type { ComponentChildren } from 'preact'
import { DataList, type DataListItem } from '../data-list/data-list.tsx'
import { Heading, type Level } from '../heading/heading.tsx'

export interface WelcomeCardProps {
  /** Whose card it is, above the title. */
  readonly kicker: ComponentChildren
  readonly title: ComponentChildren
  readonly level?: Level
  /** When, in words; the line to remember. */
  readonly when: ComponentChildren
  /** How often it is, softly under the next date. */
  readonly rhythm?: ComponentChildren
  /** Anything to mind about the date. */
  readonly notice?: ComponentChildren
  /** Who meets you: the heart of the card. */
  readonly door: ComponentChildren
  /** Name of that line: "Wie je opvangt". */
  readonly doorLabel: string
  readonly facts: readonly DataListItem[]
  /** A small map with its caption. */
  readonly picture?: ComponentChildren
  /** Where it comes from and when it was confirmed. */
  readonly footer: ComponentChildren
}

/** All one needs for a first visit, on one sheet: to show on a phone or to print on A5. */
export function WelcomeCard(props: WelcomeCardProps) {
  return (
    <article class="welcome-card">
      <header class="welcome-card__head">
        <p class="welcome-card__kicker">{props.kicker}</p>
        <Heading level={props.level ?? 1}>{props.title}</Heading>
        <p class="welcome-card__when">{props.when}</p>
        {props.rhythm ? <p class="meta">{props.rhythm}</p> : null}
        {props.notice ? <p class="welcome-card__notice">{props.notice}</p> : null}
      </header>
      <WelcomeDoor label={props.doorLabel}>{props.door}</WelcomeDoor>
      <div class="welcome-card__body">
        <DataList items={props.facts} />
        {props.picture ? <div class="welcome-card__picture">{props.picture}</div> : null}
      </div>
      <footer class="welcome-card__foot">{props.footer}</footer>
    </article>
  )
}

/** The door, large: who is there and where to sit, with a soft line above that says what it is. */
export function WelcomeDoor({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="welcome-door">
      <p class="welcome-door__label">{label}</p>
      <p class="welcome-door__text">{children}</p>
    </div>
  )
}
