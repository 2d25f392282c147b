import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Database } from '#platform/db/database.ts'
import { municipalityId } from '#platform/db/doors.ts'
import type { MunicipalityId } from '#platform/context/ctx.ts'
import { projectFolder } from '#platform/project.ts'
import { byFullText, byTags } from './baselines.ts'
import type { Asked } from './baselines.ts'
import { conditionLine } from './conditions-read.ts'
import { readCatalogue, today } from './catalogue.ts'
import type { Offer } from './catalogue.ts'
import { foundCity } from './city.ts'
import { fit } from './fit.ts'
import { figuresOf, judge } from './metrics.ts'
import type { Answer, Judged } from './metrics.ts'
import { byMatching } from './ours.ts'
import { readQuestions, strangersIn } from './questions.ts'
import type { Question } from './questions.ts'
import { failureLines, missed, table } from './report.ts'
import type { Measured } from './report.ts'
import { signLines } from './signs.ts'

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
    fit: { type: 'boolean', default: false },
    questions: { type: 'string' },
    catalogue: { type: 'string' },
  },
})

/** A list of questions, and the catalogue that they are asked of. */
interface Half {
  readonly half: string
  readonly questions: string
  readonly catalogue: string
  /** What only its descriptions say, as far as that was written down. */
  readonly told: string | null
}

const ours = { catalogue: here('catalogue.csv'), told: here('told.json') } as const
const tuned: Half = { half: 'tuned', questions: here('questions.tuned.jsonl'), ...ours }
/** Whoever tunes looks at failures, and must not even learn how these fare meanwhile. */
const untouched: readonly Half[] = [
  { half: 'frozen', questions: here('questions.frozen.jsonl'), ...ours },
  {
    half: 'elsewhere',
    questions: here('questions.elsewhere.jsonl'),
    catalogue: here('catalogue.elsewhere.csv'),
    told: null,
  },
]

process.exitCode = given.fit ? await tellFit() : await measure()

async function tellFit(): Promise<number> {
  ;(await fit()).forEach(tell)
  return 0
}

async function measure(): Promise<number> {
  const asked = given.questions && resolve(given.questions)
  if (given.failures && untouched.some(({ questions }) => questions === asked)) {
    console.error('These questions are not for tuning: ask them without --failures.')
    return 2
  }
  const measured: Measured[] = []
  for (const half of halvesToAsk()) measured.push(...(await measureHalf(half)))
  const misses = missed(measured)
  if (given.json) tell(JSON.stringify({ measured, missed: misses }))
  else
    [table(measured), ...(given.questions ? [] : [...signLines(), conditionLine()]), ...misses].forEach(tell)
  return misses.length > 0 ? 1 : 0
}

function halvesToAsk(): readonly Half[] {
  if (!given.questions) return given.failures ? [tuned] : [tuned, ...untouched]
  const of = given.catalogue ? { catalogue: given.catalogue, told: null } : ours
  return [{ half: 'given', questions: given.questions, ...of }]
}

async function measureHalf({ half, questions: path, catalogue: csv, told }: Half): Promise<Measured[]> {
  const offers = await readCatalogue({ csv, told })
  const questions = await readQuestions(path)
  const strangers = strangersIn(questions, offers)
  if (strangers.length > 0) throw new Error(strangers.join('\n'))
  const city = await foundCity(csv, today)
  const measured: Measured[] = []
  try {
    for (const [way, answer] of Object.entries(ways)) {
      const judged: Judged[] = []
      for (const question of questions) judged.push(await one(city.database, answer, question, offers))
      if (given.failures && way === 'ours') failureLines(judged).forEach(tell)
      measured.push({ half, way, figures: figuresOf(judged) })
    }
  } finally {
    await city.close()
  }
  return measured
}

function tell(line: string): void {
  console.log(line)
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
