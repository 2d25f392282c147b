import type { Question } from '#capabilities/search/domain.ts'

/** A question in which nothing was asked but the days: one week from a Wednesday, unless told otherwise. */
export function aQuestion(given: Partial<Question> = {}): Question {
  return {
    now: new Date('2026-11-25T09:00:00Z'),
    today: '2026-11-25',
    near: null,
    text: null,
    themes: [],
    area: null,
    days: { from: '2026-11-25', to: '2026-12-02' },
    parts: [],
    weekdays: [],
    free: false,
    stepFree: false,
    walkIn: false,
    language: null,
    stale: 'hidden',
    ...given,
  }
}
