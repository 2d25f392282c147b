import { isA, isInTeam } from '#platform/access/roles.ts'
import type { Actor, PersonId } from '#platform/context/ctx.ts'

/** Anybody may say that something on a page is not right, without an account. */
export const mayReport = (): boolean => true

/** What was reported and what waits is for the moderators. */
export const mayModerate = (actor: Actor): boolean => isA(actor, 'moderator')

/** A moderator decides, but not about a page of their own team. */
export const mayDecide = (actor: Actor, page: { readonly initiative: string }): boolean =>
  mayModerate(actor) && !isInTeam(actor, page.initiative)

/** What decides who may judge an appeal. */
export interface Judged {
  readonly initiative: string
  readonly decidedBy: PersonId | null
  /** How many moderators there are beside the one who decided. */
  readonly others: number
}

/** Another moderator than the one who decided judges an appeal; an administrator, where there is no other. */
export const mayJudge = (actor: Actor, appeal: Judged): boolean =>
  actor.kind === 'person' &&
  actor.id !== appeal.decidedBy &&
  !isInTeam(actor, appeal.initiative) &&
  (isA(actor, 'moderator') || (appeal.others === 0 && isA(actor, 'administrator')))

/** Whoever holds the link of a decision may ask a second moderator. */
export const anybody = (): boolean => true

/** Pages go out after their term, and words go after theirs, by the platform itself. */
export const isSystem = (actor: Actor): boolean => actor.kind === 'system'
