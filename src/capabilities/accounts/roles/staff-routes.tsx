import type { Context, Hono } from 'hono'
import { municipalRoles } from '#platform/access/roles.ts'
import type { MunicipalRole } from '#platform/access/roles.ts'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { onlyFor } from '#platform/http/only-for.ts'
import { showPage } from '#platform/http/page.tsx'
import { Conflict, NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { listAreas } from '#capabilities/municipalities/index.ts'
import { adminWords } from '../admin-messages.ts'
import { isDemo } from '../demo-routes.tsx'
import { words } from '../messages.ts'
import { ChooseRole, EndRole, InviteStaff } from '../views/admin/invite.tsx'
import { RolesPage, rolesDone } from '../views/admin/roles.tsx'
import { plainRole } from './domain.ts'
import { roleForm, staffForm } from './forms.ts'
import { endStaffRole, inviteStaff, readStaff, readStaffMember, withdrawStaffInvitation } from './staff.ts'

type C = Context<PageEnv>

/** Mounts `/beheer/rollen`: who may do what for the municipality. */
export function mountStaffRoles(app: Hono<PageEnv>, house: House): void {
  const admin = (answer: (c: C) => Promise<Response> | Response) => onlyFor('administrator', answer)
  app.get(
    '/beheer/rollen',
    admin((c) => rolesPage(c, house)),
  )
  app.get(
    '/beheer/rollen/uitnodigen',
    admin((c) => choosePage(c, house, roleForm.start())),
  )
  app.post(
    '/beheer/rollen/uitnodigen',
    admin((c) => choose(c, house)),
  )
  app.get(
    '/beheer/rollen/uitnodigen/:rol',
    admin((c) => invitePage(c, house)),
  )
  app.post(
    '/beheer/rollen/uitnodigen/:rol',
    admin((c) => sendInvitation(c, house)),
  )
  app.post(
    '/beheer/rollen/uitnodigingen/:id/intrekking',
    admin((c) => withdraw(c, house)),
  )
  app.get(
    '/beheer/rollen/:id/einde',
    admin((c) => endPage(c, house)),
  )
  app.post(
    '/beheer/rollen/:id/einde',
    admin((c) => end(c, house)),
  )
}

const me = (c: C) => {
  const { actor } = c.var.ctx
  if (actor.kind !== 'person') throw new NotFound()
  return actor.id
}

async function rolesPage(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const { roles, open } = await readStaff(house.database, ctx, undefined)
  const done = rolesDone.find((one) => one === c.req.query('gelukt')) ?? null
  return showPage(c, house, {
    title: adminWords[ctx.locale].roles.title,
    current: '/beheer',
    children: <RolesPage locale={ctx.locale} roles={roles} open={open} me={me(c)} done={done} />,
  })
}

function choosePage(c: C, house: House, state: FormState): Response {
  const { locale } = c.var.ctx
  return showPage(c, house, {
    title: adminWords[locale].choose.title,
    current: '/beheer',
    status: Object.keys(state.errors).length > 0 ? 422 : 200,
    children: <ChooseRole locale={locale} state={state} />,
  })
}

async function choose(c: C, house: House): Promise<Response> {
  const parsed = roleForm.parse(await sentForm(c))
  if (!parsed.ok) return choosePage(c, house, parsed)
  return c.redirect(`/beheer/rollen/uitnodigen/${parsed.value.rol}`, 303)
}

/** The role of the address, its form, and the areas that can be chosen in it. */
async function offered(c: C, house: House) {
  const { ctx } = c.var
  const role: MunicipalRole | undefined = municipalRoles.find((one) => one === c.req.param('rol'))
  if (!role) throw new NotFound()
  const drawn = await listAreas(house.database, ctx.municipality, ['gebied', 'wijk'])
  const own = drawn.filter((area) => area.level === 'gebied')
  const areas = own.length > 0 ? own : drawn
  const today = localDay(ctx.now)
  return { role, areas, form: staffForm(role, { areas: areas.map(({ id }) => id), today }) }
}

const canMail = (c: C, house: House): boolean => house.post.sends || isDemo(c, house)

async function invitePage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { locale } = c.var.ctx
  const given = await offered(c, house)
  return showPage(c, house, {
    title: adminWords[locale].invite.title(words[locale].role[given.role]),
    current: '/beheer',
    status: wrong ? 422 : 200,
    children: (
      <InviteStaff
        {...given}
        locale={locale}
        state={wrong ?? given.form.start()}
        canMail={canMail(c, house)}
      />
    ),
  })
}

async function sendInvitation(c: C, house: House): Promise<Response> {
  const { ctx, tenant, origin } = c.var
  const { role, areas, form } = await offered(c, house)
  const parsed = form.parse(await sentForm(c))
  if (!parsed.ok || !canMail(c, house)) return invitePage(c, house, { errors: {}, ...parsed })
  const { email, gebied, afdeling, tot } = parsed.value
  const scopeName = areas.find(({ id }) => id === gebied)?.name ?? afdeling
  const scope = { area: gebied, department: afdeling, scopeName }
  const sent = await inviteStaff(house.database, ctx, {
    invite: { ...plainRole(role), ...scope, email, roleEndsOn: tot },
    origin,
    city: tenant.name,
    locale: ctx.locale,
  })
  if (!sent) return invitePage(c, house, refused(parsed, { email: { code: 'too-often' } }))
  house.post.wake(ctx.municipality)
  return c.redirect('/beheer/rollen?gelukt=uitgenodigd', 303)
}

async function withdraw(c: C, house: House): Promise<Response> {
  await withdrawStaffInvitation(house.database, c.var.ctx, { id: c.req.param('id') ?? '' })
  return c.redirect('/beheer/rollen?gelukt=ingetrokken', 303)
}

async function endPage(c: C, house: House, isLast = false): Promise<Response> {
  const { ctx } = c.var
  const role = await readStaffMember(house.database, ctx, { id: c.req.param('id') ?? '' })
  return showPage(c, house, {
    title: adminWords[ctx.locale].end.title,
    current: '/beheer',
    status: isLast ? 422 : 200,
    children: <EndRole locale={ctx.locale} role={role} me={me(c)} isLast={isLast} />,
  })
}

async function end(c: C, house: House): Promise<Response> {
  const id = c.req.param('id') ?? ''
  const { person } = await readStaffMember(house.database, c.var.ctx, { id })
  try {
    await endStaffRole(house.database, c.var.ctx, { id })
  } catch (error) {
    if (error instanceof Conflict) return endPage(c, house, true)
    throw error
  }
  // Who ended their own role may not come here any more.
  return c.redirect(person === me(c) ? '/mijn' : '/beheer/rollen?gelukt=beeindigd', 303)
}
