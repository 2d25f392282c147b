import {
  choice,
  choices,
  date,
  form,
  hidden,
  number,
  optional,
  reachFields,
  text,
  time,
  wrongReach,
} from '#platform/forms/index.ts'
import type { ValueOf } from '#platform/forms/index.ts'
import { addDays, isLocalDay } from '#platform/i18n/dates.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { endless, longestFreeDays, rhythms, talents } from '../domain.ts'
import type { Rhythm, TaskFacts } from '../domain.ts'

/** What a host tells of a task. `today` is the first day that can be chosen; `activities` are the initiative's own. */
export function taskForm(today: string, activities: readonly string[]) {
  return form(
    {
      wat: text({ max: 80 }),
      uitleg: optional(text({ max: 1000, lines: 3 })),
      hoevaak: choice(rhythms, { as: 'radio' }),
      dag: optional(date()),
      van: optional(time()),
      tot: optional(time()),
      duur: optional(text({ max: 60 })),
      einde: optional(date()),
      mensen: number({ min: 1, max: 50 }),
      keer: optional(number({ min: 1, max: 50 })),
      kunnen: optional(text({ max: 200 })),
      deur: optional(text({ max: 200 })),
      talent: choices(talents, { min: 0 }),
      activiteit: optional(choice(activities, { as: 'select' })),
    },
    { check: (told) => wrongDays(told, today) ?? wrongTimes(told) ?? {} },
  )
}

export type TaskForm = ReturnType<typeof taskForm>
type Told = ValueOf<TaskForm['fields']>

function wrongDays(
  { hoevaak, dag, einde }: { hoevaak: Rhythm; dag: string | null; einde: string | null },
  today: string,
) {
  if (hoevaak === 'free') {
    const until = addDays(today, longestFreeDays)
    const good = einde !== null && isLocalDay(einde) && einde >= today && einde <= until
    return good ? null : { einde: { code: 'needs-end' } }
  }
  if (dag === null || !isLocalDay(dag)) return { dag: { code: 'needs-day' } }
  if (hoevaak === 'once') return dag < today ? { dag: { code: 'past' } } : null
  return einde !== null && (!isLocalDay(einde) || einde < dag || einde < today)
    ? { einde: { code: 'past' } }
    : null
}

function wrongTimes({ van, tot }: { van: string | null; tot: string | null }) {
  return van !== null && tot !== null && tot <= van ? { tot: { code: 'ends-before-start' } } : null
}

/** What was told, as a task keeps it. */
export function factsOf(told: Told): TaskFacts {
  const { hoevaak: rhythm, dag, einde } = told
  const isFree = rhythm === 'free'
  return {
    title: told.wat,
    about: told.uitleg ?? '',
    talents: told.talent,
    rhythm,
    firstDay: isFree ? null : dag,
    from: isFree ? null : told.van,
    to: isFree ? null : told.tot,
    lastDay: (rhythm === 'once' ? dag : einde) ?? endless,
    howLong: told.duur ?? '',
    places: told.mensen,
    mostTurns: told.keer,
    needs: told.kunnen ?? '',
    host: told.deur ?? '',
    // The form offers the initiative's own activities only.
    activity: told.activiteit as ActivityId | null,
  }
}

/** A task as its form shows it. */
export function toldOf(task: TaskFacts): Partial<Told> {
  return {
    wat: task.title,
    uitleg: task.about || null,
    hoevaak: task.rhythm,
    dag: task.firstDay,
    van: task.from,
    tot: task.to,
    duur: task.howLong || null,
    einde: task.rhythm === 'once' || task.lastDay === endless ? null : task.lastDay,
    mensen: task.places,
    keer: task.mostTurns,
    kunnen: task.needs || null,
    deur: task.host || null,
    talent: talents.filter((one) => task.talents.includes(one)),
    activiteit: task.activity,
  }
}

/** What can be asked of the list of tasks, as it stands in an address. */
export function askForm(areas: readonly string[]) {
  return form({
    gebied: optional(choice(areas, { as: 'select' })),
    talent: optional(choice(talents, { as: 'select' })),
  })
}
export type AskTasks = ReturnType<typeof askForm>

/** Somebody takes up a task, on one of these days or later. */
export function takeUpForm(days: readonly string[]) {
  const dag = choice(['later', ...days], { as: 'radio' })
  return form({ dag: days.length === 0 ? hidden(dag) : dag, ...reachFields }, { check: wrongReach })
}
export type TakeUpForm = ReturnType<typeof takeUpForm>
