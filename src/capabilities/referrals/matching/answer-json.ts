import type { Locale } from '#platform/context/ctx.ts'
import { chipLabel } from '../reading/chips.ts'
import { routeSentence } from '../guidance/messages.ts'
import { cautionsFor, reasonsFor, whenOf } from '../ranking/reasons.ts'
import { mostFits } from '../ranking/weights.ts'
import type { Answer } from './service.ts'

/** An answer as the command line gives it: names as they stand in the catalogue, sentences in words. */
export function answerAsJson(answer: Answer, asked: { locale: Locale; today: string }) {
  const { read, fits, tasks, none } = answer
  const about = { ...asked, wishes: answer.wishes, mode: answer.mode }
  return {
    route: read.route,
    reason: read.reason === null ? null : routeSentence(read.reason, asked.locale),
    chips: read.chips.map((chip) => ({ ...chip, label: chipLabel(chip, asked.locale) })),
    fits: fits.slice(0, mostFits).map((ranked) => ({
      activity: ranked.candidate.title,
      initiative: ranked.candidate.initiativeName,
      id: ranked.candidate.id,
      when: whenOf(ranked.candidate, asked),
      score: Math.round(ranked.sum.score * 1000) / 1000,
      reasons: reasonsFor(ranked, about),
      cautions: cautionsFor(ranked, about),
    })),
    tasks: tasks.map(({ task, about: what, initiative, when, score, reasons }) => ({
      task,
      about: what,
      initiative,
      when,
      score: Math.round(score * 1000) / 1000,
      reasons,
    })),
    none,
  }
}
