import { topicById } from '../thesaurus/index.ts'
import type { Chip, Condition, QuestionRead, TopicId, Who } from '../domain.ts'
import { asideOf, notBeforeADoctor, saysWho, usualAfter, usualFor } from './particular.ts'
import { chipWeight, mostUnread } from './weights.ts'

/** One thing that was asked, with everything that helps. */
export interface Wish {
  readonly topic: TopicId
  /** How much this chip counts among the others. */
  readonly weight: number
  /** What somebody likes to do, and not only what it would be good for. */
  readonly isInterest: boolean
  /** Topics that meet it, and how well (0 to 1); its own is 1. */
  readonly metBy: ReadonlyMap<TopicId, number>
}

/** A time at which somebody can come: on these weekdays (1 is Monday; empty is any), beginning within these minutes. */
export interface TimeWindow {
  readonly weekdays: readonly number[]
  /** Local minutes from midnight: from, and up to but not including; `null` is any hour. */
  readonly span: readonly [number, number] | null
}

/** A question as the ranking asks it: everything comes from chips. */
export interface Wishes {
  readonly wishes: readonly Wish[]
  readonly strengths: readonly Wish[]
  readonly refused: readonly TopicId[]
  /** What the whole is likely about, up to 1; not what is refused. */
  readonly likely: ReadonlyMap<TopicId, number>
  readonly ways: QuestionRead['ways']
  /** It has to be in one of these; none is any time. */
  readonly windows: readonly TimeWindow[]
  readonly conditions: ReadonlySet<Condition>
  readonly languages: readonly string[]
  readonly whos: ReadonlySet<Who>
  readonly age: number | null
}

/** Local minutes; it begins when it is dark in winter and people do not go out any more. */
export const evening = [17 * 60, 24 * 60] as const

const spans: Readonly<Record<string, readonly [number, number]>> = {
  ochtend: [0, 12 * 60],
  middag: [12 * 60, evening[0]],
  avond: evening,
}
const dayTime = ['ochtend', 'middag']
const week = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const groups: Readonly<Record<string, readonly string[]>> = {
  overdag: dayTime,
  weekend: ['zaterdag', 'zondag'],
  doordeweeks: week.slice(0, 5),
}

/** What these chips ask. */
export function wishesOf({ chips, reason, words, likely, ways }: Omit<QuestionRead, 'route'>): Wishes {
  const values = (group: Chip['group']) =>
    chips.filter((chip) => chip.group === group).map(({ value }) => value)
  const age = values('age').map(Number).find(Number.isFinite) ?? null
  const whos = new Set(values('who') as Who[])
  const after = (reason === null ? [] : (usualAfter[reason] ?? [])).flatMap((id) =>
    wishOf(id, chipWeight.after),
  )
  const guessed = values('perhaps').flatMap((id) => wishOf(id, chipWeight.perhaps))
  const refused = [...(values('refusal') as TopicId[]), ...(reason === 'medical' ? notBeforeADoctor : [])]
  return {
    wishes: [
      ...after,
      ...wishesAmong(chips, whos, after.length > 0 || guessed.length > 0 || words.length > mostUnread),
      ...guessed,
    ],
    strengths: values('strength').flatMap((id) => wishOf(id, 1)),
    refused,
    likely: new Map([...likely].filter(([topic]) => !refused.includes(topic))),
    ways,
    windows: windowsOf(values('when'), values('not-when')),
    conditions: new Set(values('condition') as Condition[]),
    languages: values('language'),
    whos,
    age,
  }
}

/** What is wished; when only a time, a condition or an age was said, what is usual then. */
function wishesAmong(chips: readonly Chip[], whos: ReadonlySet<Who>, hasAnother: boolean): Wish[] {
  const ids = (group: Chip['group']) => chips.filter((chip) => chip.group === group).map(({ value }) => value)
  const other = [...ids('interest'), ...ids('need')].some((id) => !asideOf.has(id))
  const counts = (id: string): boolean => !(other && asideOf.has(id))
  const interests = ids('interest').filter(counts)
  // "Geen groep, iemand die bij haar langskomt": a table with others is no second best.
  const oneToOne = interests.includes('maatje') && ids('condition').includes('small-group')
  const needs = ids('need').filter((id) => counts(id) && !oneToOne && !(saysWho(id) && interests.length > 0))
  // "Syrische vrouw wil leren fietsen": who she is says less than what she wants.
  const wants = interests.filter((id) => !saysWho(id))
  const told =
    wants.length + needs.length > 0
      ? [...interests, ...ids('need')].filter((id) => saysWho(id) && !needs.includes(id))
      : []
  const said = [
    ...(told.length > 0 ? wants : interests).flatMap((id) => wishOf(id, chipWeight.interest)),
    ...told.flatMap((id) => wishOf(id, chipWeight.saysWho)),
    ...needs.flatMap((id) => wishOf(id, chipWeight.need)),
  ]
  if (said.length > 0 || hasAnother || ids('strength').length > 0) return said
  const usual = [...whos].flatMap((who) => usualFor[who] ?? [])
  const asksAnything = usual.length > 0 || chips.some(({ group }) => asksSomething.has(group))
  return asksAnything
    ? (usual.length > 0 ? usual : ['ontmoeten']).flatMap((id) => wishOf(id, chipWeight.usual))
    : []
}

/** "Iets op zondag", "geen praatgroep": somebody is looking for something to go to. */
const asksSomething: ReadonlySet<Chip['group']> = new Set([
  'when',
  'not-when',
  'condition',
  'refusal',
  'language',
])

function wishOf(id: string, weight: number): Wish[] {
  const topic = topicById.get(id as TopicId)
  if (!topic) return []
  const helps = Object.entries(topic.helps ?? {}) as [TopicId, number][]
  return [
    {
      topic: id as TopicId,
      weight,
      isInterest: weight === chipWeight.interest,
      metBy: new Map([...helps, [id as TopicId, 1]]),
    },
  ]
}

function windowsOf(wanted: readonly string[], unwanted: readonly string[]): TimeWindow[] {
  // "'s Avonds of in het weekend": who works by day means either, not both.
  if (wanted.includes('weekend') && (wanted.includes('avond') || unwanted.includes('overdag'))) {
    // Who works by day can come by day at the weekend.
    const atWeekend = unwanted.filter((name) => name !== 'overdag')
    const other = wanted.filter((name) => name !== 'weekend' && name !== 'avond')
    return [
      ...(wanted.includes('avond') ? windowsOf(['avond', ...other], unwanted) : []),
      ...windowsOf(['weekend', ...other], atWeekend),
    ]
  }
  const all = wanted.flatMap((name) => groups[name] ?? [name])
  const none = new Set(unwanted.flatMap((name) => groups[name] ?? [name]))
  const parts = Object.keys(spans)
  const goodParts = allowedOf(parts, all, none)
  const goodDays = allowedOf(week, all, none)
  const weekdays = goodDays.length === week.length ? [] : goodDays.map((day) => week.indexOf(day) + 1)
  if (goodParts.length === parts.length) return weekdays.length === 0 ? [] : [{ weekdays, span: null }]
  return goodParts.map((part) => ({ weekdays, span: spans[part]! }))
}

/** Of these, what was wanted (all, when nothing was), but for what was not. */
function allowedOf(
  names: readonly string[],
  wanted: readonly string[],
  unwanted: ReadonlySet<string>,
): string[] {
  const named = wanted.filter((one) => names.includes(one))
  return names.filter((one) => (named.length === 0 || named.includes(one)) && !unwanted.has(one))
}
