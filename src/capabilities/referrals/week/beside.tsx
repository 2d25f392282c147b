import type { Context } from 'hono'
import type { VNode } from 'preact'
import type { WantedAt } from '#capabilities/capability.ts'
import { isInTeam } from '#platform/access/roles.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { dateInWords, localDay } from '#platform/i18n/dates.ts'
import { findActivity } from '#capabilities/activities/index.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { findAssignments } from '../outreach/service/assign.ts'
import { teamNameOf } from '../outreach/service/names.ts'
import { callOf } from './calls.ts'
import { CallBeside } from './views/beside.tsx'

/** By whom an offer was confirmed, when a team did so after a call; for its page. */
export async function callBeside(
  c: Context<PageEnv>,
  house: House,
  { activity }: Extract<WantedAt, { readonly activity: string }>,
): Promise<VNode | null> {
  const { locale, municipality, now, actor } = c.var.ctx
  const call = await callOf(house.database, municipality, activity)
  if (!call) return null
  const row = await findActivity(house.database, municipality, activity as ActivityId)
  if (!row) return null
  const assignments = await findAssignments(house.database, municipality, { teams: [call.team] })
  const team = teamNameOf(assignments, call.team, { today: localDay(now), locale })
  const day = dateInWords(call.day, locale, { year: call.day.slice(0, 4) !== localDay(now).slice(0, 4) })
  const forWhom = isInTeam(actor, row.initiative_id) ? 'own' : 'all'
  return <CallBeside {...{ locale, day, team, forWhom }} slug={row.initiative_slug} />
}
