import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { routes } from '#capabilities/referrals/domain.ts'

/** What an offer in the top five must not go against by a fact that is known; what is unknown breaks nothing. */
export const plainConditions = [
  'step-free',
  'quiet',
  'small-group',
  'alcohol-free',
  'women-only',
  'no-women-only',
  'free',
  'cheap',
  'walk-in',
  'childcare',
  'not-full',
  'morning',
  'afternoon',
  'evening',
  'daytime',
  'not-evening',
  'weekend',
  'weekday',
] as const
export type PlainCondition = (typeof plainConditions)[number]

/** `language:ar` and `age:72` say which. */
export type Condition = PlainCondition | `language:${string}` | `age:${number}`

const condition = z.custom<Condition>(
  (text) =>
    typeof text === 'string' &&
    (plainConditions.includes(text as PlainCondition) || /^(language:[a-z]{2,3}|age:\d{1,3})$/.test(text)),
)
const grade = z.union([z.literal(1), z.literal(2)])

/** One question with what must come of it; who is named by `initiatief|activiteit`. Strict: a slip is an error. */
const question = z.strictObject({
  id: z.string(),
  text: z.string(),
  near: z.tuple([z.number(), z.number()]).nullable(),
  today: z.iso.date().optional(),
  kind: z.string(),
  route: z.enum(routes),
  /** 2 fits, 1 is a second choice, all others do not fit. */
  grades: z.record(z.string(), grade),
  /** May never be among the first five. */
  hard: z.array(z.string()).default([]),
  conditions: z.array(condition).default([]),
  /** Nothing fits: saying so is right. */
  none: z.boolean().default(false),
  /** Volunteer tasks by `initiatief|talent`. */
  tasks: z.record(z.string(), grade).default({}),
})
export type Question = z.infer<typeof question>

/** @throws Error with the line that is wrong */
export async function readQuestions(path: string): Promise<Question[]> {
  const lines = (await readFile(path, 'utf8')).split('\n')
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return []
    const read = question.safeParse(JSON.parse(line))
    if (!read.success) throw new Error(`${path}, line ${at + 1}: ${z.prettifyError(read.error)}`)
    return [read.data]
  })
}

/** Sentences for each name that the catalogue does not have: a grade on it would count for nothing. */
export function strangersIn(
  questions: readonly Question[],
  offers: ReadonlyMap<
    string,
    { readonly facts: { readonly volunteersWanted: readonly { talent: string }[] } }
  >,
): string[] {
  const wanted = new Set(
    [...offers].flatMap(([key, { facts }]) =>
      facts.volunteersWanted.map(({ talent }) => `${key.split('|')[0]}|${talent}`),
    ),
  )
  return questions.flatMap(({ id, grades, hard, tasks }) => [
    ...[...Object.keys(grades), ...hard]
      .filter((key) => !offers.has(key))
      .map((key) => `${id} names the offer "${key}", which is not in the catalogue.`),
    ...hard.filter((key) => key in grades).map((key) => `${id} wants "${key}" and refuses it.`),
    ...Object.keys(tasks)
      .filter((key) => !wanted.has(key))
      .map((key) => `${id} names the task "${key}", which nobody asks for.`),
  ])
}
