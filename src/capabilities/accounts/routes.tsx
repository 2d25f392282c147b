import type { Context, Hono } from 'hono'
import type { Capability } from '#capabilities/capability.ts'
import type { PersonId } from '#platform/context/ctx.ts'
import { isA } from '#platform/access/roles.ts'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import { networkOf, openCounter } from '#platform/http/counter.ts'
import type { Counter } from '#platform/http/counter.ts'
import { menuFor } from '#platform/http/house.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { onlyFor } from '#platform/http/only-for.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { archiveOf } from '#platform/privacy/archive.ts'
import type { MarkedTable } from '#platform/privacy/marks.ts'
import { peopleIn } from '#platform/privacy/platform.ts'
import { adminWords } from './admin-messages.ts'
import { isDemo, mountDemo, offeredDemoPeople } from './demo-routes.tsx'
import { deviceOf, wayBack } from './domain.ts'
import { nameForm, signInForm } from './forms.ts'
import { words } from './messages.ts'
import { mountPasskeys } from './passkeys/routes.tsx'
import {
  askLink,
  checkLink,
  eraseMe,
  exportMe,
  foreseeErasing,
  readMine,
  renameMe,
  signIn,
  signOut,
  tryMailAgain,
} from './service.ts'
import { withOwnTerms } from './own-terms.ts'
import { mountLog } from './log/routes.tsx'
import { mountInvitations } from './roles/routes.tsx'
import { mountStaffRoles } from './roles/staff-routes.tsx'
import { forgetSession, rememberSession } from './session-cookie.ts'
import { toTheDoor } from './to-the-door.ts'
import { mountStaff, offeredStaffLogin } from './staff/routes.tsx'
import { isToken } from './tokens.ts'
import { Erase } from './views/erase.tsx'
import { Mine, mineDone } from './views/mine.tsx'
import { Overview } from './views/admin/overview.tsx'
import type { MineDone } from './views/mine.tsx'
import { Confirm, Sent, SignIn } from './views/sign-in.tsx'

/** From one household or library nobody needs more links; from one that fills other people's mailboxes no more are taken. */
const linksOfOneNetwork = { minutes: 10, most: 20 }

/** Mounts `/inloggen` and `/mijn`. */
export function mountAccounts(app: Hono<PageEnv>, house: House, all: readonly Capability[]): void {
  mountDemo(app, house)
  mountInvitations(app, house)
  mountPasskeys(app, house)
  mountStaff(app, house)
  mountStaffRoles(app, house)
  mountLog(app, house)
  app.get(
    '/beheer',
    onlyFor('administrator', (c) => overviewPage(c, house)),
  )
  app.get('/inloggen', (c) =>
    signInPage(c, house, { state: signInForm.start({ naar: wayBack(c.req.query('naar')) }) }),
  )
  const links = openCounter(linksOfOneNetwork)
  app.post('/inloggen', (c) => sendLink(c, house, links))
  app.get('/inloggen/verstuurd', (c) => sentPage(c, house))
  app.get('/inloggen/:token', (c) => confirmPage(c, house, c.req.param('token')))
  app.post('/inloggen/:token', (c) => useLink(c, house, c.req.param('token')))
  mountMine(app, house, all)
}

function mountMine(app: Hono<PageEnv>, house: House, all: readonly Capability[]): void {
  const tables = peopleIn(all)
  app.get('/mijn', (c) => minePage(c, house, { all }))
  app.post('/mijn/naam', (c) => rename(c, house, all))
  app.post('/mijn/mail', (c) => mailAgain(c, house))
  app.get('/mijn/gegevens.zip', (c) => download(c, house, tables))
  app.post('/mijn/apparaten/:session{[0-9a-z]{12}}/afmelding', (c) =>
    endSession(c, house, c.req.param('session')),
  )
  app.post('/mijn/afmelding', (c) => endSession(c, house, null))
  app.get('/mijn/wissen', (c) => erasePage(c, house, tables))
  app.post('/mijn/wissen', (c) => erase(c, house, tables))
}

function overviewPage(c: Context<PageEnv>, house: House): Response {
  const { ctx, tenant } = c.var
  return showPage(c, house, {
    title: adminWords[ctx.locale].overview.title,
    current: '/beheer',
    children: <Overview locale={ctx.locale} city={tenant.name} pages={house.admin} />,
  })
}

async function signInPage(
  c: Context<PageEnv>,
  house: House,
  { state, expired = false }: { state: FormState; expired?: boolean },
): Promise<Response> {
  const { ctx, tenant } = c.var
  const t = words[ctx.locale]
  const wrong = expired || Object.keys(state.errors).length > 0
  return showPage(c, house, {
    title: t.signIn.title,
    description: t.signIn.description,
    islands: ['passkey'],
    status: wrong ? 422 : 200,
    children: (
      <SignIn
        locale={ctx.locale}
        state={state}
        origin={c.var.origin}
        expired={expired}
        canMail={canMail(c, house)}
        demoPeople={await offeredDemoPeople(c, house)}
        city={tenant.name}
        staff={await offeredStaffLogin(c, house)}
        done={partingOf(c.req.query('gelukt'))}
      />
    ),
  })
}

/** Mail leaves this installation, or can be read in it. */
function canMail(c: Context<PageEnv>, house: House): boolean {
  return house.post.sends || isDemo(c, house)
}

function partingOf(text: string | undefined): 'uit' | 'gewist' | null {
  return text === 'uit' || text === 'gewist' ? text : null
}

async function sendLink(c: Context<PageEnv>, house: House, links: Counter): Promise<Response> {
  const { ctx, tenant, origin } = c.var
  const parsed = signInForm.parse(await sentForm(c))
  if (!parsed.ok || !canMail(c, house)) return signInPage(c, house, { state: { errors: {}, ...parsed } })
  const limited = house.config.requestsPerMinute > 0
  if (limited && !links.take(networkOf(c, house), house.clock()))
    return signInPage(c, house, { state: refused(parsed, { email: { code: 'too-often' } }) })
  const { email, naar } = parsed.value
  const backTo = wayBack(naar)
  await askLink(house.database, ctx, { email, backTo, origin, city: tenant.name, locale: ctx.locale })
  house.post.wake(ctx.municipality)
  return c.redirect('/inloggen/verstuurd', 303)
}

function sentPage(c: Context<PageEnv>, house: House): Response {
  const { ctx } = c.var
  const outbox = isDemo(c, house) && !house.post.sends
  return showPage(c, house, {
    title: words[ctx.locale].sent.title,
    children: <Sent locale={ctx.locale} outbox={outbox} />,
  })
}

async function confirmPage(c: Context<PageEnv>, house: House, token: string): Promise<Response> {
  const { ctx } = c.var
  if (!isToken(token)) throw new NotFound()
  if (!(await checkLink(house.database, ctx, { token }))) return expiredPage(c, house)
  return showPage(c, house, {
    title: words[ctx.locale].confirm.title,
    children: <Confirm locale={ctx.locale} />,
  })
}

async function useLink(c: Context<PageEnv>, house: House, token: string): Promise<Response> {
  if (!isToken(token)) throw new NotFound()
  const device = deviceOf(c.req.header('user-agent'))
  const signed = await signIn(house.database, c.var.ctx, { token, device })
  if (!signed) return expiredPage(c, house)
  rememberSession(c, signed.session)
  return c.redirect(signed.backTo, 303)
}

function expiredPage(c: Context<PageEnv>, house: House): Promise<Response> {
  return signInPage(c, house, { state: signInForm.start({ naar: '/mijn' }), expired: true })
}

/** Who is signed in. */
function self(c: Context<PageEnv>): { id: PersonId; session: string } | null {
  const { actor } = c.var.ctx
  return actor.kind === 'person' ? actor : null
}

async function minePage(
  c: Context<PageEnv>,
  house: House,
  { all, wrong }: { all: readonly Capability[]; wrong?: FormState },
): Promise<Response> {
  const me = self(c)
  if (!me) return toTheDoor(c)
  const { ctx } = c.var
  const { person, sessions, mailStopped } = await readMine(house.database, ctx, me.id)
  const sections = await Promise.all(all.map(async ({ mine }) => (await mine?.(c, house)) ?? null))
  return showPage(c, house, {
    title: words[ctx.locale].mine.title,
    current: '/mijn',
    status: wrong ? 422 : 200,
    children: (
      <Mine
        locale={ctx.locale}
        person={person}
        sessions={sessions}
        here={me.session}
        state={wrong ?? nameForm.start({ naam: person.name })}
        done={doneOf(c.req.query('gelukt'))}
        mailStopped={mailStopped}
        work={workOf(c, house)}
      >
        {sections}
      </Mine>
    ),
  })
}

async function mailAgain(c: Context<PageEnv>, house: House): Promise<Response> {
  const me = self(c)
  if (!me) return toTheDoor(c)
  await tryMailAgain(house.database, c.var.ctx, { id: me.id })
  return c.redirect('/mijn?gelukt=mail', 303)
}

/** What of the menu is there for their roles alone. */
function workOf(c: Context<PageEnv>, house: House) {
  const { actor, locale } = c.var.ctx
  return menuFor(actor, house.navigation)
    .filter(({ roles }) => roles !== undefined)
    .map(({ href, label }) => ({ href, text: label[locale] }))
}

function doneOf(text: string | undefined): MineDone | null {
  return mineDone.find((one) => one === text) ?? null
}

async function rename(c: Context<PageEnv>, house: House, all: readonly Capability[]): Promise<Response> {
  const me = self(c)
  if (!me) return toTheDoor(c)
  const parsed = nameForm.parse(await sentForm(c))
  if (!parsed.ok) return minePage(c, house, { all, wrong: parsed })
  await renameMe(house.database, c.var.ctx, { id: me.id, name: parsed.value.naam })
  return c.redirect('/mijn?gelukt=naam', 303)
}

async function download(
  c: Context<PageEnv>,
  house: House,
  tables: readonly MarkedTable[],
): Promise<Response> {
  const me = self(c)
  if (!me) return toTheDoor(c)
  const { ctx, tenant } = c.var
  const here = await withOwnTerms(house, ctx, tables)
  const held = await exportMe(house.database, ctx, { id: me.id, tables: here })
  return c.body(archiveOf(held, { city: tenant.name, locale: ctx.locale, now: ctx.now }), 200, {
    'content-type': 'application/zip',
    'content-disposition': 'attachment; filename="samenspel.zip"',
    'cache-control': 'no-store',
    // Of its own for each answer: without one the whole file would be held to make one.
    etag: `"${ctx.requestId}"`,
  })
}

async function endSession(c: Context<PageEnv>, house: House, session: string | null): Promise<Response> {
  const me = self(c)
  if (!me) return toTheDoor(c)
  await signOut(house.database, c.var.ctx, { id: me.id, session })
  if (session !== null && session !== me.session) return c.redirect('/mijn?gelukt=apparaat', 303)
  forgetSession(c)
  return c.redirect('/inloggen?gelukt=uit', 303)
}

async function erasePage(
  c: Context<PageEnv>,
  house: House,
  tables: readonly MarkedTable[],
): Promise<Response> {
  const me = self(c)
  if (!me) return toTheDoor(c)
  const { ctx } = c.var
  const here = await withOwnTerms(house, ctx, tables)
  const erasing = await foreseeErasing(house.database, ctx, { id: me.id, tables: here })
  return showPage(c, house, {
    title: words[ctx.locale].erase.title,
    current: '/mijn',
    children: <Erase locale={ctx.locale} erasing={erasing} owns={isA(ctx.actor, 'owner')} />,
  })
}

async function erase(c: Context<PageEnv>, house: House, tables: readonly MarkedTable[]): Promise<Response> {
  const me = self(c)
  if (!me) return toTheDoor(c)
  await eraseMe(house.database, c.var.ctx, { id: me.id, tables })
  forgetSession(c)
  return c.redirect('/inloggen?gelukt=gewist', 303)
}
