import { timingSafeEqual } from 'node:crypto'
import type { Context, Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { deviceOf, sameAddress, wayBack } from '../domain.ts'
import { rememberSession } from '../session-cookie.ts'
import { hashOf, newToken } from '../tokens.ts'
import { isOfDomain, refusals } from './domain.ts'
import type { StaffFlow, StaffLogin } from './domain.ts'
import { flowToken, forgetFlow, rememberFlow, secretsOf } from './flow-cookie.ts'
import { publicKeys } from './keys.ts'
import { staffWords } from './messages.ts'
import { openProviders } from './provider.ts'
import type { Providers, Vouched } from './provider.ts'
import { Refused } from './refused.ts'
import { backPath, keysPath, registrationAt } from './registration.ts'
import { beginFlow, endFlow, signInStaff, staffLogin, standingOf } from './service.ts'
import { StaffRefused } from './views/staff-refused.tsx'

const refusedPath = '/inloggen/gemeente/niet-gelukt'

/** Mounts `/inloggen/gemeente`; must come before what takes any `/inloggen/…`. Without a key nothing is found there. */
export function mountStaff(app: Hono<PageEnv>, house: House): void {
  const { staffKey } = house.config
  const providers = staffKey && openProviders(staffKey, house.clock)
  app.get('/inloggen/gemeente', (c) => begin(c, house, withKey(providers)))
  app.get(backPath, (c) => comeBack(c, house, withKey(providers)))
  app.get(refusedPath, (c) => refusedPage(c, house))
  const keys = staffKey && publicKeys(staffKey)
  app.get(keysPath, (c) => c.json(withKey(keys), 200, { 'cache-control': 'public, max-age=300' }))
}

/** @throws {NotFound} where the installation has no key */
function withKey<Thing>(thing: Thing | null): Thing {
  if (thing === null) throw new NotFound()
  return thing
}

/** What this municipality's staff is offered at the door; `null` when it has not said, or we have no key. */
export async function offeredStaffLogin(c: Context<PageEnv>, house: House): Promise<StaffLogin | null> {
  return house.config.staffKey && (await staffLogin(house.database, c.var.ctx, undefined))
}

/** Leads to the provider. It is a `GET` that changes nothing of anybody: it only prepares this browser's way. */
async function begin(c: Context<PageEnv>, house: House, providers: Providers): Promise<Response> {
  const { ctx, origin } = c.var
  const login = await loginHere(c, house)
  const backTo = wayBack(c.req.query('naar'))
  const { token, hash } = newToken()
  const to = { redirect: registrationAt(origin).redirect, secrets: secretsOf(token) }
  const url = await settled(() => providers.askAt(login, to))
  if (url instanceof Refused) return refuse(c, house, url, backTo)
  const { issuer, clientId } = login
  await beginFlow(house.database, ctx, { hash, issuer, clientId, backTo })
  rememberFlow(c, token)
  return lead(c, url.href)
}

async function comeBack(c: Context<PageEnv>, house: House, providers: Providers): Promise<Response> {
  const login = await loginHere(c, house)
  const token = flowToken(c)
  const flow = token && isAnswerTo(c, token) ? await takeOwn(c, house, token, login) : null
  if (token === null || flow === null) return refuse(c, house, new Refused('stale', 'flow'), wayBack(null))
  forgetFlow(c)
  // Behind a proxy the address that was asked is not the one that the provider sent them to.
  const url = new URL(new URL(c.req.url).search, registrationAt(c.var.origin).redirect)
  const session = await settled(async () => {
    const vouched = await providers.redeem(login, url, secretsOf(token))
    return letIn(c, house, login, vouched)
  })
  if (session instanceof Refused) return refuse(c, house, session, flow.backTo)
  rememberSession(c, session)
  return lead(c, flow.backTo)
}

/** @throws {NotFound} where staff does not sign in this way */
async function loginHere(c: Context<PageEnv>, house: House): Promise<StaffLogin> {
  const login = await staffLogin(house.database, c.var.ctx, undefined)
  if (!login) throw new NotFound()
  return login
}

/** Looked at before anything is used up: whoever leads somebody here with a made-up answer spoils nothing. */
function isAnswerTo(c: Context<PageEnv>, token: string): boolean {
  const [given, own] = [c.req.query('state') ?? '', secretsOf(token).state].map((text) => Buffer.from(text))
  return given!.length === own!.length && timingSafeEqual(given!, own!)
}

/** A flow counts for the provider it was begun with; the municipality may have changed it in between. */
async function takeOwn(
  c: Context<PageEnv>,
  house: House,
  token: string,
  { issuer, clientId }: StaffLogin,
): Promise<StaffFlow | null> {
  const flow = await endFlow(house.database, c.var.ctx, { hash: hashOf(token) })
  return flow && flow.issuer === issuer && flow.clientId === clientId ? flow : null
}

/** @returns the secret of a new session @throws {Refused} */
async function letIn(
  c: Context<PageEnv>,
  house: House,
  { issuer, mailDomain }: StaffLogin,
  { sub, address }: Vouched,
): Promise<string> {
  const { ctx } = c.var
  const subject = { issuer, sub }
  const isKnown = (await standingOf(house.database, ctx, { ...subject, email: null })) === 'known'
  const email = isKnown ? null : sameAddress(await address())
  if (email !== null && !isOfDomain(email, mailDomain)) throw new Refused('outside', 'mail_domain')
  if (email !== null && (await standingOf(house.database, ctx, { ...subject, email })) === 'taken')
    throw new Refused('taken', 'email_taken')
  const device = deviceOf(c.req.header('user-agent'))
  return (await signInStaff(house.database, ctx, { ...subject, email, device })).session
}

async function settled<Result>(talk: () => Promise<Result>): Promise<Result | Refused> {
  try {
    return await talk()
  } catch (error) {
    if (error instanceof Refused) return error
    throw error
  }
}

/**
 * The log holds a word for whoever must mend it, and nothing of who it was. The page has an address of its own, so that
 * no code stays in the address bar, and another language or a reload says the same.
 */
function refuse(c: Context<PageEnv>, house: House, { why, code }: Refused, backTo: string): Response {
  house.log.warn({ why, code, request: c.var.ctx.requestId }, 'staff sign-in refused')
  return lead(c, `${refusedPath}?${new URLSearchParams({ waarom: why, naar: backTo })}`)
}

function lead(c: Context<PageEnv>, to: string): Response {
  c.header('cache-control', 'no-store')
  return c.redirect(to, 303)
}

function refusedPage(c: Context<PageEnv>, house: House): Response {
  const { locale } = c.var.ctx
  const why = refusals.find((one) => one === c.req.query('waarom'))
  if (why === undefined) throw new NotFound()
  return showPage(c, house, {
    title: staffWords[locale].refused[why].title,
    status: 422,
    children: <StaffRefused locale={locale} why={why} backTo={wayBack(c.req.query('naar'))} />,
  })
}
