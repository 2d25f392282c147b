import { z } from 'zod'
import { instantOf, timeZone } from '#platform/calendar/zone.ts'
import { apiOperation } from '#platform/http/api-operation.ts'
import { placeSchema } from '#platform/http/api.ts'
import { NotFound } from '#platform/http/problems.ts'
import { isId } from '#platform/ids.ts'
import { phaseTerms } from '#capabilities/initiatives/index.ts'
import type { ActivityId } from './domain.ts'
import { skipTerms } from './skip-terms.ts'
import { exceptionsOf, firstDay, readSchedule } from './recurrence.ts'
import { factsOf } from './schema.ts'
import type { DateRow, PublishedActivityRow } from './schema.ts'
import { datesOfActivity, findActivity } from './service/find.ts'

/** So many dates are told; the rule tells the others. */
const shownDates = 60

const text = (description: string) => z.string().describe(description)
const number = (description: string) => z.number().int().nullable().describe(description)
const yesNo = (description: string) => z.boolean().nullable().describe(description)

const schedule = z
  .object({
    eersteStart: z.iso.datetime().describe('Start of the first date of the series, in UTC'),
    eersteEind: z.iso.datetime().nullable(),
    herhaling: z.string().nullable().describe('RFC 5545 RRULE without prefix; null happens once'),
    tijdzone: z.literal(timeZone).describe('The rule keeps the clock of this time zone'),
    behalveOp: z.array(z.iso.date()).describe('Days on which it does not happen'),
    nietIn: z
      .array(z.enum(Object.values(skipTerms)))
      .describe('What it passes over every year; its known dates are among `behalveOp`'),
    vervaltOp: z.array(z.iso.date()).describe('Days that were announced and are cancelled'),
  })
  .meta({ id: 'Rooster' })

const place = placeSchema('PlaatsVanActiviteit')

const activity = z
  .object({
    id: z.string(),
    titel: z.string(),
    beschrijving: z.string(),
    url: z.url(),
    initiatief: z.object({ naam: z.string(), slug: z.string(), url: z.url() }),
    fase: z.enum(Object.values(phaseTerms)).describe('Phase of the initiative'),
    plaats: place,
    rooster: schedule.nullable(),
    datums: z
      .array(z.object({ start: z.iso.datetime(), eind: z.iso.datetime().nullable(), vervalt: z.boolean() }))
      .describe(`The next dates in UTC, at most ${shownDates}`),
    themas: z.array(z.string()),
    doelgroep: text('For whom it is'),
    kostenCent: number('Euro cents; 0 is free'),
    inloop: yesNo('Whether one can just come; false is to sign up first'),
    capaciteit: number('How many people there is room for'),
    plekkenVrij: number('How many places are free on the next date'),
    drempelvrij: yesNo('No steps or stairs'),
    toilet: yesNo('There is a toilet'),
    prikkelarm: yesNo('Little noise, no crowd'),
    kinderopvang: yesNo('Children are looked after'),
    alcoholvrij: yesNo('No alcohol is served'),
    groepsgrootte: number('Usual number of people'),
    talen: z.array(z.string()).describe('ISO 639-1 codes of the languages in which one is understood'),
    alleenVrouwen: z.boolean(),
    minLeeftijd: number('Years'),
    maxLeeftijd: number('Years'),
    welkom: z
      .object({
        ontvangst: text('Who meets you'),
        deur: text('Where the door is'),
        geluid: text('How loud it is'),
        meenemen: text('What you need'),
      })
      .describe('What somebody who comes for the first time wants to know'),
    vrijwilligersGezocht: z.array(z.object({ talent: z.string(), tijd: z.string(), taak: z.string() })),
    contactEmail: z.string().nullable(),
    laatstBevestigd: z.iso.date().nullable(),
    gewijzigd: z.iso.datetime(),
  })
  .meta({ id: 'Activiteit' })

/** One activity with its next dates. */
export const readActivityApi = apiOperation({
  path: '/activiteiten/:id',
  summary: 'One activity: everything that is public of it, with its next dates',
  operationId: 'readActivity',
  pathParameters: { id: 'The id of an activity, as the list gives it' },
  query: z.object({}),
  answer: activity,
  async handle(c, house) {
    const { ctx, origin } = c.var
    const id = c.req.param('id') ?? ''
    if (!isId(id)) throw new NotFound()
    const row = await findActivity(house.database, ctx.municipality, id as ActivityId)
    if (!row) throw new NotFound()
    const dates = await datesOfActivity(house.database, ctx.municipality, {
      id: row.activity_id,
      from: ctx.now,
      limit: shownDates,
    })
    return dataOf(row, dates, origin)
  },
})

function dataOf(
  row: PublishedActivityRow,
  dates: readonly DateRow[],
  origin: string,
): z.infer<typeof activity> {
  return {
    id: row.activity_id,
    titel: row.title,
    beschrijving: row.description,
    url: `${origin}/activiteiten/${row.activity_id}`,
    initiatief: {
      naam: row.initiative_name,
      slug: row.initiative_slug,
      url: `${origin}/initiatieven/${row.initiative_slug}`,
    },
    fase: phaseTerms[row.phase],
    plaats: {
      naam: row.place_name,
      adres: row.place_address,
      postcode: row.place_postcode,
      buurt: row.area_name,
      lat: row.lat,
      lon: row.lon,
    },
    rooster: scheduleOf(row),
    datums: dates.map((date) => ({
      start: date.starts_at.toISOString(),
      eind: date.ends_at?.toISOString() ?? null,
      vervalt: date.cancelled,
    })),
    themas: [...row.themes],
    doelgroep: row.for_whom,
    kostenCent: row.cost_cents,
    inloop: row.entrance === null ? null : row.entrance === 'walk-in',
    capaciteit: row.capacity,
    plekkenVrij: row.places_left,
    ...accessOf(row),
    talen: [...row.languages],
    alleenVrouwen: row.women_only,
    minLeeftijd: row.min_age,
    maxLeeftijd: row.max_age,
    welkom: { ontvangst: row.host, deur: row.door, geluid: row.noise, meenemen: row.bring },
    vrijwilligersGezocht: row.volunteers.map(({ talent, time, task }) => ({
      talent,
      tijd: time,
      taak: task,
    })),
    contactEmail: row.contact_email,
    laatstBevestigd: row.confirmed_on,
    gewijzigd: row.updated_at.toISOString(),
  }
}

function accessOf(row: PublishedActivityRow) {
  return {
    drempelvrij: row.step_free,
    toilet: row.toilet,
    prikkelarm: row.quiet,
    kinderopvang: row.childcare,
    alcoholvrij: row.alcohol_free,
    groepsgrootte: row.group_size,
  }
}

/** The rhythm as it was given; `null` when it cannot be read. */
function scheduleOf(row: PublishedActivityRow): z.infer<typeof schedule> | null {
  const { schedule: given } = factsOf(row)
  const read = readSchedule(given)
  const first = 'code' in read ? null : firstDay(read)
  if ('code' in read || first === null) return null
  const { minute, length } = read
  return {
    eersteStart: instantOf(first, minute).toISOString(),
    eersteEind: length === null ? null : instantOf(first, minute + length).toISOString(),
    herhaling: given.rule,
    tijdzone: timeZone,
    behalveOp: exceptionsOf(given),
    nietIn: (given.skips ?? []).map((skip) => skipTerms[skip]),
    vervaltOp: [...given.cancelled],
  }
}
