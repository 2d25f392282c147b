import { choice, form, optional, text } from '#platform/forms/index.ts'
import type { ValueOf } from '#platform/forms/index.ts'
import type { Chip } from '../domain.ts'
import { bare } from '../reading/again.ts'
import type { SentBefore } from '../reading/again.ts'
import { readChip } from '../reading/chips.ts'

/** A question has room for a few sentences, and none for a file. */
export const longestQuestion = 1000

/** How far it may be, in minutes. */
export const howFar = ['10', '20', '30', '45'] as const

/** What a worker asks; `areas` are those of the municipality. */
export function askForm(areas: readonly string[]) {
  return form({
    vraag: text({ max: longestQuestion, lines: 3 }),
    buurt: optional(choice(areas, { as: 'select' })),
    hoe: optional(choice(['foot', 'rollator', 'bicycle', 'car'], { as: 'select' })),
    ver: optional(choice(howFar, { as: 'select' })),
  })
}
/**
 * The form of a question, and what it sends along when a worker knows that what was read as a sign is none: the question
 * itself, so that it is said of no other.
 */
export const asksOn = { form: 'vraag-stellen', name: 'geen-teken' } as const

/** Whether the worker said so of this question. */
export function saysNoSign(sent: FormData, question: string): boolean {
  const said = sent.get(asksOn.name)
  return typeof said === 'string' && bare(said) === bare(question)
}

export type AskForm = ReturnType<typeof askForm>
export type AskInput = ValueOf<AskForm['fields']>

/** A worker ticks at most so many chips; a form of ours cannot send more. */
const mostChips = 60

/** The question that the chips on the page were read in; it is sent along with them. */
export const askedBefore = 'gevraagd'

/** What the page sent along of the question that stood there; longer ones than can be asked are none. */
export function sentBefore(sent: FormData): SentBefore {
  const before = sent.get(askedBefore)
  return {
    text: typeof before === 'string' && bare(before).length <= longestQuestion ? before : null,
    shown: chipsSent(sent, 'gelezen'),
    ticked: chipsSent(sent, 'chip'),
  }
}

/** The chips that a form sent under this name: only codes of our lists. */
function chipsSent(sent: FormData, name: 'chip' | 'gelezen'): Chip[] {
  return sent
    .getAll(name)
    .slice(0, mostChips)
    .flatMap((code) => (typeof code === 'string' ? (readChip(code) ?? []) : []))
}
