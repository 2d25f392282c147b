import type { ComponentChildren } from 'preact'
import { Heading, type Level } from '../heading/heading.tsx'

export interface EmptyStateProps {
  /** What is not here: "Niets gevonden op donderdag". */
  readonly title: string
  readonly level?: Level
  /** What one can do now. */
  readonly children: ComponentChildren
  readonly action?: ComponentChildren
}

/** Nothing to show, and what to do about it. */
export function EmptyState({ title, level = 2, children, action }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <Heading level={level}>{title}</Heading>
      {children}
      {action ? <div class="button-row">{action}</div> : null}
    </div>
  )
}
