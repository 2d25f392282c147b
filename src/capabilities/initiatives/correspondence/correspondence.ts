import { formSuspicions } from '#platform/abuse/abuse.ts'
import type { Locale } from '#platform/context/ctx.ts'
import type { InitiativeId } from '../domain.ts'
import type { HeadRow, PublishedInitiativeRow } from '../schema.ts'

/** Who wrote: somebody from outside, or the initiative. */
export type Side = 'sender' | 'team'

/** Why a message was put aside: somebody of the initiative looks before it goes out. */
export const suspicions = [...formSuspicions, 'network', 'address', 'initiative'] as const
export type Suspicion = (typeof suspicions)[number]

/** An exchange as it is kept. The address is for the mail that goes there, and for nothing that anybody reads. */
export interface Exchange {
  readonly id: string
  readonly initiative: InitiativeId
  readonly email: string
  /** What they want to be called; empty when they did not say. */
  readonly name: string
  readonly locale: Locale
  readonly closedAt: Date | null
}

export interface Message {
  readonly id: string
  readonly side: Side
  /** Empty when somebody was erased who was named in it. */
  readonly words: string
  readonly sentAt: Date
  /** Empty: it went out. Else it is put aside. */
  readonly held: readonly Suspicion[]
}

/** So long after its last message an exchange is kept. */
export const keptDays = 90
export const longestMessage = 2000
/** More exchanges than this with one address within a day are put aside: it may not be theirs. */
export const exchangesOfAddress = 5
/** More new exchanges than this with one initiative within an hour are put aside. */
export const exchangesOfInitiative = 20
/** More messages than this in a row, without an answer, are put aside. */
export const messagesInARow = 5
/** An initiative writes no more often than this to somebody who does not write back: the address may not be theirs. */
export const answersInARow = 3

/** Whether the page offers to write: it has people of its own, or an address that everybody may know. */
export function isOfferedOn({
  phase,
  has_team,
  email,
}: Pick<PublishedInitiativeRow, 'phase' | 'has_team' | 'email'>): boolean {
  return phase !== 'stopped' && (has_team || email !== null)
}

/** Whether one can begin to write to it. */
export function isOfferedNow({ standing, phase }: Pick<HeadRow, 'standing' | 'phase'>): boolean {
  return standing === 'published' && phase !== 'stopped'
}

/** How many of the last messages one side wrote, without a word from the other. */
export function inARow(messages: readonly Message[], side: Side): number {
  const other = messages.findLastIndex((one) => one.side !== side)
  return messages.length - 1 - other
}
