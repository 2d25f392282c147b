import { atTheTableEatingAndCooking } from './at-the-table-eating-and-cooking.ts'
import { belonging } from './belonging.ts'
import { careTalking } from './care-talking.ts'
import { companyAndNeed } from './company-and-need.ts'
import { doingSomethingForOthersTimeSelf } from './doing-something-for-others-time-self.ts'
import { familiesAndYoungPeople } from './families-and-young-people.ts'
import { fromTheDesk } from './from-the-desk.ts'
import { games } from './games.ts'
import { greenAndAnimals } from './green-and-animals.ts'
import { heard } from './heard.ts'
import { helpThingsMoneyLearning } from './help-things-money-learning.ts'
import { inOtherWords } from './in-other-words.ts'
import { languageAndLearning } from './language-and-learning.ts'
import { meeting } from './meeting.ts'
import { moreWaysOfSayingIt } from './more-ways-of-saying-it.ts'
import { movingAndSports } from './moving-and-sports.ts'
import { musicAndStage } from './music-and-stage.ts'
import { offered } from './offered.ts'
import { outdoors } from './outdoors.ts'
import { peopleInOtherWords } from './people-in-other-words.ts'
import { threadPaintWoodPaper } from './thread-paint-wood-paper.ts'
import type { Topic } from '../../domain.ts'

/** All tables of expressions: what belongs to a topic (tools, dishes, places), and what people say who mean it. */
const tables = [
  atTheTableEatingAndCooking,
  meeting,
  companyAndNeed,
  threadPaintWoodPaper,
  musicAndStage,
  movingAndSports,
  helpThingsMoneyLearning,
  languageAndLearning,
  games,
  belonging,
  careTalking,
  familiesAndYoungPeople,
  greenAndAnimals,
  outdoors,
  doingSomethingForOthersTimeSelf,
  moreWaysOfSayingIt,
  inOtherWords,
  peopleInOtherWords,
  heard,
]

const rowsOf = (table: string): [topic: string, phrases: string][] =>
  table
    .split(';')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 1)])

/** The rows as they stand: the topic that is meant, and phrases that mean it. */
export const expressions: readonly (readonly [topic: string, phrases: string])[] = [
  ...tables,
  fromTheDesk,
].flatMap(rowsOf)

const byTopic = Map.groupBy(tables.flatMap(rowsOf), ([topic]) => topic)
const noted = Map.groupBy(rowsOf(fromTheDesk), ([topic]) => topic)
const offeredBy = Map.groupBy(rowsOf(offered), ([topic]) => topic)

const isWhole = (phrase: string): boolean => phrase.includes(' ') || phrase.startsWith('*')

/**
 * The topic with its expressions. Whole expressions, and words marked `*`, are among what it is asked with, for
 * questions and offers; other single words (a tool, a dish) only say what a question is about.
 */
export function withExpressions(topic: Topic): Topic {
  const phrases = (byTopic.get(topic.id) ?? []).flatMap(([, row]) => row.split(',').map((one) => one.trim()))
  const whole = phrases.filter(isWhole).map((phrase) => phrase.replace('*', ''))
  const words = phrases.filter((phrase) => !isWhole(phrase))
  const announced = (offeredBy.get(topic.id) ?? []).map(([, row]) => row)
  return {
    ...topic,
    asks: [topic.asks, ...whole].join(', '),
    // What workers note stands in no offer, and reads none.
    says: [...words, ...(noted.get(topic.id) ?? []).map(([, row]) => row)].join(', '),
    offers: [topic.offers, ...announced].join(', '),
  }
}
