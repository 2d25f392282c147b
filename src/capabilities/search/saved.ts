import type { ActivityId } from '#capabilities/activities/index.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { publicQuery } from '#platform/db/doors.ts'
import type { AddressBook } from '#platform/http/house.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { readAsked } from './asked.ts'
import type { Question } from './domain.ts'
import { questionFormOf } from './find-page.ts'
import type { FindInput } from './forms.ts'
import { findPlace } from './places.ts'
import { questionInWords } from './question-words.ts'
import { questionOf } from './question.ts'
import { withSaidDays } from './said-days.ts'
import { findActivities } from './service.ts'
import { findFits } from './store/fits.ts'

interface From {
  readonly database: Database
  readonly ctx: Ctx
}

/** A year ahead is as far as dates are kept. */
const furthest = 366
/** So many questions are asked in one statement. */
const atOnce = 50

/** Whoever keeps a question wants all that comes: not this week's only, and not as a map. */
function lasting(input: FindInput): FindInput {
  return { ...input, wanneer: null, pagina: 1, weergave: 'lijst', kader: '' }
}

/**
 * A question as it is kept: the shortest address that asks it, and its words.
 * An address that only an address service knows is kept as a spot, of a hundred metres: nobody asks again where it is.
 * @returns `null` when nothing is asked, or something that cannot be
 */
export async function keepableQuestion(
  { database, ctx, addresses }: From & { readonly addresses: AddressBook },
  query: URLSearchParams,
): Promise<{ readonly query: string; readonly name: string } | null> {
  const { form, text } = await questionFormOf(database, ctx.municipality, ctx.locale)
  const parsed = form.parse(query)
  if (!parsed.ok) return null
  const input = lasting(parsed.value)
  const shape = { kind: 'once', limit: 1, widen: 'never' } as const
  const findings = await findActivities({ database, ctx, addresses }, input, shape)
  if (findings.place.kind === 'unknown') return null
  const offline = await findPlace(input, { database, municipality: ctx.municipality, addresses: unknown })
  const spot = offline.kind === 'unknown' && findings.place.kind === 'spot' ? findings.place.spot : null
  const near = spot && `${spot.lat.toFixed(3)},${spot.lon.toFixed(3)}`
  const kept = form.toQuery(near ? { ...input, waar: '', nabij: near } : input).toString()
  const name = questionInWords({ form, text, input, findings, locale: ctx.locale })
  return kept === '' ? null : { query: kept, name: name.slice(0, 200) }
}

const unknown: AddressBook = async () => undefined

/**
 * Which activities fit kept questions, each by its address.
 * @param among only these; `null` is all there are, `limit` at most of each
 */
export async function fitsOf(
  { database, ctx }: From,
  queries: readonly string[],
  { among, limit }: { readonly among: readonly ActivityId[] | null; readonly limit: number },
): Promise<Map<string, ActivityId[]>> {
  const { form } = await questionFormOf(database, ctx.municipality, 'nl')
  const asked: { query: string; question: Question }[] = []
  for (const query of queries) {
    const parsed = form.parse(new URLSearchParams(query))
    // A theme or an area that is gone since: nothing fits any more.
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const question = parsed.ok ? await lastingQuestion({ database, ctx }, parsed.value) : null
    if (question) asked.push({ query, question })
  }
  const found = new Map<string, ActivityId[]>()
  for (let from = 0; from < asked.length; from += atOnce) {
    const some = asked.slice(from, from + atOnce)
    const questions = some.map(({ question }) => question)
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const fits = await findThem(database, ctx.municipality, { questions, among, limit })
    some.forEach(({ query }, nth) => found.set(query, fits[nth]!))
  }
  return found
}

const findThem = publicQuery(
  (reading, asked: { questions: readonly Question[]; among: readonly ActivityId[] | null; limit: number }) =>
    findFits(reading, asked.questions, asked),
)

/** @returns `null` when its place is not known any more: then nothing fits, rather than everything */
async function lastingQuestion({ database, ctx }: From, kept: FindInput): Promise<Question | null> {
  const input = withSaidDays(kept)
  const { municipality, now } = ctx
  const place = await findPlace(input, { database, municipality, addresses: unknown })
  if (place.kind === 'unknown') return null
  const asked = await readAsked(database, municipality, input.q, { mending: input.precies ? 'off' : 'on' })
  const question = questionOf(lasting(input), place, asked.tsquery, now)
  const today = localDay(now)
  return input.van === null && input.tot === null
    ? { ...question, days: { from: today, to: addDays(today, furthest) } }
    : question
}
