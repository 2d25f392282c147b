import type { Context, Hono } from 'hono'
import { isInTeam, teamRoles } from '#platform/access/roles.ts'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { sentForm } from '#platform/http/sent-form.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import { teamInviteForm } from '../forms/team.ts'
import { ownWords } from '../own-messages.ts'
import { inviteToTeam, leaveTeam, readTeam, setTeamRole, withdrawFromTeam } from '../service/team.ts'
import type { TeamChange } from '../service/team.ts'
import { teamDone, TeamPage } from '../views/own/team.tsx'

type C = Context<PageEnv>

/** Mounts `/initiatieven/:slug/team`: who is in it, who was asked, and who leaves. */
export function mountTeam(app: Hono<PageEnv>, house: House): void {
  app.get('/initiatieven/:slug/team', (c) => teamPage(c, house, c.req.param('slug')))
  app.post('/initiatieven/:slug/team', (c) => inviteSomebody(c, house, c.req.param('slug')))
  app.post('/initiatieven/:slug/team/:id/rol', (c) => changeRole(c, house, c.req.param()))
  app.post('/initiatieven/:slug/team/:id/vertrek', (c) => leave(c, house, c.req.param()))
  app.post('/initiatieven/:slug/team/:id/intrekking', (c) => withdraw(c, house, c.req.param()))
}

interface Member {
  readonly slug: string
  readonly id: string
}

async function teamPage(
  c: C,
  house: House,
  slug: string,
  { wrong, lastOwner = false }: { wrong?: FormState; lastOwner?: boolean } = {},
): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const team = await readTeam(house.database, ctx, { slug })
  return showPage(c, house, {
    title: `${ownWords[ctx.locale].team.title}: ${team.head.name}`,
    current: '/mijn',
    status: wrong || lastOwner ? 422 : 200,
    children: (
      <TeamPage
        locale={ctx.locale}
        team={team}
        me={ctx.actor.id}
        isOwner={isInTeam(ctx.actor, team.head.initiative_id, 'owner')}
        state={wrong ?? teamInviteForm.start({ rol: 'editor' })}
        done={teamDone.find((one) => one === c.req.query('gelukt')) ?? null}
        lastOwner={lastOwner}
      />
    ),
  })
}

async function inviteSomebody(c: C, house: House, slug: string): Promise<Response> {
  const { ctx, tenant, origin } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const parsed = teamInviteForm.parse(await sentForm(c))
  if (!parsed.ok) return teamPage(c, house, slug, { wrong: parsed })
  const { email, rol: role } = parsed.value
  const letter = { origin, city: tenant.name, locale: ctx.locale }
  const sent = await inviteToTeam(house.database, ctx, { slug, email, role, ...letter })
  if (!sent) return teamPage(c, house, slug, { wrong: refused(parsed, { email: { code: 'too-often' } }) })
  house.post.wake(ctx.municipality)
  return c.redirect(`/initiatieven/${slug}/team?gelukt=uitgenodigd`, 303)
}

async function changeRole(c: C, house: House, { slug, id }: Member): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const wanted = (await sentForm(c)).get('rol')
  const role = teamRoles.find((one) => one === wanted)
  if (!role) return c.redirect(`/initiatieven/${slug}/team`, 303)
  return told(c, house, slug, 'rol', await setTeamRole(house.database, ctx, { slug, member: id, role }))
}

async function leave(c: C, house: House, { slug, id }: Member): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const { members } = await readTeam(house.database, ctx, { slug })
  const mine = members.some((member) => member.id === id && isMe(c, member.person))
  const done = await leaveTeam(house.database, ctx, { slug, member: id })
  // Who left cannot look at the team any more.
  if (mine && done === 'done') return c.redirect('/mijn', 303)
  return told(c, house, slug, 'weg', done)
}

function isMe(c: C, person: string): boolean {
  const { actor } = c.var.ctx
  return actor.kind === 'person' && actor.id === person
}

async function withdraw(c: C, house: House, { slug, id }: Member): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  await withdrawFromTeam(house.database, ctx, { slug, invitation: id })
  return c.redirect(`/initiatieven/${slug}/team?gelukt=ingetrokken`, 303)
}

function told(
  c: C,
  house: House,
  slug: string,
  said: (typeof teamDone)[number],
  done: TeamChange,
): Response | Promise<Response> {
  if (done === 'last-owner') return teamPage(c, house, slug, { lastOwner: true })
  return c.redirect(`/initiatieven/${slug}/team?gelukt=${said}`, 303)
}
