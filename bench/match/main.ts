import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Database } from '#platform/db/database.ts'
import { municipalityId } from '#platform/db/doors.ts'
import type { MunicipalityId } from '#platform/context/ctx.ts'
import { projectFolder } from '#platform/project.ts'
import { byFullText, byTags } from './baselines.ts'
import type { Asked } from './baselines.ts'
import { readCatalogue, today } from './catalogue.ts'
import type { Offer } from './catalogue.ts'
import { foundCity } from './city.ts'
import { figuresOf, judge } from './metrics.ts'
import type { Answer, Judged } from './metrics.ts'
import { byMatching } from './ours.ts'
import { readQuestions, strangersIn } from './questions.ts'
import type { Question } from './questions.ts'
import { failureLines, missed, table } from './report.ts'
import type { Measured } from './report.ts'

type Way = (database: Database, municipality: MunicipalityId, asked: Asked) => Promise<Answer>

const ways: Readonly<Record<string, Way>> = {
  ours: byMatching,
  'full text': byFullText,
  'tag filter': byTags,
}

const here = (file: string): string => join(projectFolder, 'bench/match', file)

const { values: given } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
    questions: { type: 'string' },
    catalogue: { type: 'string' },
  },
})

process.exitCode = await measure()

async function measure(): Promise<number> {
  if (given.failures && given.questions && resolve(given.questions) === here('questions.frozen.jsonl')) {
    console.error('The frozen half is not for tuning: ask it without --failures.')
    return 2
  }
  const csv = given.catalogue ?? here('catalogue.csv')
  const offers = await readCatalogue({ csv, told: given.catalogue ? null : here('told.json') })
  const lists = await listsToAsk(offers)
  const city = await foundCity(csv, today)
  const measured: Measured[] = []
  try {
    for (const { half, questions } of lists)
      for (const [way, answer] of Object.entries(ways)) {
        const judged: Judged[] = []
        for (const question of questions) judged.push(await one(city.database, answer, question, offers))
        if (given.failures && way === 'ours') failureLines(judged).forEach(tell)
        measured.push({ half, way, figures: figuresOf(judged) })
      }
  } finally {
    await city.close()
  }
  const misses = missed(measured)
  if (given.json) tell(JSON.stringify({ measured, missed: misses }))
  else [table(measured), ...misses].forEach(tell)
  return misses.length > 0 ? 1 : 0
}

function tell(line: string): void {
  console.log(line)
}

async function listsToAsk(
  offers: ReadonlyMap<string, Offer>,
): Promise<{ half: string; questions: Question[] }[]> {
  const files = given.questions
    ? [{ half: 'given', path: given.questions }]
    : // Whoever tunes looks at failures, and must not even learn how the frozen half fares meanwhile.
      ['tuned', ...(given.failures ? [] : ['frozen'])].map((half) => ({
        half,
        path: here(`questions.${half}.jsonl`),
      }))
  const lists = []
  for (const { half, path } of files) {
    const questions = await readQuestions(path)
    const strangers = strangersIn(questions, offers)
    if (strangers.length > 0) throw new Error(strangers.join('\n'))
    lists.push({ half, questions })
  }
  return lists
}

async function one(
  database: Database,
  answer: Way,
  question: Question,
  offers: ReadonlyMap<string, Offer>,
): Promise<Judged> {
  const { text, near } = question
  const asked = { text, near, today: question.today ?? today }
  return judge(question, await answer(database, municipalityId('GM0392')!, asked), offers)
}
