import { checkbox, form, hidden, optional, search, text } from '#platform/forms/index.ts'
import type { FieldErrors, FormSpec } from '#platform/forms/index.ts'
import type { Question, QuestionWords } from '../domain.ts'
import { holdsContact, longest } from './domain.ts'
import type { Said } from './service.ts'

/** The parts of a question in each language, by the field in which they are typed. */
export const partsOf = {
  nl: { ask: 'vraag', help: 'uitleg', example: 'voorbeeld', why: 'waarom' },
  en: { ask: 'vraagEn', help: 'uitlegEn', example: 'voorbeeldEn', why: 'waaromEn' },
} as const

const ask = () => text({ max: longest.ask })
const help = () => text({ max: longest.help, lines: 3 })
const example = () => text({ max: longest.example, lines: 3 })
const why = () => text({ max: longest.why, lines: 2 })

/** A question as a municipality words it: in Dutch, and in English wholly or not at all. */
export const questionForm = form(
  {
    vraag: ask(),
    uitleg: help(),
    voorbeeld: example(),
    waarom: why(),
    uitdaagrecht: checkbox(),
    vraagEn: optional(ask()),
    uitlegEn: optional(help()),
    voorbeeldEn: optional(example()),
    waaromEn: optional(why()),
    gezien: hidden(search({ max: 16 })),
  },
  { check: (value) => ({ ...halfSaid(value), ...contactsIn(value) }) },
)

type Typed = Readonly<Record<string, string | boolean | null>>
type Wrong = FieldErrors

/** English that is begun is finished: half a question helps nobody. */
function halfSaid(value: Typed): Wrong {
  const fields = Object.values(partsOf.en)
  const empty = fields.filter((field) => value[field] === null)
  if (empty.length === 0 || empty.length === fields.length) return {}
  return Object.fromEntries(empty.map((field) => [field, { code: 'half-said' }]))
}

function contactsIn(value: Typed): Wrong {
  const fields = Object.values(partsOf).flatMap((parts) => Object.values(parts))
  const wrong = fields.filter((field) => typeof value[field] === 'string' && holdsContact(value[field]))
  return Object.fromEntries(wrong.map((field) => [field, { code: 'contact' }]))
}

export type QuestionValue = Extract<ReturnType<typeof questionForm.parse>, { ok: true }>['value']

/** What was typed, as a question says it. */
export function saidIn(value: QuestionValue): Said {
  const { vraag, uitleg, voorbeeld, waarom, vraagEn, uitlegEn, voorbeeldEn, waaromEn } = value
  const nl: QuestionWords = { ask: vraag, help: uitleg, example: voorbeeld, why: waarom }
  const words =
    vraagEn !== null && uitlegEn !== null && voorbeeldEn !== null && waaromEn !== null
      ? { nl, en: { ask: vraagEn, help: uitlegEn, example: voorbeeldEn, why: waaromEn } }
      : { nl }
  return value.uitdaagrecht ? { words, only: 'challenge' } : { words }
}

/** A question as it stands in the form. */
export function valuesOf({ words: { nl, en }, only }: Question, seen: string): Partial<QuestionValue> {
  return {
    vraag: nl.ask,
    uitleg: nl.help,
    voorbeeld: nl.example,
    waarom: nl.why,
    uitdaagrecht: only === 'challenge',
    vraagEn: en?.ask ?? null,
    uitlegEn: en?.help ?? null,
    voorbeeldEn: en?.example ?? null,
    waaromEn: en?.why ?? null,
    gezien: seen,
  }
}

/** In which languages besides Dutch the questions are offered. */
export const localesForm = form({ engels: checkbox() })

export type QuestionForm = FormSpec<(typeof questionForm)['fields']>
