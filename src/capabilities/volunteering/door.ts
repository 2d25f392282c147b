import type { Context } from 'hono'
import { trapIn } from '#platform/abuse/abuse.ts'
import { networkOf, openCounter } from '#platform/http/counter.ts'
import type { Counter } from '#platform/http/counter.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { NotFound } from '#platform/http/problems.ts'
import { isId } from '#platform/ids.ts'
import { isToken, toTheDoor } from '#capabilities/accounts/index.ts'
import type { Letterhead } from '#capabilities/accounts/index.ts'
import type { Sent } from './rota/take-up.ts'

export type C = Context<PageEnv>

/** What one network sends within the hour: past the first it is put aside; past the second it is told to wait. */
const aside = { minutes: 60, most: 10 }
const enough = { minutes: 60, most: 40 }

export interface Counters {
  readonly aside: Counter
  readonly enough: Counter
}

export const openCounters = (): Counters => ({ aside: openCounter(aside), enough: openCounter(enough) })

/** Whether a network may send once more. */
export function mayPass(c: C, house: House, counter: Counter): boolean {
  return house.config.requestsPerMinute === 0 || counter.take(networkOf(c, house), house.clock())
}

/** How a form was sent: what it looks like, and whether many came from there. */
export function howSent(
  c: C,
  house: House,
  { counters, form, stamp }: { counters: Counters; form: FormData; stamp: string },
): Sent {
  return { trap: trapIn(form), stamp, busyNetwork: !mayPass(c, house, counters.aside) }
}

/** What a mail is headed with, and whether one can answer it by mail. */
export function letterOf({
  var: { origin, tenant, ctx, answers },
}: C): Letterhead & { readonly answers: boolean } {
  return { origin, city: tenant.name, locale: ctx.locale, answers }
}

/** An id out of an address. @throws {NotFound} when it has not the shape of one */
export function idOf<Id extends string>(text: string | undefined): Id {
  if (text === undefined || !isId(text)) throw new NotFound()
  return text as Id
}

/** A secret out of an address. @throws {NotFound} when it has not the shape of one */
export function tokenOf(text: string | undefined): string {
  if (text === undefined || !isToken(text)) throw new NotFound()
  return text
}

/** Whoever is not signed in goes to the door first. */
export function signedIn(c: C, then: () => Promise<Response>): Promise<Response> | Response {
  return c.var.ctx.actor.kind === 'person' ? then() : toTheDoor(c)
}

/** What somebody just did, as the address says it; `null` when it says nothing we know. */
export function doneIn<Done extends string>(c: C, words: Readonly<Record<Done, string>>): Done | null {
  const said = c.req.query('gelukt') ?? ''
  return Object.hasOwn(words, said) ? (said as Done) : null
}
