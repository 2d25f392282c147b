import type { ActivityFacts } from '#capabilities/activities/index.ts'
import { activityFacts } from '#testing/an-activity.ts'
import type { Offer } from './catalogue.ts'
import type { Question } from './questions.ts'

/** An offer with these facts, once a week on Wednesday morning unless they say otherwise. */
export function anOffer(
  key: string,
  given: Partial<ActivityFacts> & { readonly told?: Offer['told']; readonly days?: readonly string[] } = {},
): Offer {
  const { told = new Set(), days = ['2026-12-02'], ...facts } = given
  return { key, facts: activityFacts(facts), told, days }
}

/** A question to which everything is right, but for what is given. */
export function aQuestion(given: Partial<Question> = {}): Question {
  return {
    id: 'q',
    text: 'koffie',
    near: null,
    kind: 'need',
    route: 'collectief',
    grades: {},
    hard: [],
    conditions: [],
    none: false,
    tasks: {},
    ...given,
  }
}
