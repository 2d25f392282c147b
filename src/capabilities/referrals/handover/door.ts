import type { Context } from 'hono'
import { networkOf, openCounter } from '#platform/http/counter.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { NotFound } from '#platform/http/problems.ts'
import { isId } from '#platform/ids.ts'
import { isToken } from '#capabilities/accounts/index.ts'
import { datesOfActivity, findActivity } from '#capabilities/activities/index.ts'
import type { ActivityId, PublishedActivityRow } from '#capabilities/activities/index.ts'
import type { CardDate } from './card/card.ts'
import type { HandoverId } from './domain.ts'
import type { Letter } from './tell.ts'

export type C = Context<PageEnv>

export const letterOf = ({ var: { origin, tenant } }: C): Letter => ({ origin, city: tenant.name })

/** A secret out of an address. @throws {NotFound} when it has not the shape of one */
export function tokenOf(text: string | undefined): string {
  if (text === undefined || !isToken(text)) throw new NotFound()
  return text
}

/** An id out of an address. @throws {NotFound} when it has not the shape of one */
export function idOf<Id extends string>(text: string | undefined): Id {
  if (text === undefined || !isId(text)) throw new NotFound()
  return text as Id
}

/** More dates than anybody chooses from, so that the date itself is among them. */
const mostDates = 20

export interface Offered {
  readonly activity: PublishedActivityRow
  readonly dates: readonly CardDate[]
}

/** An activity as everybody sees it now, with its next dates; `null` when it is there no more. */
export async function offeredNow(c: C, house: House, id: string): Promise<Offered | null> {
  const { municipality, now } = c.var.ctx
  const activity = await findActivity(house.database, municipality, id as ActivityId)
  if (!activity) return null
  const from = new Date(now.getTime() - 86_400_000)
  const dates = await datesOfActivity(house.database, municipality, {
    id: activity.activity_id,
    from,
    limit: mostDates,
  })
  return { activity, dates }
}

/** What one network sends within the hour by links of hosts and residents: each may put out a mail. */
const enough = { minutes: 60, most: 60 }
/** How often one handover is changed by its links within a day, from whatever network: nobody means to move it more. */
const enoughOfOne = { minutes: 24 * 60, most: 12 }
export const openLimit = () => ({ network: openCounter(enough), handover: openCounter(enoughOfOne) })
export type Limit = ReturnType<typeof openLimit>

export const mayPass = (c: C, house: House, { network }: Limit): boolean =>
  house.config.requestsPerMinute === 0 || network.take(networkOf(c, house), house.clock())

export const mayChange = (house: House, { handover }: Limit, id: HandoverId): boolean =>
  house.config.requestsPerMinute === 0 || handover.take(id, house.clock())
