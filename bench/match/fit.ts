/**
 * What each part of the sum should count, from questions whose answers were graded: logistic regression over pairs of offers
 * of which one is graded better (Burges et al., "Learning to Rank using Gradient Descent", 2005, with a linear score). Each
 * list is judged by weights fitted on the lists of other catalogues.
 */
import { matchQuestion } from '#capabilities/referrals/index.ts'
import { beside } from '#capabilities/referrals/ranking/weights.ts'
import type { Ranked } from '#capabilities/referrals/ranking/rank.ts'
import { municipalityId } from '#platform/db/doors.ts'
import { offerKey, today } from './catalogue.ts'
import { foundCity } from './city.ts'
import { ndcg } from './metrics.ts'
import { readLists } from './read-lists.ts'
import type { ReadList } from './read-lists.ts'
import { readQuestions } from './questions.ts'

type Part = keyof typeof beside
const parts = Object.keys(beside) as Part[]

/** An offer that was weighed for a question: its parts, in their order, and its grade. */
interface Weighed {
  readonly key: string
  readonly values: readonly number[]
  readonly grade: number
}

/** A question with what was weighed for it. */
export interface Asked {
  readonly list: ReadList
  readonly grades: Readonly<Record<string, number>>
  readonly offers: readonly Weighed[]
}

/** One offer beside one that is graded less: the difference of each part, and how much the pair counts. */
interface Pair {
  readonly difference: readonly number[]
  readonly counts: number
}

const rounds = 400
const rate = 40

/** The weights that all lists give, scaled so that `topic` is what it is now, and how each list fares by those of the others. */
export async function fit(): Promise<string[]> {
  const asked = (await Promise.all(readLists.map(askList))).flat()
  const scale = (weights: readonly number[]): number => beside.topic / weights[parts.indexOf('topic')]!
  const all = fitted(asked)
  const by = scale(all)
  return [
    `${asked.length} questions, ${asked.flatMap(pairsOf).length} pairs`,
    ...parts.map((part, at) => `${part.padEnd(12)} ${(all[at]! * by).toFixed(3)}  now ${beside[part]}`),
    ...readLists.map(({ name, catalogue }) => {
      const weights = fitted(asked.filter(({ list }) => list.catalogue !== catalogue))
      const own = asked.filter(({ list }) => list.name === name)
      const now = parts.map((part) => beside[part])
      return `${name.padEnd(12)} nDCG@5 ${mean(own, weights)} by the others' weights, ${mean(own, now)} by those of now (nothing cut off)`
    }),
  ]
}

async function askList(list: ReadList): Promise<Asked[]> {
  const city = await foundCity(list.catalogue, today)
  const municipality = municipalityId('GM0392')!
  const asked: Asked[] = []
  try {
    for (const question of await readQuestions(list.questions)) {
      if (Object.keys(question.grades).length === 0) continue
      const near = question.near && { lat: question.near[0], lon: question.near[1] }
      const { weighed } = await matchQuestion(city.database, municipality, {
        text: question.text,
        near,
        today: question.today ?? today,
        locale: 'nl',
      })
      const offers = weighed.filter(({ candidate }) => !candidate.isFull && candidate.room !== 'full')
      asked.push({
        list,
        grades: question.grades,
        offers: offers.map((one) => weighedOf(one, question.grades)),
      })
    }
  } finally {
    await city.close()
  }
  return asked
}

function weighedOf({ candidate, sum }: Ranked, grades: Readonly<Record<string, number>>): Weighed {
  const key = offerKey({ initiative: candidate.initiativeName, activity: candidate.title })
  const others = parts.filter((part) => part !== 'topic')
  const known = others.reduce((all, part) => all + beside[part] * sum[part], 0)
  // The topic as it counts, with its circumstances and all that lowers it.
  const topic = (sum.score - known) / beside.topic
  return { key, values: parts.map((part) => (part === 'topic' ? topic : sum[part])), grade: grades[key] ?? 0 }
}

function pairsOf({ grades, offers }: Asked): Pair[] {
  const ideal = Object.values(grades).reduce((sum, grade) => sum + 2 ** grade - 1, 0)
  return offers.flatMap((better) =>
    offers
      .filter(({ grade }) => grade < better.grade)
      .map((worse) => ({
        difference: better.values.map((value, at) => value - worse.values[at]!),
        counts: (2 ** better.grade - 2 ** worse.grade) / ideal,
      })),
  )
}

/** By gradient descent over all pairs; the loss is convex, so where it starts does not matter. One weight a part. */
export function fitted(asked: readonly Asked[]): number[] {
  const pairs = asked.flatMap(pairsOf)
  const total = pairs.reduce((sum, { counts }) => sum + counts, 0)
  const weights = parts.map(() => 1)
  for (let round = 0; round < rounds; round++) {
    const gradient = parts.map(() => 0)
    for (const { difference, counts } of pairs) {
      const margin = difference.reduce((sum, value, at) => sum + value * weights[at]!, 0)
      const wrong = counts / (1 + Math.exp(margin))
      for (const [at, value] of difference.entries()) gradient[at]! += wrong * value
    }
    for (const [at, value] of gradient.entries()) weights[at]! += (rate * value) / total
  }
  return weights
}

function mean(asked: readonly Asked[], weights: readonly number[]): string {
  const scored = (one: Weighed): number =>
    one.values.reduce((sum, value, at) => sum + value * weights[at]!, 0)
  const all = asked.flatMap(
    ({ grades, offers }) =>
      ndcg(
        grades,
        offers.toSorted((one, other) => scored(other) - scored(one)).map(({ key }) => key),
      ) ?? [],
  )
  return (all.reduce((sum, value) => sum + value, 0) / all.length).toFixed(3)
}
