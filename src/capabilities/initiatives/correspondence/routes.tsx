import type { Context, Hono } from 'hono'
import { stampOf, trapIn } from '#platform/abuse/abuse.ts'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import { networkOf, openCounter } from '#platform/http/counter.ts'
import type { Counter } from '#platform/http/counter.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { isId } from '#platform/ids.ts'
import { isToken, toTheDoor } from '#capabilities/accounts/index.ts'
import { backForm, endForm, firstForm, heldForm } from './forms.ts'
import { ListPage } from './list-view.tsx'
import { exchangeWords } from './messages.ts'
import {
  endExchange,
  findReachable,
  judgeHeld,
  listOwnExchanges,
  readExchange,
  writeBack,
  writeFirst,
} from './service.ts'
import type { Door } from './service.ts'
import { exchangeDone, ExchangePage, FirstPage, GonePage, RemovedPage, SentPage, titleOf } from './views.tsx'

type C = Context<PageEnv>

/** What one network sends within the hour: past the first it is put aside; past the second it is told to wait. */
const aside = { minutes: 60, most: 10 }
const enough = { minutes: 60, most: 40 }

interface Counters {
  readonly aside: Counter
  readonly enough: Counter
}

/** Mounts the form to write to an initiative, the pages that mails lead to, and the team's own. */
export function mountCorrespondence(app: Hono<PageEnv>, house: House): void {
  const counters = { aside: openCounter(aside), enough: openCounter(enough) }
  app.get('/initiatieven/:slug/bericht', (c) => firstPage(c, house, c.req.param('slug')))
  app.post('/initiatieven/:slug/bericht', (c) => sendFirst(c, house, counters))
  app.get('/initiatieven/:slug/bericht/verstuurd', (c) => sentPage(c, house, c.req.param('slug')))
  app.get('/initiatieven/:slug/berichten', (c) => listPage(c, house, c.req.param('slug')))
  for (const path of ['/initiatieven/:slug/berichten/:id', '/berichten/:token'] as const) {
    app.get(path, (c) => atDoor(c, (door) => exchangePage(c, house, door)))
    app.post(path, (c) => atDoor(c, (door) => send(c, house, door, counters)))
    app.post(`${path}/einde`, (c) => atDoor(c, (door) => end(c, house, door)))
    app.post(`${path}/achtergehouden`, (c) => atDoor(c, (door) => judge(c, house, door)))
  }
}

async function firstPage(c: C, house: House, slug: string, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  const { name } = await findReachable(house.database, ctx, { slug })
  return showPage(c, house, {
    title: exchangeWords[ctx.locale].form.title(name),
    current: '/initiatieven',
    status: wrong ? 422 : 200,
    children: (
      <FirstPage
        locale={ctx.locale}
        slug={slug}
        name={name}
        state={wrong ?? firstForm.start({ sinds: stampOf(ctx.now) })}
      />
    ),
  })
}

async function sendFirst(c: C, house: House, counters: Counters): Promise<Response> {
  const { ctx } = c.var
  const slug = c.req.param('slug') ?? ''
  const form = await sentForm(c)
  const parsed = firstForm.parse(form)
  if (!parsed.ok) return firstPage(c, house, slug, parsed)
  if (!mayPass(c, house, counters.enough))
    return firstPage(c, house, slug, refused(parsed, { bericht: { code: 'too-often' } }))
  const { bericht: words, naam, email, sinds } = parsed.value
  await writeFirst(house.database, ctx, {
    slug,
    words,
    email,
    name: naam ?? '',
    locale: ctx.locale,
    sent: howSent(c, house, counters, { form, stamp: sinds }),
    from: fromOf(c, house),
  })
  house.post.wake(ctx.municipality)
  return c.redirect(`/initiatieven/${slug}/bericht/verstuurd`, 303)
}

function mayPass(c: C, house: House, counter: Counter): boolean {
  return house.config.requestsPerMinute === 0 || counter.take(networkOf(c, house), house.clock())
}

function howSent(c: C, house: House, counters: Counters, { form, stamp }: { form: FormData; stamp: string }) {
  return { trap: trapIn(form), stamp, busyNetwork: !mayPass(c, house, counters.aside) }
}

function fromOf({ var: { origin, tenant } }: C, { config }: House) {
  return { origin, city: tenant.name, answers: config.inbound !== null }
}

async function sentPage(c: C, house: House, slug: string): Promise<Response> {
  const { ctx } = c.var
  await findReachable(house.database, ctx, { slug })
  return showPage(c, house, {
    title: exchangeWords[ctx.locale].sent.title,
    current: '/initiatieven',
    children: <SentPage locale={ctx.locale} slug={slug} />,
  })
}

async function listPage(c: C, house: House, slug: string): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const { name, exchanges } = await listOwnExchanges(house.database, ctx, { slug })
  const { locale, now } = ctx
  return showPage(c, house, {
    title: exchangeWords[locale].list.title(name),
    current: '/mijn',
    children: <ListPage {...{ locale, slug, name, exchanges, today: localDay(now), done: doneOf(c) }} />,
  })
}

/** Lets in by a link, or as one of the team. */
function atDoor(c: C, then: (door: Door) => Promise<Response>): Promise<Response> | Response {
  const { token, slug, id } = c.req.param() as Partial<Record<string, string>>
  if (token !== undefined) {
    if (!isToken(token)) throw new NotFound()
    return then({ token })
  }
  if (c.var.ctx.actor.kind !== 'person') return toTheDoor(c)
  if (slug === undefined || id === undefined || !isId(id)) throw new NotFound()
  return then({ slug, id })
}

function pathOf(door: Door): string {
  return 'token' in door ? `/berichten/${door.token}` : `/initiatieven/${door.slug}/berichten/${door.id}`
}

async function exchangePage(c: C, house: House, door: Door, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  const { locale, now } = ctx
  const seen = await readExchange(house.database, ctx, door)
  if (!seen) return gone(c, house)
  const state = wrong ?? backForm.start({ sinds: stampOf(now) })
  return showPage(c, house, {
    title: titleOf(seen, locale),
    status: wrong ? 422 : 200,
    children: (
      <ExchangePage
        {...{
          locale,
          seen,
          state,
          today: localDay(now),
          at: pathOf(door),
          done: doneOf(c),
          isOwn: 'slug' in door,
        }}
      />
    ),
  })
}

function doneOf(c: C) {
  return exchangeDone.find((one) => one === c.req.query('gelukt')) ?? null
}

function gone(c: C, house: House): Response {
  const { locale } = c.var.ctx
  return showPage(c, house, {
    title: exchangeWords[locale].gone.title,
    status: 422,
    children: <GonePage locale={locale} />,
  })
}

async function send(c: C, house: House, door: Door, counters: Counters): Promise<Response> {
  const { ctx } = c.var
  const form = await sentForm(c)
  const parsed = backForm.parse(form)
  if (!parsed.ok) return exchangePage(c, house, door, parsed)
  const again = (code: string) => exchangePage(c, house, door, refused(parsed, { bericht: { code } }))
  if (!mayPass(c, house, counters.enough)) return again('too-often')
  const { bericht: words, sinds: stamp } = parsed.value
  const sent = howSent(c, house, counters, { form, stamp })
  const written = await writeBack(house.database, ctx, { door, words, sent, from: fromOf(c, house) })
  if (written === 'wait') return again('wait')
  if (written !== 'sent') return exchangePage(c, house, door, parsed.ok ? refused(parsed, {}) : undefined)
  house.post.wake(ctx.municipality)
  return c.redirect(`${pathOf(door)}?gelukt=verstuurd`, 303)
}

async function end(c: C, house: House, door: Door): Promise<Response> {
  const parsed = endForm.parse(await sentForm(c))
  if (!parsed.ok) return exchangePage(c, house, door, backForm.start())
  const ended = await endExchange(house.database, c.var.ctx, { door, how: parsed.value.besluit })
  if (ended === 'gone') return exchangePage(c, house, door, backForm.start())
  if (ended === 'closed') return c.redirect(`${pathOf(door)}?gelukt=gesloten`, 303)
  if ('slug' in door) return c.redirect(`/initiatieven/${door.slug}/berichten?gelukt=gewist`, 303)
  return removedPage(c, house)
}

/** By a link there is no page to come back to: the link is gone with all else. */
function removedPage(c: C, house: House): Response {
  const { locale } = c.var.ctx
  return showPage(c, house, {
    title: exchangeWords[locale].page.done.gewist,
    children: <RemovedPage locale={locale} />,
  })
}

async function judge(c: C, house: House, door: Door): Promise<Response> {
  const { ctx } = c.var
  const parsed = heldForm.parse(await sentForm(c))
  if (!parsed.ok) return exchangePage(c, house, door, backForm.start())
  const { bericht: message, besluit: how } = parsed.value
  const judged = await judgeHeld(house.database, ctx, { door, message, how, from: fromOf(c, house) })
  if (judged === 'gone') return exchangePage(c, house, door, backForm.start())
  house.post.wake(ctx.municipality)
  const done = judged === 'passed' ? 'doorgestuurd' : 'weggegooid'
  // What was thrown away may have been all there was.
  if (judged === 'dropped' && 'slug' in door)
    return c.redirect(`/initiatieven/${door.slug}/berichten?gelukt=${done}`, 303)
  return c.redirect(`${pathOf(door)}?gelukt=${done}`, 303)
}
