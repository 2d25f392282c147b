import { localOf } from '#platform/calendar/zone.ts'
import type { Locale } from '#platform/context/ctx.ts'
import { addDays, listInWords, dayInWords, timeInWords, weekdayOf } from '#platform/i18n/dates.ts'
import { euros } from '#platform/i18n/money.ts'
import { uncapital } from '#platform/i18n/sentence.ts'
import { freshness, languagesInWords } from '#capabilities/initiatives/index.ts'
import { scheduleInWords } from '#capabilities/activities/index.ts'
import type { Candidate } from '../matching/domain.ts'
import { topicById } from '../thesaurus/index.ts'
import { isOrigin } from '../thesaurus/origins.ts'
import type { Condition, TopicId } from '../domain.ts'
import { rankingWords } from './messages.ts'
import { isInRefusedPlace } from './places.ts'
import { isFull } from './rank.ts'
import type { Mode, Ranked } from './rank.ts'
import { unknownsOf } from './unknowns.ts'
import { faintTopic, farMinutes, smallGroup } from './weights.ts'
import { evening } from './wishes.ts'
import type { Wishes } from './wishes.ts'

interface Asked {
  readonly wishes: Wishes
  readonly locale: Locale
  readonly mode: Mode
  readonly today: string
}

/** "elke woensdag van 10.00 tot 12.00 uur" */
export function whenOf(candidate: Candidate, { locale, today }: Pick<Asked, 'locale' | 'today'>): string {
  const { firstStart: start, firstEnd: end, rule } = candidate
  return scheduleInWords({ start, end, rule, except: [], cancelled: [] }, locale, {
    today,
    dates: 'elsewhere',
  })
}

/** Why it fits, by what it answers. */
interface Fitting {
  /** What it is about. */
  readonly about: readonly string[]
  /** When, how and for whom, as it was asked. */
  readonly meets: readonly string[]
  /** How somebody new is received, asked or not. */
  readonly welcome: readonly string[]
}

function fitting({ candidate, meets, minutes }: Ranked, asked: Asked): Fitting {
  const { wishes, locale, mode } = asked
  const t = rankingWords[locale]
  const spoken = wishes.languages.filter((one) => candidate.languages.includes(one))
  const isForThem = candidate.audience.some((who) => who !== 'herkomst' && wishes.whos.has(who))
  const walksIn = candidate.entrance === 'walk-in' && !wishes.conditions.has('walk-in')
  return {
    about: topicReasons(meets, candidate, locale),
    meets: [
      ...timeReason(candidate, asked),
      ...[...wishes.conditions].flatMap((one) => met(one, candidate, locale)),
      ...(spoken.length > 0 ? [t.language(languagesInWords(spoken, locale))] : []),
      ...(isForThem ? [t.audience] : []),
      ...(minutes === null || minutes > farMinutes ? [] : [t.minutes[mode](minutes)]),
    ],
    welcome: [
      ...(walksIn ? [t.yes['walk-in']] : []),
      ...(candidate.host === '' ? [] : [t.host]),
      ...(candidate.room === 'welcome' && !isFull(candidate) && candidate.host !== '' ? [t.room] : []),
    ],
  }
}

/** Why it fits, the weightiest first: each is a fact of the offer that answers something of the question. */
export function reasonsFor(ranked: Ranked, asked: Asked): string[] {
  const { about, meets, welcome } = fitting(ranked, asked)
  return [...about, ...meets, ...welcome]
}

/** The same in three or four lines, so that a list of offers shows at a glance in what they differ. */
export function reasonsAtAGlance(ranked: Ranked, asked: Asked): string[] {
  const { about, meets, welcome } = fitting(ranked, asked)
  return [...about, ...inOneLine(meets), ...inOneLine(welcome)]
}

/** "Overdag, zonder drempels of trap" */
const inOneLine = (reasons: readonly string[]): string[] =>
  reasons.length === 0 ? [] : [reasons.map((one, n) => (n === 0 ? one : uncapital(one))).join(', ')]

/** What to look at before somebody goes. */
export function cautionsFor(ranked: Ranked, asked: Asked): string[] {
  const { candidate, minutes, sum } = ranked
  const t = rankingWords[asked.locale].mind
  const fresh = freshness(candidate.confirmedOn, asked.today)
  const { conditions, whos, refused } = asked.wishes
  const others = candidate.audience.filter((who) => who === 'herkomst' || !whos.has(who))
  const passing = refused.filter((topic) => (candidate.topics[topic] ?? 0) > 0)
  const late = lateEnd(candidate, asked.wishes)
  return [
    ...(isFull(candidate) ? [t.full] : []),
    ...(candidate.offOn === null
      ? []
      : [t.off(dayInWords(candidate.offOn, asked.locale, { today: asked.today }))]),
    ...(late === null ? [] : [t.until(timeInWords(late, asked.locale))]),
    ...unknownsOf(candidate, asked.wishes).map((one) => t.unknown[one]),
    ...(conditions.has('small-group') && (candidate.groupSize ?? 0) > smallGroup
      ? [t.bigGroup(candidate.groupSize ?? 0)]
      : []),
    ...(candidate.womenOnly && !whos.has('vrouw') ? [t.womenOnly] : []),
    ...(sum.lowered['audience'] !== undefined && others.length > 0
      ? [
          t.otherAudience(
            listInWords(
              others.map((who) => rankingWords[asked.locale].who[who]),
              asked.locale,
            ),
          ),
        ]
      : []),
    ...(minutes !== null && minutes > farMinutes ? [t.far(minutes)] : []),
    ...(candidate.entrance === 'sign-up' ? [t.signUp] : []),
    ...((candidate.costCents ?? 0) > 0 && !conditions.has('cheap')
      ? [t.costs(euros(candidate.costCents!, asked.locale))]
      : []),
    ...(candidate.stepFree !== true && candidate.hasSteps ? [t.steps] : []),
    ...(candidate.room === 'call-first' ? [t.callFirst] : []),
    ...(sum.lowered['newcomers'] === undefined ? [] : [t.busy]),
    ...(sum.lowered['reported'] === undefined ? [] : [t.reported]),
    ...(isInRefusedPlace(candidate.placeName, refused) ? [t.inPlace(candidate.placeName)] : []),
    ...passing.map((topic) => t.refusedToo(labelOf(topic, asked.locale))),
    ...(fresh === 'flagged' ? [t.flagged] : fresh === 'unknown' ? [t.unconfirmed] : []),
    ...(candidate.day > addDays(asked.today, 14)
      ? [t.later(dayInWords(candidate.day, asked.locale, { today: asked.today }))]
      : []),
  ]
}

const labelOf = (topic: TopicId, locale: Locale): string => topicById.get(topic)?.label[locale] ?? topic

/** `alike`: what was asked is another kind, that this one helps with as well. */
type Sort = 'need' | 'activity' | 'origin' | 'alike'

function topicReasons(meets: readonly TopicId[], candidate: Candidate, locale: Locale): string[] {
  const t = rankingWords[locale]
  const isOwn = (topic: TopicId) => (candidate.topics[topic] ?? 0) >= faintTopic
  const sortOf = (topic: TopicId): Sort | undefined => {
    const sort = isOrigin(topic) ? 'origin' : topicById.get(topic)?.sort
    return sort === 'activity' && !isOwn(topic) ? 'alike' : sort
  }
  const say = (sort: Sort, inWords: (topics: string) => string): string[] => {
    // What a question names twice, meets twice; it is said once.
    const of = [...new Set(meets)].filter((topic) => sortOf(topic) === sort).slice(0, 3)
    const labels = of.map((topic) => labelOf(topic, locale))
    return labels.length === 0 ? [] : [inWords(listInWords(labels, locale))]
  }
  const about = say('activity', t.about)
  return [
    // What it is not itself is named only where nothing else tells why it came.
    ...(about.length > 0 ? about : say('alike', t.alike)),
    ...say('need', t.serves),
    ...say('origin', t.suits),
    ...(meets.length === 0 && candidate.words > 0 ? [t.words] : []),
  ]
}

function timeReason(candidate: Candidate, asked: Asked): string[] {
  const { windows } = asked.wishes
  if (windows.length === 0 || lateEnd(candidate, asked.wishes) !== null) return []
  const t = rankingWords[asked.locale]
  const weekend = windows.every(({ weekdays }) => weekdays.length > 0 && weekdays.every((day) => day > 5))
  if (weekend && weekdayOf(candidate.day) > 5) return [t.atWeekend]
  return [isByDay(windows) && localOf(candidate.startsAt).minute < evening[0] ? t.byDay : t.atTime]
}

const isByDay = (windows: Wishes['windows']): boolean =>
  windows.length > 0 && windows.every(({ span }) => span !== null && span[1] <= evening[0])

/** Local minute at which it ends, when that is in the evening and the day was asked: somebody comes home in the dark. */
function lateEnd({ firstStart, firstEnd }: Candidate, { windows }: Wishes): number | null {
  if (firstEnd === null || !isByDay(windows)) return null
  const [hour = 0, minute = 0] = firstEnd.slice(11, 16).split(':').map(Number)
  const end = hour * 60 + minute
  const endsNextDay = firstEnd.slice(0, 10) > firstStart.slice(0, 10)
  return endsNextDay || end > evening[0] ? end : null
}

function met(condition: Condition, candidate: Candidate, locale: Locale): string[] {
  const t = rankingWords[locale].yes
  const said: Readonly<Record<Condition, string | false>> = {
    'step-free': candidate.stepFree === true && t['step-free'],
    toilet: candidate.toilet === true && t.toilet,
    quiet: candidate.quiet === true && t.quiet,
    'small-group':
      candidate.groupSize !== null &&
      candidate.groupSize <= smallGroup &&
      t['small-group'](candidate.groupSize),
    childcare: candidate.childcare === true && t.childcare,
    'alcohol-free': candidate.alcoholFree === true && t['alcohol-free'],
    'women-only': candidate.womenOnly && t['women-only'],
    free: candidate.costCents === 0 && t.free,
    cheap:
      candidate.costCents === 0
        ? t.free
        : candidate.costCents !== null && t.cheap(euros(candidate.costCents, locale)),
    'walk-in': candidate.entrance === 'walk-in' && t['walk-in'],
    near: false,
    indoors: false,
  }
  const line = said[condition]
  return line === false ? [] : [line]
}
