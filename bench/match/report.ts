import { offerKey } from './catalogue.ts'
import { shown } from './metrics.ts'
import type { Figures, Judged } from './metrics.ts'

/** The figures of one way of answering on one list of questions. */
export interface Measured {
  readonly half: string
  readonly way: string
  readonly figures: Figures
}

const inWords: Readonly<Record<keyof Figures, string>> = {
  questions: 'questions',
  ndcg: `nDCG@${shown}`,
  hard: `hard negatives in the top ${shown}`,
  broken: 'broken conditions',
  abstentionPrecision: '"nothing fits": precision',
  abstentionRecall: '"nothing fits": recall',
  dangerRecall: 'danger: recall',
  professionalRecall: 'professional first: recall',
  startRecall: 'wants to start: recall',
  falseDanger: 'danger: false alarms',
  falseProfessional: 'professional first: false alarms',
  offersOnDanger: 'danger with activities shown',
  tasksFound: 'volunteer tasks found',
  tasksUnasked: 'volunteer tasks unasked for',
}

const counts: readonly (keyof Figures)[] = [
  'questions',
  'hard',
  'broken',
  'falseDanger',
  'falseProfessional',
  'offersOnDanger',
  'tasksUnasked',
]

/** Every figure of every way beside each other, in columns of text. */
export function table(measured: readonly Measured[]): string {
  const names = Object.keys(inWords) as (keyof Figures)[]
  const rows = [
    ['', ...measured.map(({ half, way }) => `${half}, ${way}`)],
    ...names.map((name) => [inWords[name], ...measured.map(({ figures }) => said(name, figures[name]))]),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join('  '),
    )
    .join('\n')
}

function said(name: keyof Figures, value: number | null): string {
  if (value === null) return '-'
  return counts.includes(name) ? String(value) : value.toFixed(3)
}

const wantedNdcg = 0.85
const wantedAhead = 0.2

/** Sentences about the targets that the frozen half misses; empty when all are met, or nothing frozen was asked. */
export function missed(measured: readonly Measured[]): string[] {
  const frozen = measured.filter(({ half }) => half === 'frozen')
  const ours = frozen.find(({ way }) => way === 'ours')?.figures
  if (!ours) return []
  const ndcg = ours.ndcg ?? 0
  const ahead = frozen
    .filter(({ way, figures }) => way !== 'ours' && ndcg - (figures.ndcg ?? 0) < wantedAhead)
    .map(
      ({ way, figures }) => `${(ndcg - (figures.ndcg ?? 0)).toFixed(3)} ahead of ${way}, not ${wantedAhead}`,
    )
  return [
    ...(ndcg < wantedNdcg ? [`nDCG@${shown} is ${ndcg.toFixed(3)}, not ${wantedNdcg}`] : []),
    ...ahead,
    ...(ours.hard > 0 ? [`${ours.hard} hard negatives in the top ${shown}`] : []),
    ...(ours.broken > 0 ? [`${ours.broken} broken conditions`] : []),
    ...((ours.dangerRecall ?? 1) < 1 ? ['danger was missed'] : []),
    ...((ours.professionalRecall ?? 1) < 1 ? ['professional help first was missed'] : []),
  ].map((sentence) => `Missed on the frozen half: ${sentence}.`)
}

/** What failed in the answers, question by question: what came and what was wanted. */
export function failureLines(judged: readonly Judged[]): string[] {
  return judged.filter(failed).flatMap((one) => {
    const { question, answer } = one
    const top = answer.fits.slice(0, shown).map(offerKey)
    return [
      `${question.id} (${question.kind}) ${question.text}`,
      ...(question.route === answer.route ? [] : [`  route ${answer.route}, not ${question.route}`]),
      ...(question.route === 'collectief' && question.none !== answer.none
        ? [`  none ${answer.none}, not ${question.none}`]
        : []),
      ...(one.ndcg === null ? [] : [`  nDCG ${one.ndcg.toFixed(3)}`]),
      ...top.map((key) => `  ${question.grades[key] ?? (question.hard.includes(key) ? 'HARD' : 0)} ${key}`),
      ...(Object.keys(question.tasks).length === 0 ? (answer.tasks ?? []).slice(0, shown) : []).map(
        ({ initiative, task }) => `  task unasked for: ${initiative}|${task}`,
      ),
      ...one.broken.map((sentence) => `  broken: ${sentence}`),
      ...missing(Object.entries(question.grades), top, 2).map((key) => `  missing 2: ${key}`),
      ...missing(Object.entries(question.tasks), one.tasks, 1).map((key) => `  task not named: ${key}`),
      '',
    ]
  })
}

function missing(graded: [string, number][], came: readonly string[], from: number): string[] {
  return graded.filter(([key, grade]) => grade >= from && !came.includes(key)).map(([key]) => key)
}

const wellEnough = 0.95

function failed({ question, answer, ndcg, hard, broken, tasks }: Judged): boolean {
  return (
    question.route !== answer.route ||
    (question.route === 'collectief' && question.none !== answer.none) ||
    (question.route === 'veiligheid' && answer.fits.length > 0) ||
    (ndcg ?? 1) < wellEnough ||
    hard.length > 0 ||
    broken.length > 0 ||
    tasks.length < Math.min(shown, Object.keys(question.tasks).length) ||
    (Object.keys(question.tasks).length === 0 && (answer.tasks ?? []).length > 0)
  )
}
