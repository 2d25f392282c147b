import type { Context, Hono } from 'hono'
import { isToken, toTheDoor } from '#capabilities/accounts/index.ts'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import { networkOf, openCounter } from '#platform/http/counter.ts'
import type { Counter } from '#platform/http/counter.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { isId } from '#platform/ids.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import type { Preferences, Scope } from '../domain.ts'
import { linkForm, preferencesForm, weekdayValues } from '../forms.ts'
import { words } from '../messages.ts'
import type { Key } from '../policy.ts'
import {
  askForLink,
  choosePreferences,
  followIdOf,
  readFollowing,
  resume,
  stop,
} from '../service/settings.ts'
import type { Following } from '../service/settings.ts'
import { AskLinkPage, MailsPage, mailsDone } from '../views/mails.tsx'
import { UnknownPage } from '../views/stop.tsx'
import { asksOfOneNetwork, canMail } from './follow.tsx'

/** Who asks, and the address of their page; `null` for somebody who has to go through the door first. */
interface Reader {
  readonly key: Key
  readonly base: string
}

/** Mounts the one page on which somebody chooses what they get, by the link in a mail and as their own. */
export function mountMails(app: Hono<PageEnv>, house: House): void {
  const asks = openCounter(asksOfOneNetwork)
  app.get('/mails', (c) => askLinkPage(c, house, linkForm.start({})))
  app.post('/mails', (c) => sendLink(c, house, asks))
  const doors = [
    { path: '/mails/:token', readerOf: byLink },
    { path: '/mijn/berichten', readerOf: bySession },
  ] as const
  for (const { path, readerOf } of doors) {
    const as =
      (answer: (c: Context<PageEnv>, house: House, reader: Reader) => Promise<Response>) =>
      (c: Context<PageEnv>): Promise<Response> | Response => {
        const reader = readerOf(c)
        return reader ? answer(c, house, reader) : toTheDoor(c, '/mijn/berichten')
      }
    app.get(path, as(mailsPage))
    app.post(path, as(choose))
    app.post(`${path}/stop`, as(stopOne))
    app.post(`${path}/terug`, as(resumeOne))
  }
}

function byLink(c: Context<PageEnv>): Reader {
  const token = c.req.param('token') ?? ''
  if (!isToken(token)) throw new NotFound()
  return { key: { token }, base: `/mails/${token}` }
}

function bySession(c: Context<PageEnv>): Reader | null {
  const { actor } = c.var.ctx
  return actor.kind === 'person' ? { key: { person: actor.id }, base: '/mijn/berichten' } : null
}

async function mailsPage(c: Context<PageEnv>, house: House, reader: Reader): Promise<Response> {
  const following = await readFollowing(house.database, c.var.ctx, { key: reader.key })
  if (!following && 'token' in reader.key) return unknownPage(c, house)
  return drawMails(c, house, { reader, following })
}

function drawMails(
  c: Context<PageEnv>,
  house: House,
  given: { readonly reader: Reader; readonly following: Following | null; readonly wrong?: FormState },
): Response {
  const { locale } = c.var.ctx
  const { reader, following, wrong } = given
  return showPage(c, house, {
    title: words[locale].mails.title,
    current: 'person' in reader.key ? '/mijn' : undefined,
    status: wrong ? 422 : 200,
    children: (
      <MailsPage
        locale={locale}
        base={reader.base}
        following={following}
        state={wrong ?? (following ? stateOf(following.follower) : preferencesForm.start({}))}
        done={mailsDone.find((one) => one === c.req.query('gelukt')) ?? null}
      />
    ),
  })
}

function stateOf({ digest, search, cancelled, weekday }: Preferences): FormState {
  return preferencesForm.start({
    overzicht: digest,
    zoekvragen: search,
    afgelast: cancelled,
    dag: weekdayValues[weekday - 1],
  })
}

/** The same answer to every link that has nothing to stop: none of ours, too old, or of somebody who is forgotten. */
export function unknownPage(c: Context<PageEnv>, house: House): Response {
  const { locale } = c.var.ctx
  return showPage(c, house, {
    title: words[locale].stop.unknown,
    children: <UnknownPage locale={locale} />,
  })
}

async function choose(c: Context<PageEnv>, house: House, reader: Reader): Promise<Response> {
  const { ctx } = c.var
  const parsed = preferencesForm.parse(await sentForm(c))
  if (!parsed.ok) {
    const following = await readFollowing(house.database, ctx, { key: reader.key })
    return following ? drawMails(c, house, { reader, following, wrong: parsed }) : unknownPage(c, house)
  }
  const { overzicht, zoekvragen, afgelast, dag } = parsed.value
  const wanted = { digest: overzicht, search: zoekvragen, cancelled: afgelast, weekday: Number(dag) }
  await choosePreferences(house.database, ctx, { key: reader.key, wanted })
  return c.redirect(`${reader.base}?gelukt=bewaard`, 303)
}

/** What a form names: one thing that is followed, or everything. */
async function whatOf(c: Context<PageEnv>): Promise<Scope> {
  const what = (await sentForm(c)).get('wat')
  if (what === 'alles') return 'everything'
  if (typeof what !== 'string' || !isId(what)) throw new NotFound()
  return followIdOf(what)
}

async function stopOne(c: Context<PageEnv>, house: House, { key, base }: Reader): Promise<Response> {
  await stop(house.database, c.var.ctx, { key, what: await whatOf(c) })
  return c.redirect(`${base}?gelukt=gestopt`, 303)
}

async function resumeOne(c: Context<PageEnv>, house: House, { key, base }: Reader): Promise<Response> {
  await resume(house.database, c.var.ctx, { key, what: await whatOf(c) })
  return c.redirect(`${base}?gelukt=terug`, 303)
}

function askLinkPage(c: Context<PageEnv>, house: House, state: FormState): Response {
  const { locale } = c.var.ctx
  return showPage(c, house, {
    title: words[locale].mails.ask.title,
    status: Object.keys(state.errors).length > 0 ? 422 : 200,
    children: <AskLinkPage locale={locale} state={state} canMail={canMail(c, house)} />,
  })
}

async function sendLink(c: Context<PageEnv>, house: House, asks: Counter): Promise<Response> {
  const { ctx, tenant, origin } = c.var
  const parsed = linkForm.parse(await sentForm(c))
  if (!parsed.ok || !canMail(c, house)) return askLinkPage(c, house, { errors: {}, ...parsed })
  const limited = house.config.requestsPerMinute > 0
  if (limited && !asks.take(networkOf(c, house), house.clock()))
    return askLinkPage(c, house, refused(parsed, { email: { code: 'too-often' } }))
  const place = { name: tenant.name, origin }
  await askForLink(house.database, ctx, { email: parsed.value.email, place })
  house.post.wake(ctx.municipality)
  return c.redirect('/volgen/verstuurd?om=link', 303)
}
