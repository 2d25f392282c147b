import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords, weekdayName, weekdayOf } from '#platform/i18n/dates.ts'
import { euros } from '#platform/i18n/money.ts'
import type { Sheet, SheetData } from '#platform/pdf/sheet.ts'
import { qrCode } from '#platform/qr/qr.ts'
import { stateInWords } from '#capabilities/initiatives/index.ts'
import type { InitiativeFacts } from '#capabilities/initiatives/index.ts'
import { factsOf } from '../schema.ts'
import { capital } from '#platform/i18n/sentence.ts'
import type { ActivityWithNext } from '../views/of-initiative.tsx'
import { scheduleInWords } from '../words.ts'
import { words } from './messages.ts'
import { isQuiet } from './week.ts'
import type { Week, WeekEntry } from './week.ts'
import { elsewhere, nextInWords, timesOf, weekInWords } from './week-words.ts'

/** What both posters are made of. */
export interface ToPrint {
  readonly facts: InitiativeFacts
  readonly areaName: string | null
  readonly city: string
  /** The look of the municipality. */
  readonly look: string
  /** The page of the initiative, complete. */
  readonly url: string
  readonly locale: Locale
  readonly week: Week
  readonly activities: readonly ActivityWithNext[]
}

/** More than a sheet can hold, whatever the letters. */
const mostOnWall = 60
const mostOnPoster = 30
/** Nobody reads more of one fact from two metres. */
const longest = 160

/** A poster of the initiative itself: who, where, what, and how to reach them. */
export async function posterSheet(given: ToPrint): Promise<Sheet> {
  const { facts, areaName, city, locale, week, activities } = given
  const text = words[locale].poster
  const going = activities
    .filter((row) => row.next_at !== null)
    .toSorted((a, b) => Number(a.rule === null) - Number(b.rule === null))
  const items = going.slice(0, mostOnPoster).map((row) => {
    const { title, schedule } = factsOf(row)
    const when = scheduleInWords(schedule, locale, { today: week.from, dates: 'elsewhere' })
    return { title: shortened(title), when: together(capital(when)) }
  })
  return withReach(given, text.reach, {
    template: 'poster',
    title: text.title(facts.name),
    kicker: [areaName, city].filter((part) => part !== null).join(', '),
    name: shortened(facts.name),
    sentence: shortened(facts.sentence),
    notice: stateInWords(facts, locale),
    facts: factsToTell(given),
    doing: {
      label: text.doing,
      none: text.none,
      items,
      rests: restsOf(going.length, items.length, text.rest),
    },
  })
}

/** A poster of the week: days, times, what, and who meets you at the door. */
export async function weekSheet(given: ToPrint): Promise<Sheet> {
  const { facts, locale, week } = given
  const text = words[locale]
  const all = week.days.flatMap(({ entries }) => entries).length
  const days = firstOf(week.days, mostOnWall).map(({ day, entries }) => ({
    weekday: weekdayName(weekdayOf(day), locale),
    date: dateInWords(day, locale, { year: false }),
    items: entries.map((entry) => entryToPrint(entry, given)),
  }))
  const count = Math.min(all, mostOnWall)
  const rests = restsOf(all, count, text.week.rest)
  return withReach(given, text.week.reach, {
    template: 'week',
    title: text.week.title(facts.name),
    kicker: text.weekKicker,
    name: shortened(facts.name),
    dates: weekInWords(week, locale),
    notice: facts.phase === 'paused' ? stateInWords(facts, locale) : '',
    days,
    count,
    // When all of it is cancelled, the next time is what one wants to know.
    rests: isQuiet(week) ? [nextInWords(week, locale), ...rests.slice(1)] : rests,
    none: text.nothing,
    next: together(nextInWords(week, locale)),
  })
}

async function withReach(
  { facts, city, look, url, locale }: ToPrint,
  label: string,
  { template, title, ...data }: { template: string; title: string } & Readonly<Record<string, SheetData>>,
): Promise<Sheet> {
  const text = words[locale]
  const { phone, email } = facts.contact
  const ways = [phone ? text.poster.call(phone) : '', email ? text.poster.mail(email) : '']
  return {
    template,
    look,
    data: {
      ...data,
      title,
      lang: locale,
      own: 'nl',
      reach: {
        label,
        address: withoutScheme(url),
        alt: text.qr.alt(withoutScheme(url)),
        ways: ways.filter((way) => way !== ''),
        by: text.poster.by(city),
      },
    },
    pictures: { qr: await qrCode(url, { quiet: 'left to the page' }) },
  }
}

function factsToTell({ facts, areaName, locale }: ToPrint): SheetData[] {
  const text = words[locale].poster
  const { place, openingHours, costCents, forWhom } = facts
  const known = [place.name, place.address, place.postcode].filter((line) => line !== null && line !== '')
  const where = known.length > 0 ? known : areaName === null ? [] : [areaName]
  const all = [
    { label: text.where, strong: true, lines: where },
    { label: text.open, strong: false, lines: openingHours === '' ? [] : [openingHours] },
    { label: text.forWhom, strong: false, lines: forWhom === '' ? [] : [forWhom] },
    { label: text.cost, strong: false, lines: costCents === null ? [] : [euros(costCents, locale)] },
  ]
  return all
    .filter(({ lines }) => lines.length > 0)
    .map((fact) => ({ ...fact, lines: fact.lines.map((line) => shortened(line ?? '')) }))
}

function entryToPrint(entry: WeekEntry, { facts, locale }: ToPrint): SheetData {
  const { from, to } = timesOf(entry, locale)
  return {
    from,
    to,
    span: [from, to].filter(Boolean).join(' '),
    title: shortened(entry.facts.title),
    place: shortened(elsewhere(entry, facts)),
    door: shortened(entry.facts.welcome.host),
    off: entry.cancelled ? words[locale].cancelled : '',
  }
}

/** What is said when so many of what the sheet knows do not fit on it: nothing at 0, then "en nog 1", and so on. */
function restsOf(all: number, given: number, rest: (n: number) => string): string[] {
  return Array.from({ length: given + 1 }, (_, hidden) => {
    const left = hidden + all - given
    return left === 0 ? '' : rest(left)
  })
}

function firstOf(days: Week['days'], most: number): Week['days'] {
  let left = most
  return days.flatMap(({ day, entries }) => {
    const own = entries.slice(0, left)
    left -= own.length
    return own.length === 0 ? [] : [{ day, entries: own }]
  })
}

/** No more of a text than anybody reads on paper. */
export function shortened(text: string): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest).replace(/\s+\S*$/, '')}…`
}

/** An hour is not torn from its number. */
export function together(text: string): string {
  return text.replaceAll(' uur', '\u00a0uur')
}

/** The address as people say and type it. */
export function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '')
}
