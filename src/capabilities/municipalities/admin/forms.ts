import { choice, date, fallback, form, number, optional, search, text } from '#platform/forms/index.ts'
import { isLocalDay } from '#platform/i18n/dates.ts'
import { leastYears, mostYears } from '#platform/privacy/records.ts'
import type { Theme } from '../domain.ts'

/** What an area is called from a day on. `today` is the first day that can be chosen. */
export function areaNameForm(today: string) {
  return form(
    { naam: text({ max: 100 }), vanaf: date() },
    {
      check: ({ vanaf }) => (!isLocalDay(vanaf) || vanaf < today ? { vanaf: { code: 'day-is-over' } } : {}),
    },
  )
}

/** What a theme is called; two themes of one name nobody could tell apart. */
export function themeForm(others: readonly Theme[]) {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
  return form(
    { nl: text({ max: 40 }), en: text({ max: 40 }) },
    {
      check: ({ nl, en }) => ({
        ...(others.some(({ name }) => same(name.nl, nl)) ? { nl: { code: 'taken' } } : {}),
        ...(others.some(({ name }) => same(name.en, en)) ? { en: { code: 'taken' } } : {}),
      }),
    },
  )
}

/** Which theme takes over. */
export const mergeForm = (others: readonly Theme[]) =>
  form({
    met: choice(
      others.map(({ slug }) => slug),
      { as: 'select' },
    ),
  })

/** Days by themselves, between spaces, commas or line ends; kept as local ISO dates. */
function daysField() {
  return text({ max: 1000, lines: 3 })
}

/** The days in such a field, in order; `null` when one of them is none. */
export function daysIn(typed: string | null): string[] | null {
  const days = (typed ?? '').split(/[\s,;]+/).filter(Boolean)
  const iso = days.map((day) => day.replace(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, isoDay))
  return iso.every(isLocalDay) ? [...new Set(iso)].toSorted() : null
}

const isoDay = (_all: string, day: string, month: string, year: string) =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

const some = (max: number, lines: number) => fallback(text({ max, lines }), '')

/** What a municipality decides for itself. */
export const settingsForm = form(
  {
    nieuw: choice(['at-once', 'after-a-look']),
    dagen: number({ min: 1, max: 30 }),
    weken: number({ min: 1, max: 26 }),
    wieDagen: number({ min: 1, max: 20 }),
    antwoordDagen: number({ min: 1, max: 60 }),
    dicht: optional(daysField()),
    vraagJaren: number({ min: leastYears('question'), max: mostYears }),
    afspraakJaren: number({ min: leastYears('agreement'), max: mostYears }),
    overNl: some(300, 3),
    overEn: some(300, 3),
    contact: search({ max: 120 }),
  },
  {
    check: ({ dicht, wieDagen, antwoordDagen }) => ({
      ...(daysIn(dicht) === null ? { dicht: { code: 'not-a-day' } } : {}),
      ...(antwoordDagen < wieDagen ? { antwoordDagen: { code: 'before-contact' } } : {}),
    }),
  },
)

export const lookForm = (looks: readonly string[]) => form({ uiterlijk: choice(looks, { as: 'radio' }) })
