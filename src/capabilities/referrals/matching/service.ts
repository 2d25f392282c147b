import type { Locale, MunicipalityId } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { publicQuery } from '#platform/db/doors.ts'
import type { Spot } from '#platform/geo/spot.ts'
import { synonymsOf } from '#capabilities/search/index.ts'
import { reportsSince } from '../counting/domain.ts'
import { readReports } from '../counting/feedback-store.ts'
import type { Chip, QuestionRead } from '../domain.ts'
import { newcomersLately } from '../handover/store/counts.ts'
import { settleChips } from '../reading/again.ts'
import type { SentBefore } from '../reading/again.ts'
import { readQuestion } from '../reading/read.ts'
import { fitsAmong, fullAmong, weigh } from '../ranking/rank.ts'
import type { Mode, Ranked } from '../ranking/rank.ts'
import { mostCandidates } from '../ranking/weights.ts'
import { wishesOf } from '../ranking/wishes.ts'
import type { Wishes } from '../ranking/wishes.ts'
import type { TaskFit } from './domain.ts'
import { findCandidates } from './store.ts'
import { findTasks } from './tasks.ts'

/** A question as a worker puts it; it is in memory only, for as long as it takes to answer. */
export interface Asked {
  readonly text: string
  /** What the page sent along of the question that stood there, and of its chips; left out, nothing stood there. */
  readonly before?: SentBefore
  /** The worker knows that what was read as a sign is none: it is read once more without. */
  readonly isNoSign?: boolean
  readonly near: Spot | null
  /** How somebody comes there; left out, on foot or with the rollator that was read. */
  readonly mode?: Mode
  /** Minutes at most; left out, no limit. */
  readonly within?: number
  /** Local ISO date. */
  readonly today: string
  readonly locale: Locale
}

/** What a question leads to. */
export interface Answer {
  readonly read: QuestionRead
  /** Chips that were read, and that the worker took away. */
  readonly away: readonly Chip[]
  /** It is the question that stood there, asked again. */
  readonly isAgain: boolean
  readonly wishes: Wishes
  readonly mode: Mode
  /** Best first; the page shows five, and the rest under "meer". */
  readonly fits: readonly Ranked[]
  /** About it, and full: to know of, not to go to. */
  readonly full: readonly Ranked[]
  /** Like what somebody wants to begin: to learn from. They asked for a start and not for a place to go to. */
  readonly alike: readonly Ranked[]
  /** All that was weighed, for `--explain`. */
  readonly weighed: readonly Ranked[]
  readonly tasks: readonly TaskFit[]
  /** Something to go to was asked, and nothing fits: no filler. */
  readonly none: boolean
}

/** What was sought and found. */
type Sought = Omit<Answer, 'away' | 'isAgain'>

interface Seeking {
  readonly asked: Asked
  readonly read: QuestionRead
}

const seek = publicQuery(async (reading, { asked, read }: Seeking): Promise<Sought> => {
  const wishes = wishesOf(read)
  const mode = asked.mode ?? (wishes.conditions.has('step-free') ? 'rollator' : 'foot')
  const words = wordsToFind(read)
  const sought = { wishes, words, near: asked.near, today: asked.today, limit: mostCandidates }
  const asksOffers = wishes.wishes.length > 0 || (words.length > 0 && wishes.strengths.length === 0)
  const candidates = asksOffers ? await findCandidates(reading, sought) : []
  const newcomers = await newcomersLately(reading, asked.today)
  const reported = new Set(
    (await readReports(reading, { since: reportsSince(asked.today) })).map(({ activity }) => activity),
  )
  const weighed = candidates
    .map((one) =>
      weigh(one, wishes, {
        today: asked.today,
        mode,
        lately: { newcomers: newcomers.get(one.initiative) ?? 0, reported: reported.has(one.id) },
      }),
    )
    .filter(({ minutes }) => asked.within === undefined || minutes === null || minutes <= asked.within)
  const found = fitsAmong(weighed)
  const begins = read.route === 'start-initiatief'
  const fits = begins ? [] : found
  const tasks = await findTasks(reading, {
    wishes,
    near: asked.near,
    locale: asked.locale,
    today: asked.today,
  })
  return {
    read,
    wishes,
    mode,
    fits,
    full: begins ? [] : fullAmong(weighed),
    alike: begins ? found : [],
    weighed: weighed.toSorted((one, other) => other.sum.score - one.sum.score),
    tasks,
    // Where a professional comes first, or the Kompas, that is the answer.
    none: read.route === 'collectief' && fits.length === 0 && tasks.length === 0,
  }
})

/**
 * Answers a question. Where there is danger nothing is sought: no activity is shown.
 * The text is read here and goes no further than a query of single words.
 */
export async function matchQuestion(
  database: Database,
  municipality: MunicipalityId,
  asked: Asked,
): Promise<Answer> {
  const own = await synonymsOf(database, municipality, undefined)
  const reading = (text: string) => readQuestion(text, own, { isNoSign: asked.isNoSign ?? false })
  const { before } = asked
  const found = reading(asked.text)
  const settled =
    before === undefined
      ? { chips: found.chips, away: [], isAgain: false }
      : settleChips(
          { text: asked.text, chips: found.chips },
          before.text === null ? null : { text: before.text, chips: reading(before.text).chips },
          before,
        )
  const read = corrected(found, settled.chips)
  const sought =
    read.route === 'veiligheid' ? nothingSought(read) : await seek(database, municipality, { asked, read })
  return { ...sought, away: settled.away, isAgain: settled.isAgain }
}

/** What a worker takes away is not likely either. */
function corrected(read: QuestionRead, chips: readonly Chip[]): QuestionRead {
  const named = (of: readonly Chip[]) => new Set(of.map(({ value }) => value))
  const kept = named(chips)
  const away = [...named(read.chips)].filter((value) => !kept.has(value))
  return { ...read, chips, likely: new Map([...read.likely].filter(([topic]) => !away.includes(topic))) }
}

function nothingSought(read: QuestionRead): Sought {
  return {
    read,
    wishes: wishesOf(read),
    mode: 'foot',
    fits: [],
    full: [],
    alike: [],
    weighed: [],
    tasks: [],
    none: false,
  }
}

/** Longer questions are mostly chatter: so many words are looked up. */
const mostWords = 12

/** The words that no list knows: only letters and digits, so that they are safe in a tsquery. */
const wordsToFind = ({ words }: QuestionRead): string[] =>
  words.filter((word) => /^[a-z0-9]{4,40}$/.test(word)).slice(0, mostWords)
