import type { ComponentChildren } from 'preact'
import { DayGroup } from '#ui/index.ts'

interface PartProps {
  readonly title: string
  readonly id?: string
  /** What this asks of whoever reads it. */
  readonly lead?: string
  /** Said in a line when there is nothing. */
  readonly none?: string
  readonly items: readonly ComponentChildren[]
  readonly more?: ComponentChildren
}

/** One question of the week, on a sheet of its own. */
export function Part({ title, id, lead, none, items, more }: PartProps) {
  return (
    <DayGroup title={title} id={id}>
      {items.length === 0 && none ? <p class="day__said">{none}</p> : null}
      {items.length > 0 && lead ? <p class="day__said">{lead}</p> : null}
      {items}
      {more ? <p class="day__said">{more}</p> : null}
    </DayGroup>
  )
}
