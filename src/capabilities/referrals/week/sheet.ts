import type { Locale } from '#platform/context/ctx.ts'
import { addDays, dateInWords, dayInWords, whenInWords } from '#platform/i18n/dates.ts'
import { capital } from '#platform/i18n/sentence.ts'
import type { Sheet } from '#platform/pdf/sheet.ts'
import { gapInWords } from '../counting/words.ts'
import { someOf, weekDays } from './domain.ts'
import type { Offer } from './domain.ts'
import { weekWords } from './messages.ts'
import type { SeenWeek } from './service.ts'
import { whereOf } from './views/offers.tsx'

interface Printed {
  readonly seen: SeenWeek
  readonly locale: Locale
  readonly city: string
  readonly look: string
}

/** No more of a text than anybody reads on paper. */
const longest = 140

interface Line {
  readonly when: string
  readonly title: string
  readonly off: boolean
  readonly mark: string
  readonly line: string
}

/** The week on paper: for a fridge, or for the table at which a team meets. */
export function weekSheet({ seen, locale, city, look }: Printed): Sheet {
  const t = weekWords[locale]
  const { week } = seen
  const { today } = week
  const line = (given: Partial<Line> & Pick<Line, 'title'>): Line => ({
    when: '',
    off: false,
    mark: '',
    line: '',
    ...given,
    title: shortened(capital(given.title)),
  })
  const ofOffer = (offer: Offer, more: Partial<Line> = {}): Line =>
    line({ when: whenOf(offer, { locale, today }), title: offer.title, line: whereOf(offer), ...more })
  const gaps = someOf(seen.gaps)
  const parts = [
    {
      title: t.off.title,
      items: week.off.first.map((offer) => ofOffer(offer, { off: true })),
      rest: week.off.rest,
    },
    {
      title: t.late.title,
      items: week.late.first.map((offer) => ofOffer(offer, { mark: t.late.news[offer.news] })),
      rest: week.late.rest,
    },
    {
      title: t.asks.title,
      items: [
        ...someOf(week.invitations).first.map(({ name, wished }) =>
          line({
            title: name,
            mark: t.asks.invitations,
            line: wished === null ? t.asks.anyDay : t.asks.wished(dayInWords(wished, locale, { today })),
          }),
        ),
        ...week.wanted.first.map(({ title, initiative, about }) =>
          line({
            title,
            mark: t.asks.wanted,
            line: shortened([initiative, about].filter((part) => part !== '').join(' · ')),
          }),
        ),
        ...week.welcoming.first.map(({ name, note }) =>
          line({ title: name, mark: t.asks.welcoming, line: shortened(note) }),
        ),
      ],
      rest: week.wanted.rest === 'more' ? week.wanted.rest : week.welcoming.rest,
    },
    {
      title: t.gaps.title,
      items: gaps.first.map((gap) => line({ title: gapInWords(gap, locale, seen.areaNames) })),
      rest: gaps.rest,
    },
    {
      title: t.unsure.title,
      items: week.unsure.first.map((offer) =>
        ofOffer(offer, {
          mark: offer.phone === null ? '' : `${t.sheet.call} ${offer.phone}`,
        }),
      ),
      rest: week.unsure.rest,
    },
    {
      title: t.keyPersons.title,
      // Their number or address is for whoever works in the team, and not for whoever passes a fridge.
      items: someOf(week.keyPersons).first.map(({ of, name }) => line({ title: name, line: of })),
      rest: someOf(week.keyPersons).rest,
    },
  ].filter(({ items }) => items.length > 0)
  const to = addDays(today, weekDays - 1)
  const title = t.sheet.title(
    dateInWords(today, locale, { year: false }),
    dateInWords(to, locale, { year: false }),
  )
  return {
    template: 'team-week',
    look,
    data: {
      title,
      name: title,
      lang: locale,
      own: 'nl',
      kicker: [seen.teams.join(', ') || t.sheet.kicker, city].join(' · '),
      foot: t.sheet.foot(dateInWords(today, locale, { year: true })),
      pages: { page: t.sheet.page, of: t.sheet.of },
      count: parts.reduce((sum, { items }) => sum + items.length, 0),
      quiet: parts.length === 0 ? t.sheet.quiet : '',
      parts: parts.map(({ title: heading, items, rest }) => ({
        title: heading,
        items: items.map((one) => ({ ...one })),
        rest: rest === 'more' ? t.more : '',
      })),
    },
    pictures: {},
  }
}

function whenOf(
  { startsAt, endsAt }: Offer,
  { locale, today }: { readonly locale: Locale; readonly today: string },
): string {
  if (startsAt === null) return weekWords[locale].late.noDate
  return capital(whenInWords(startsAt, endsAt, locale, { today })).replaceAll(' uur', '\u00a0uur')
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')}…`
}
