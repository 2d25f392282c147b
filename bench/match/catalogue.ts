import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { checkSchedule, occurrencesOf, readActivities } from '#capabilities/activities/index.ts'
import type { ActivityFacts } from '#capabilities/activities/index.ts'
import { firstThemes } from '#capabilities/municipalities/domain.ts'
import { addDays } from '#platform/i18n/dates.ts'

/** The day that "fresh" and "this week" are counted from, in all questions that do not say another. */
export const today = '2026-11-25'

/** What only the description says. No column holds it, so it is written down by hand in `told.json`. */
const toldFacts = ['full', 'stairs', 'loud', 'alcohol', 'childcare'] as const
type Told = (typeof toldFacts)[number]

/** An offer by its columns, with what its description says besides. */
export interface Offer {
  readonly key: string
  readonly facts: ActivityFacts
  readonly told: ReadonlySet<Told>
  /** Local days on which it happens in the year from `today` on; empty when it is over. */
  readonly days: readonly string[]
}

/** How questions name an offer: initiative and title, with a stroke between. */
export function offerKey({ initiative, activity }: { initiative: string; activity: string }): string {
  return `${initiative}|${activity}`
}

/**
 * Reads the catalogue by the reader of the import itself.
 * @param files paths of the CSV and of what its descriptions say, as far as that was written down
 * @throws Error when a row is refused, or something is told of an offer that is not there
 */
export async function readCatalogue(files: {
  csv: string
  told: string | null
}): Promise<Map<string, Offer>> {
  const told: Record<string, Told[]> = files.told ? JSON.parse(await readFile(files.told, 'utf8')) : {}
  const offers = new Map<string, Offer>()
  const year = { from: today, to: addDays(today, 366) }
  const options = { themes: firstThemes, today, checkSchedule }
  for await (const read of readActivities(createReadStream(files.csv), options)) {
    if (!read.ok) throw new Error(`Line ${read.line} of the catalogue: ${JSON.stringify(read.problems)}`)
    const { initiative, facts } = read.row
    const key = offerKey({ initiative, activity: facts.title })
    if (offers.has(key)) throw new Error(`The catalogue has "${key}" twice.`)
    offers.set(key, {
      key,
      facts,
      told: new Set(told[key] ?? []),
      days: occurrencesOf(facts.schedule, year).map(({ day }) => day),
    })
  }
  for (const [key, facts] of Object.entries(told)) {
    if (!offers.has(key)) throw new Error(`told.json speaks of "${key}", which is not in the catalogue.`)
    const strange = facts.find((fact) => !toldFacts.includes(fact))
    if (strange) throw new Error(`told.json says "${strange}" of "${key}", which nobody reads.`)
  }
  return offers
}
