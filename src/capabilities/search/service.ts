import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { publicQuery } from '#platform/db/doors.ts'
import type { AddressBook } from '#platform/http/house.ts'
import { addDays } from '#platform/i18n/dates.ts'
import { widerCircles } from './domain.ts'
import type { Found, Question } from './domain.ts'
import { readAsked } from './asked.ts'
import type { Asked } from './asked.ts'
import type { FindInput } from './forms.ts'
import { findPlace } from './places.ts'
import type { FoundPlace } from './places.ts'
import { withSaidDays } from './said-days.ts'
import { questionOf, withRadius } from './question.ts'
import { findByFit, findByTime, findPerDay } from './store/find.ts'

export const pageSize = 20

/** How far the circle was widened before something was found. */
export type Widened =
  | { readonly kind: 'not' }
  | { readonly kind: 'circle'; readonly asked: number; readonly radius: number }
  | { readonly kind: 'everywhere'; readonly asked: number }
  | { readonly kind: 'later' }

export interface Findings {
  readonly question: Question
  readonly place: FoundPlace
  readonly asked: Asked
  readonly widened: Widened
  readonly rows: readonly Found[]
  /** How many there are in all; `null` when they are dates in the order of the clock, which are not counted. */
  readonly total: number | null
  readonly more: boolean
}

interface From {
  readonly database: Database
  readonly ctx: Ctx
  readonly addresses: AddressBook
}

/** What the list, the map and the calendar each want of an answer. */
export type Shape =
  | { readonly kind: 'page'; readonly page: number; readonly size: number }
  | { readonly kind: 'once'; readonly limit: number; readonly offset?: number; readonly widen?: 'never' }
  | { readonly kind: 'per-day'; readonly perDay: number; readonly days?: Question['days'] }

const ask = publicQuery(async (reading, { question, shape }: { question: Question; shape: Shape }) =>
  answer(reading, question, shape),
)

/** Finds what somebody may go to; when there is nothing in the circle, in a wider one. */
export async function findActivities(from: From, typed: FindInput, shape: Shape): Promise<Findings> {
  const input = withSaidDays(typed)
  const { database, ctx, addresses } = from
  const place = await findPlace(input, { database, municipality: ctx.municipality, addresses })
  const asked = await readAsked(database, ctx.municipality, input.q, {
    mending: input.precies ? 'off' : 'on',
  })
  const first = questionOf(input, place, asked.tsquery, ctx.now)
  const question = shape.kind === 'per-day' && shape.days ? { ...first, days: shape.days } : first
  const tries =
    shape.kind === 'once' && shape.widen === 'never'
      ? [[question, { kind: 'not' }] as const]
      : attempts(question, input)
  for (const [tried, widened] of tries) {
    const found = await ask(database, ctx.municipality, { question: tried, shape })
    if (found.rows.length > 0) return { question: tried, place, asked, widened, ...found }
  }
  return { question, place, asked, widened: { kind: 'not' }, rows: [], total: 0, more: false }
}

/** The question itself, then wider ones: first the circle, then the whole municipality, then later days. */
function attempts(question: Question, input: FindInput): [Question, Widened][] {
  const all: [Question, Widened][] = [[question, { kind: 'not' }]]
  if (input.pagina > 1) return all
  const { near } = question
  if (near) {
    for (const radius of widerCircles) {
      if (radius > near.radius)
        all.push([withRadius(question, radius), { kind: 'circle', asked: near.radius, radius }])
    }
    all.push([withRadius(question, null), { kind: 'everywhere', asked: near.radius }])
  }
  const later = {
    ...withRadius(question, null),
    days: { from: question.days.to, to: addDays(question.days.to, 28) },
  }
  return question.days.to < addDays(question.today, 28) ? [...all, [later, { kind: 'later' }]] : all
}

async function answer(
  reading: Parameters<typeof findByTime>[0],
  question: Question,
  shape: Shape,
): Promise<Pick<Findings, 'rows' | 'total' | 'more'>> {
  if (shape.kind === 'per-day')
    return { rows: await findPerDay(reading, question, shape.perDay), total: null, more: false }
  if (shape.kind === 'once') {
    const { rows, total } = await findByFit(reading, question, {
      offset: shape.offset ?? 0,
      limit: shape.limit,
    })
    return { rows, total, more: total > (shape.offset ?? 0) + rows.length }
  }
  const offset = (shape.page - 1) * shape.size
  if (question.text) {
    const { rows, total } = await findByFit(reading, question, { offset, limit: shape.size })
    return { rows, total, more: total > offset + rows.length }
  }
  const rows = await findByTime(reading, question, { offset, limit: shape.size + 1 })
  return { rows: rows.slice(0, shape.size), total: null, more: rows.length > shape.size }
}
