import type { Context } from 'hono'
import type { VNode } from 'preact'
import type { WantedAt } from '#capabilities/capability.ts'
import { isInTeam } from '#platform/access/roles.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { findInitiative } from '#capabilities/initiatives/index.ts'
import { teamKey } from '../policy.ts'
import { currentOf } from './domain.ts'
import { findAssignments } from './service/assign.ts'
import { TeamBeside } from './views/beside.tsx'

/** Which team works where an initiative is, for its page; nothing where no team has an assignment on this day. */
export async function teamBeside(c: Context<PageEnv>, house: House, at: WantedAt): Promise<VNode | null> {
  if ('activity' in at) return null
  const { locale, municipality, now, actor } = c.var.ctx
  const slug = at.initiative
  const row = await findInitiative(house.database, municipality, slug)
  if (!row) return null
  const today = localDay(now)
  const teams = [...row.areas, teamKey(null)]
  const all = await findAssignments(house.database, municipality, { teams })
  const holding = all.filter(({ from, until }) => from <= today && today <= until)
  const assignment =
    currentOf(
      holding.filter(({ team }) => team !== teamKey(null)),
      today,
    ) ?? currentOf(holding, today)
  if (assignment === null) return null
  const forWhom = isInTeam(actor, row.initiative_id) ? 'own' : 'all'
  return <TeamBeside {...{ locale, assignment, slug, forWhom }} />
}
