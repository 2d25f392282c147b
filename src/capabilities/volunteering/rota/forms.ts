import { choice, date, form, text } from '#platform/forms/index.ts'
import { turnActs } from './service.ts'

/** What somebody does with a turn of theirs. */
export const turnForm = form({ besluit: choice(turnActs), dag: date() })

/** The hosts put somebody in, or take them out. */
export const placeForm = form({ besluit: choice(['erin', 'eruit']), dag: date(), wie: text({ max: 40 }) })

/** About somebody who does the task. */
export const judgeForm = form({ besluit: choice(['welkom', 'weg']), wie: text({ max: 40 }) })
