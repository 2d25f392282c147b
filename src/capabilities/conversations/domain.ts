import type { Brand } from '#platform/brand.ts'
import type { Locale, PersonId } from '#platform/context/ctx.ts'
import type { NextStep } from './next.ts'

export type ConversationId = Brand<'ConversationId'>
export type EntryId = Brand<'EntryId'>
export type AgreementId = Brand<'AgreementId'>

/** What a conversation is about. */
export const kinds = ['idea', 'matter', 'premises', 'permit', 'money', 'complaint'] as const
export type Kind = (typeof kinds)[number]

/** The two sides of a conversation. For both hold the same words. */
export const sides = ['initiative', 'city'] as const
export type Side = (typeof sides)[number]

export const otherSide = (side: Side): Side => (side === 'city' ? 'initiative' : 'city')

/** Whether somebody was helped, in their own answer. */
export const helpedAnswers = ['yes', 'partly', 'no'] as const
export type Helped = (typeof helpedAnswers)[number]

/** What is said of a conversation above its timeline. Days are local ISO dates. */
export interface Conversation {
  readonly id: ConversationId
  readonly kind: Kind
  readonly subject: string
  /** Who began it; `null` once they asked to be forgotten. */
  readonly person: PersonId | null
  readonly initiative: string | null
  /** The Kompas that it came from. */
  readonly compass: string | null
  readonly areas: readonly string[]
  readonly locale: Locale
  readonly openedAt: Date
  /** The last day on which somebody is named. */
  readonly contactDue: string
  readonly contact: PersonId | null
  readonly contactAt: Date | null
  /** The last day on which there is an answer. */
  readonly answerDue: string
  readonly answeredAt: Date | null
  /** What comes first now, of `next.ts`; with the words of somebody, where they chose them or agreed on them. */
  readonly nextStep: NextStep
  readonly nextWords: string
  readonly nextBy: Side
  readonly nextDue: string | null
  readonly endedAt: Date | null
  readonly outcome: string
  readonly helped: Helped | null
  /** Rises with each change: who changes it says which one they saw. */
  readonly revision: number
}

/** A conversation as a list shows it. */
export interface ListedConversation extends Conversation {
  /** What the contact is called; `null` while there is none. */
  readonly contactName: string | null
}

export const entryKinds = [
  'opened',
  'contact',
  'handover',
  'next',
  'note',
  'agreement',
  'appointment',
  'step',
  'file',
  'late',
  'ended',
  'helped',
  'reopened',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** What the other side said of a note: it is so, or how they see it. */
export interface Reply {
  readonly entry: EntryId
  readonly side: Side
  readonly agrees: boolean
  readonly words: string
  readonly at: Date
}

/** So much of a timeline is on a page: a dossier of years stays one that a telephone loads. */
export const entriesPerPage = 50

/** One thing on the timeline. */
export interface Entry {
  readonly id: EntryId
  readonly at: Date
  readonly side: Side | 'platform'
  readonly kind: EntryKind
  readonly words: string
  /** What it was about, beside the words: the agreement, the new date. Never a name: who was named is an id. */
  readonly facts: Readonly<Record<string, string>>
  /** What whoever wrote it is called; `null` once they asked to be forgotten. */
  readonly by: string | null
  /** What whoever was named in it is called, when they said so; what they are there is among the facts. */
  readonly named: string | null
  readonly reply: Reply | null
}

/** Somebody of the municipality who may carry a conversation. */
export interface Officer {
  readonly id: PersonId
  /** Empty when they did not say what they are called. */
  readonly name: string
  /** What they are there: "gebiedsverbinder van Zuid-West". */
  readonly does: string
  /** For their own colleagues, who must tell two without a name apart. */
  readonly email: string
}

/** "Naam, functie"; without a name the function alone, and never an address. */
export const inNameAndFunction = ({ name, does }: Pick<Officer, 'name' | 'does'>): string =>
  [name, does].filter(Boolean).join(', ')

/** A conversation that did not help can be opened again as long as it is fresh. */
export const reopenDays = 31
/** Whether it may still be opened again: it ended not long ago, and nobody said that it helped. */
export const canBeReopened = (
  { endedAt, helped }: Pick<Conversation, 'endedAt' | 'helped'>,
  now: Date,
): boolean =>
  endedAt !== null && helped !== 'yes' && now.getTime() - endedAt.getTime() <= reopenDays * 86_400_000

/** No page ever says a higher one: what is sent beyond it was made up, and fits in no column. */
export const highestRevision = 1_000_000

/** Nobody has more questions than this in a day; a form that is sent again and again does. */
export const questionsPerDay = 10

/** More than these nobody keeps. */
export const mostAgreements = 100

export const agreementStates = ['proposed', 'agreed', 'done', 'postponed', 'dropped'] as const
export type AgreementState = (typeof agreementStates)[number]

export interface Agreement {
  readonly id: AgreementId
  /** Who does it. */
  readonly owner: Side
  readonly what: string
  /** The last day, as it is agreed now, and as it was agreed first. */
  readonly due: string
  readonly firstDue: string
  readonly state: AgreementState
  /** Why it was put off or dropped. */
  readonly reason: string
  readonly proposedBy: Side
  readonly proposedAt: Date
  readonly settledAt: Date | null
  readonly revision: number
}

/** One step that an agreement can take. */
export interface AgreementStep {
  readonly to: AgreementState
  /** Who takes it: the side that does it, the side that did not propose it, or either. */
  readonly by: 'owner' | 'other' | 'either'
  readonly needs: readonly ('reason' | 'date')[]
}

/** What can become of an agreement. Nothing comes after `done` and `dropped`. */
export const agreementSteps: Readonly<Record<AgreementState, readonly AgreementStep[]>> = {
  proposed: [
    { to: 'agreed', by: 'other', needs: [] },
    { to: 'dropped', by: 'either', needs: ['reason'] },
  ],
  agreed: [
    { to: 'done', by: 'either', needs: [] },
    { to: 'postponed', by: 'owner', needs: ['reason', 'date'] },
    { to: 'dropped', by: 'either', needs: ['reason'] },
  ],
  postponed: [
    { to: 'done', by: 'either', needs: [] },
    { to: 'postponed', by: 'owner', needs: ['reason', 'date'] },
    { to: 'dropped', by: 'either', needs: ['reason'] },
  ],
  done: [],
  dropped: [],
}

/** The steps that this side can take now. */
export function stepsFor(agreement: Agreement, side: Side): readonly AgreementStep[] {
  const takes = {
    either: true,
    owner: agreement.owner === side,
    other: agreement.proposedBy !== side,
  }
  return agreementSteps[agreement.state].filter(({ by }) => takes[by])
}

/** Whether it should have been done: for the municipality and for an initiative it is the same. */
export function isOverdue(agreement: Pick<Agreement, 'state' | 'due'>, today: string): boolean {
  return (agreement.state === 'agreed' || agreement.state === 'postponed') && agreement.due < today
}
