import { choice, date, form, hidden, number, optional, text } from '#platform/forms/index.ts'
import { highestRevision } from '../domain.ts'
import { matters } from './domain.ts'

export const matterForm = form({ zaak: choice(matters, { as: 'radio' }) })

export const addStepForm = form({ stap: text({ max: 80 }) })

const versie = hidden(number({ min: 1, max: highestRevision }))

/** A first promise, or another day with its reason. */
export function promiseForm(how: 'first' | 'moved') {
  const waarom = text({ max: 1000, lines: 2 })
  return form({ versie, belofte: date(), waarom: how === 'first' ? optional(waarom) : waarom })
}

export const doneForm = form({ versie, gedaan: date() })
