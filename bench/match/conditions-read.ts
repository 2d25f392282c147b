import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '#platform/project.ts'
import { readQuestion } from '#capabilities/referrals/reading/read.ts'
import type { Chip } from '#capabilities/referrals/domain.ts'

/** A note, and what has to be so in it: names of conditions, parts of a day, days, `language:tr`, `age:81`. */
export interface ConditionNote {
  readonly asked: readonly string[]
  readonly text: string
}

/** Lines of `conditions.tsv`: what is asked, divided by commas (`none` for nothing), a tab, and the note. */
export const conditionNotes = (): ConditionNote[] =>
  readFileSync(join(projectFolder, 'bench/match/conditions.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [asked, text] = line.split('\t') as [string, string]
      return { asked: asked.split(',').filter((name) => name !== 'none'), text }
    })

const day = (name: string): readonly string[] => [`when:${name}`]
const byDay = ['when:overdag', 'not-when:avond', 'when:ochtend', 'when:middag']
const weekDays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag']

/** By which chips each is read; any of them will do. A condition that is not here is read by its own name. */
const readBy: Readonly<Record<string, readonly string[]>> = {
  cheap: ['condition:cheap', 'condition:free'],
  morning: day('ochtend'),
  afternoon: day('middag'),
  evening: day('avond'),
  daytime: byDay,
  'not-evening': byDay,
  weekend: ['when:weekend', 'when:zaterdag', 'when:zondag', 'not-when:doordeweeks'],
  weekday: ['when:doordeweeks', 'not-when:weekend', ...weekDays.flatMap(day)],
  monday: day('maandag'),
  tuesday: day('dinsdag'),
  wednesday: day('woensdag'),
  thursday: day('donderdag'),
  friday: day('vrijdag'),
  saturday: day('zaterdag'),
  sunday: day('zondag'),
}

/** "begin dertig" is read as 32, and may be meant as 31. */
const ageMayDiffer = 2

const codeOf = ({ group, value }: Chip): string => `${group}:${value}`

function isRead(asked: string, chips: ReadonlySet<string>): boolean {
  if (asked.startsWith('age:'))
    return [...chips].some(
      (chip) =>
        chip.startsWith('age:') && Math.abs(Number(chip.slice(4)) - Number(asked.slice(4))) <= ageMayDiffer,
    )
  if (asked.startsWith('language:')) return chips.has(asked)
  return (readBy[asked] ?? [`condition:${asked}`]).some((chip) => chips.has(chip))
}

/** Conditions, languages and ages that are read where none is asked, and evenings; other times may follow from what is. */
function isUnasked(chip: string, asked: readonly string[]): boolean {
  const [group = '', value = ''] = chip.split(':')
  if (group === 'age') return !asked.some((one) => one.startsWith('age:'))
  if (group === 'language') return !asked.includes(chip)
  if (chip === 'when:avond') return !asked.includes('evening')
  if (group !== 'condition' || value === 'near' || value === 'indoors' || value === 'toilet') return false
  const same = value === 'free' || value === 'cheap' ? ['free', 'cheap'] : [value]
  return !same.some((one) => asked.includes(one))
}

/** How many were asked, read, and read without being asked. */
export interface ConditionFigures {
  readonly asked: number
  readonly read: number
  readonly unasked: number
}

/** Counts what is read of notes. @param chipsOf as the program reads, unless a test says otherwise */
export function conditionFigures(
  notes: readonly ConditionNote[],
  chipsOf: (text: string) => readonly Chip[] = (text) => readQuestion(text).chips,
): ConditionFigures {
  const all = notes.map(({ asked, text }) => ({ asked, chips: new Set(chipsOf(text).map(codeOf)) }))
  const count = (of: (one: (typeof all)[number]) => number) => all.reduce((sum, one) => sum + of(one), 0)
  return {
    asked: count(({ asked }) => asked.length),
    read: count(({ asked, chips }) => asked.filter((one) => isRead(one, chips)).length),
    unasked: count(({ asked, chips }) => [...chips].filter((chip) => isUnasked(chip, asked)).length),
  }
}

/** The figures in a line. */
export function conditionLine(): string {
  const { asked, read, unasked } = conditionFigures(conditionNotes())
  return `conditions, times, languages and ages: read ${read} of ${asked}, not meant ${unasked}`
}
