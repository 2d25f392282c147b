import { topicById } from '../thesaurus/index.ts'
import { beside, besideTheBest, circumstances, fitFrom } from '../ranking/weights.ts'
import type { Ranked } from '../ranking/rank.ts'
import type { Answer } from './service.ts'

const figure = (value: number): string => value.toFixed(3)

/** The sum of each candidate in words, the best first, so that anybody can follow why it stands where it stands. */
export function explain(answer: Answer): string[] {
  const { read, wishes, weighed } = answer
  return [
    `route: ${read.route}${read.reason === null ? '' : ` (${read.reason})`}`,
    `chips: ${read.chips.map(({ group, value }) => `${group}:${value}`).join(', ') || 'none'}`,
    ...wishes.wishes.map(
      ({ topic, weight, metBy }) =>
        `wish ${topic} × ${weight}, met by ${[...metBy].map(([by, how]) => `${by} ${how}`).join(', ')}`,
    ),
    `threshold: the best ≥ ${fitFrom}, the others ≥ ${besideTheBest} × the best`,
    ...weighed.slice(0, 30).map(line),
    ...answer.tasks.map(({ task, initiative, score }) => `task ${figure(score)} ${task} (${initiative})`),
  ]
}

function line({ candidate, sum, meets, minutes }: Ranked): string {
  const { topic, distance, freshness, welcome, certainty, likeness, heart, way, language, lowered, score } =
    sum
  const less = Object.entries(lowered).map(([why, by]) => ` × ${by} (${why})`)
  const far = minutes === null ? '' : `, ${minutes} min`
  const about = meets.map((id) => topicById.get(id)?.id ?? id).join(' + ') || 'words'
  return (
    `${figure(score)} = ${beside.topic} × ${figure(topic)} × (${circumstances.topic}` +
    ` + ${circumstances.distance} × ${figure(distance)} near + ${circumstances.freshness} × ${figure(freshness)} fresh` +
    ` + ${circumstances.welcome} × ${figure(welcome)} welcome + ${circumstances.certainty} × ${figure(certainty)} sure)` +
    `${less.join('')} + ${beside.likeness} × ${figure(likeness)} alike + ${beside.distance} × ${figure(distance)} near` +
    ` + ${beside.heart} × ${figure(heart)} heart + ${beside.way} × ${figure(way)} way + ${beside.language} × ${language} language` +
    ` + ${beside.certainty} × ${figure(certainty)} sure` +
    `  ${candidate.title} (${candidate.initiativeName}): ${about}${far}`
  )
}
