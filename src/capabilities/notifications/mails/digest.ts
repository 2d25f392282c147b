import { capital } from '#platform/i18n/sentence.ts'
import { scheduleInWords } from '#capabilities/activities/index.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import type { Locale } from '#platform/context/ctx.ts'
import { dayInWords, listInWords, whenInWords } from '#platform/i18n/dates.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import type { Digest, Gone, Run } from '../digest.ts'
import type { Follow, FollowId, Scope } from '../domain.ts'
import { words } from '../messages.ts'
import type { Due, Resting, ShortActivity, ToldNews } from '../store/digest.ts'
import { item, section, stopOf, textOf } from './letter.ts'
import type { Place } from './letter.ts'

interface Given {
  readonly to: Pick<Due, 'email' | 'locale'>
  readonly follows: readonly Follow[]
  readonly digest: Digest
  readonly activities: ReadonlyMap<ActivityId, ShortActivity>
  /** The initiatives that receive nobody now. */
  readonly resting: ReadonlyMap<string, Resting>
  readonly token: string
  readonly place: Place
  readonly run: Pick<Run, 'today'>
}

/** A list longer than this is not read; the rest is a tap away. */
const mostLines = 8

/** What stopping this mail with one tap stops: exactly that of which it tells. */
export function scopeOf({ urgent, gone, changed, fresh, areas, searches }: Digest): Scope {
  if (areas.length + changed.length + fresh.length > 0) return 'digest'
  const pressing = [...urgent, ...gone.flatMap(({ news }) => news)]
  if (searches.length > 0)
    return pressing.length === 0 && searches.length === 1 ? searches[0]!.follow.id : 'search'
  const about = new Set<FollowId>(pressing.map(({ follow }) => follow))
  return about.size === 1 ? [...about][0]! : 'cancelled'
}

/** All that there is to tell somebody, in one mail. */
export function digestMail(given: Given): Mail {
  const { to, digest, token, place } = given
  const { locale } = to
  const t = words[locale].mail
  const parts = [
    t.hello,
    ...section(t.urgent, [
      ...digest.urgent.map((one) => urgentItem(one, given)),
      ...digest.gone.map((one) => goneItem(one, given)),
    ]),
    ...digest.areas.flatMap((area) => areaSection(area, given)),
    ...listed(
      t.fresh,
      digest.fresh.map((one) => newsItem(one, given)),
      locale,
    ),
    ...listed(
      t.changed,
      digest.changed.map((one) => newsItem(one, given)),
      locale,
    ),
    ...digest.searches.flatMap((one) => searchSection(one, given)),
  ]
  return {
    to: to.email,
    subject: subjectOf(given),
    text: textOf(parts, {
      token,
      place,
      locale,
      why: t.why(followsInWords(given.follows, locale), place.name),
    }),
    locale,
    stop: stopOf(place, token),
  }
}

function listed(heading: string, items: readonly string[], locale: Locale): string[] {
  const more = items.length - mostLines
  return [
    ...section(heading, items.slice(0, mostLines)),
    ...(more > 0 ? [words[locale].mail.more(more)] : []),
  ]
}

function urgentItem(one: ToldNews, { to, place, activities, run }: Given): string {
  const t = words[to.locale].mail
  const { title } = one
  const activity = one.activity === null ? undefined : activities.get(one.activity)
  const day = one.day === null ? '' : dayInWords(one.day, to.locale, { today: run.today })
  const said = one.kind === 'cancelled' ? t.cancelled(title, day) : t.restored(title, day)
  return item(said, [whereOf(activity, one.initiativeName)], `${place.origin}/activiteiten/${one.activity}`)
}

function goneItem({ initiative, news }: Gone, { to, place, follows, resting }: Given): string {
  const t = words[to.locale].mail
  const rests = resting.get(initiative)
  if (rests) {
    const said = t.resting[rests.phase]
    return item(said.title(rests.name), [said.text], `${place.origin}/initiatieven/${rests.slug}`)
  }
  // When the initiative itself went, what it did went with it.
  const whole = news.find(({ activity }) => activity === null)
  const name = whole && follows.find(({ id }) => id === whole.follow)?.name
  const names = name === undefined ? [...new Set(news.map(({ title }) => title))] : [name]
  return [someInWords(names, mostLines, to.locale), t.gone].join('\n')
}

function newsItem(one: ToldNews, { to, place, activities, run }: Given): string {
  const activity = activities.get(one.activity!)
  const rhythm = activity ? [capital(rhythmOf(activity, to.locale, run.today))] : []
  return item(
    activity?.title ?? one.title,
    [...rhythm, whereOf(activity, one.initiativeName)],
    `${place.origin}/activiteiten/${one.activity}`,
  )
}

function areaSection({ follow, dates, total }: Digest['areas'][number], given: Given): string[] {
  const { to, place, activities, run } = given
  const t = words[to.locale].mail
  const shown = dates.slice(0, mostLines)
  const items = shown.map(({ activity, startsAt, endsAt }) => {
    const known = activities.get(activity)
    const when = capital(whenInWords(startsAt, endsAt, to.locale, { today: run.today }))
    return item(known?.title ?? '', [when, whereOf(known, '')], `${place.origin}/activiteiten/${activity}`)
  })
  const rest = total - shown.length
  const all = `${place.origin}/activiteiten?waar=${encodeURIComponent(follow.name)}`
  return [...section(t.thisWeek(follow.name), items), ...(rest > 0 ? [t.restOf(rest), all] : [])]
}

function searchSection({ follow, found }: Digest['searches'][number], given: Given): string[] {
  const { to, place, run } = given
  const items = found
    .slice(0, mostLines)
    .map((one) =>
      item(
        one.title,
        [capital(rhythmOf(one, to.locale, run.today)), whereOf(one, '')],
        `${place.origin}/activiteiten/${one.id}`,
      ),
    )
  const rest = found.length - items.length
  const all = `${place.origin}/activiteiten?${follow.what}`
  const t = words[to.locale].mail
  return [...section(t.found(follow.name), items), ...(rest > 0 ? [t.restOf(rest), all] : [])]
}

function rhythmOf(activity: ShortActivity, locale: Locale, today: string): string {
  const { start, end, rule, except, cancelled } = activity
  return scheduleInWords({ start, end, rule, except, cancelled }, locale, { today, dates: 'elsewhere' })
}

function whereOf(activity: ShortActivity | undefined, initiative: string): string {
  if (!activity) return initiative
  return [...new Set([activity.place, activity.initiative])].filter((name) => name !== '').join(' · ')
}

/** Says what is inside, most pressing first, in two parts at most. */
function subjectOf({ digest, to, run }: Given): string {
  const t = words[to.locale].mail.subject
  const { urgent, gone, areas, fresh, changed, searches } = digest
  const [first] = urgent
  const pressing = urgent.length + gone.length
  const found = searches.flatMap((one) => one.found)
  const news = fresh.length + changed.length
  const parts = [
    first && pressing === 1 && first.kind === 'cancelled'
      ? t.cancelled(first.title, dayInWords(first.day!, to.locale, { today: run.today }))
      : null,
    pressing > 1 || gone.length === 1 || first?.kind === 'restored' ? t.urgent(pressing) : null,
    areas[0]
      ? t.thisWeek(
          areas[0].follow.name,
          areas.reduce((sum, { total }) => sum + total, 0),
        )
      : null,
    news === 1 ? t.news((fresh[0] ?? changed[0])!.title) : news > 1 ? t.manyNews(news) : null,
    found.length === 1 ? t.found(found[0]!.title) : found.length > 1 ? t.manyFound(found.length) : null,
  ].filter((part) => part !== null)
  const two = parts.slice(0, pressing > 0 ? 1 : 2)
  return two.map((part, nth) => (nth === 0 ? capital(part) : part)).join(', ')
}

function followsInWords(follows: readonly Follow[], locale: Locale): string {
  return someInWords(
    follows.map(({ name }) => name),
    3,
    locale,
  )
}

/** The first of these names, and how many more there are. */
function someInWords(names: readonly string[], most: number, locale: Locale): string {
  const rest = names.length - most
  return listInWords(rest > 0 ? [...names.slice(0, most), words[locale].mail.others(rest)] : names, locale)
}
