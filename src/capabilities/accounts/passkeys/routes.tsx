import type { Context, Hono, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { networkOf, openCounter } from '#platform/http/counter.ts'
import type { Counter } from '#platform/http/counter.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { showProblem } from '#platform/http/problem-json.ts'
import { Forbidden } from '#platform/http/problems.ts'
import { sentJson } from '#platform/http/sent-json.ts'
import { deviceOf } from '../domain.ts'
import { rememberSession } from '../session-cookie.ts'
import { toTheDoor } from '../to-the-door.ts'
import { passkeyHost } from './domain.ts'
import type { PasskeyId } from './domain.ts'
import { passkeyWords } from './messages.ts'
import { optionsToAdd, optionsToSignIn } from './options.ts'
import { rememberQuestion, takeQuestion } from './question-cookie.ts'
import { readNewKey, readUsedKey } from './sent.ts'
import {
  addPasskey,
  askToAdd,
  askToSignIn,
  readMyPasskeys,
  removePasskey,
  signInWithPasskey,
} from './service.ts'
import type { Me, Place } from './service.ts'
import { Passkeys } from './views/passkeys.tsx'

/** A whole library may sign in behind one address; who fills our table with questions is stopped. */
const questionsOfOneNetwork = { minutes: 10, most: 100 }
/** The largest answer of a key takes a few kilobytes. */
const largestAnswer = 16 * 1024

/** Mounts `/mijn/passkeys`, and where the island `passkey` asks and answers. */
export function mountPasskeys(app: Hono<PageEnv>, house: House): void {
  const counted = counting(house, openCounter(questionsOfOneNetwork))
  const bounded = bodyLimit({
    maxSize: largestAnswer,
    onError: (c: Context<PageEnv>) => problem(c, 413, 'tooBig'),
  })
  app.post('/inloggen/passkey/vraag.json', counted, (c) => askSignIn(c, house))
  app.post('/inloggen/passkey/antwoord.json', bounded, (c) => answerSignIn(c, house))
  app.post('/mijn/passkeys/vraag.json', counted, (c) => askAdd(c, house))
  app.post('/mijn/passkeys/antwoord.json', bounded, (c) => answerAdd(c, house))
  app.get('/mijn/passkeys', (c) => passkeysPage(c, house))
  app.post('/mijn/passkeys/:passkey{[0-9a-z]+}/verwijderen', (c) =>
    remove(c, house, c.req.param('passkey') as PasskeyId),
  )
}

function counting(house: House, questions: Counter): MiddlewareHandler<PageEnv> {
  const limited = house.config.requestsPerMinute > 0
  return async (c, next) =>
    limited && !questions.take(networkOf(c, house), house.clock()) ? problem(c, 429, 'tooOften') : next()
}

function problem(c: Context<PageEnv>, status: 400 | 413 | 429, what: 'tooBig' | 'tooOften' | 'unreadable') {
  const t = passkeyWords[c.var.ctx.locale]
  return showProblem(c, status, t.title, t[what])
}

/** The origin and host that an answer must be for: this municipality's own. */
function placeOf(c: Context<PageEnv>): Place {
  const { origin } = c.var
  const host = passkeyHost(origin)
  if (host === null) throw new Forbidden('passkeys')
  return { origin, host }
}

function signedIn(c: Context<PageEnv>): Me | null {
  const { actor } = c.var.ctx
  return actor.kind === 'person' ? actor : null
}

async function askSignIn(c: Context<PageEnv>, house: House): Promise<Response> {
  const { host } = placeOf(c)
  const { challenge, browser } = await askToSignIn(house.database, c.var.ctx, undefined)
  rememberQuestion(c, browser)
  return c.json(optionsToSignIn(challenge, host), 200, { 'cache-control': 'no-store' })
}

async function answerSignIn(c: Context<PageEnv>, house: House): Promise<Response> {
  const place = placeOf(c)
  const browser = takeQuestion(c)
  const sent = readUsedKey(await sentJson(c))
  if (!sent) return problem(c, 400, 'unreadable')
  if (browser === null) throw new Forbidden('passkeys.browser')
  const device = deviceOf(c.req.header('user-agent'))
  const { session } = await signInWithPasskey(house.database, c.var.ctx, { ...place, sent, browser, device })
  rememberSession(c, session)
  return c.body(null, 204)
}

async function askAdd(c: Context<PageEnv>, house: House): Promise<Response> {
  const me = signedIn(c)
  if (!me) throw new Forbidden('passkeys.askToAdd')
  const { host } = placeOf(c)
  const asked = await askToAdd(house.database, c.var.ctx, me)
  const site = `Samenspel ${c.var.tenant.name}`
  return c.json(optionsToAdd({ ...asked, host, site }), 200, { 'cache-control': 'no-store' })
}

async function answerAdd(c: Context<PageEnv>, house: House): Promise<Response> {
  const me = signedIn(c)
  if (!me) throw new Forbidden('passkeys.add')
  const place = placeOf(c)
  const sent = readNewKey(await sentJson(c))
  if (!sent) return problem(c, 400, 'unreadable')
  const { ctx, tenant } = c.var
  const device = deviceOf(c.req.header('user-agent'))
  await addPasskey(house.database, ctx, { ...place, me, sent, device, city: tenant.name })
  house.post.wake(ctx.municipality)
  return c.body(null, 204)
}

async function passkeysPage(c: Context<PageEnv>, house: House): Promise<Response> {
  const me = signedIn(c)
  if (!me) return toTheDoor(c)
  const { ctx, origin } = c.var
  const { passkeys, recent } = await readMyPasskeys(house.database, ctx, me)
  return showPage(c, house, {
    title: passkeyWords[ctx.locale].title,
    current: '/mijn',
    islands: ['passkey'],
    children: (
      <Passkeys
        locale={ctx.locale}
        origin={origin}
        passkeys={passkeys}
        recent={recent}
        done={doneOf(c.req.query('gelukt'))}
      />
    ),
  })
}

function doneOf(text: string | undefined): 'gemaakt' | 'verwijderd' | null {
  return text === 'gemaakt' || text === 'verwijderd' ? text : null
}

async function remove(c: Context<PageEnv>, house: House, passkey: PasskeyId): Promise<Response> {
  const me = signedIn(c)
  if (!me) return toTheDoor(c)
  await removePasskey(house.database, c.var.ctx, { id: me.id, passkey })
  return c.redirect('/mijn/passkeys?gelukt=verwijderd', 303)
}
