import type { Hono } from 'hono'
import { stampOf } from '#platform/abuse/abuse.ts'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { sentForm } from '#platform/http/sent-form.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { listAreas } from '#capabilities/municipalities/index.ts'
import type { Area } from '#capabilities/municipalities/index.ts'
import { howSent, idOf, letterOf, mayPass, openCounters, signedIn, tokenOf } from '../door.ts'
import type { C, Counters } from '../door.ts'
import type { OfferId } from '../domain.ts'
import { toAreaForm, toOneForm } from './forms.ts'
import { offerWords } from './messages.ts'
import { findReceiver, makeOffer, readMyOffer, withdrawOffer } from './service.ts'
import type { OfferDoor, Towards } from './service.ts'
import { GonePage, MyOfferPage, WithdrawnPage } from './views/mine.tsx'
import { OfferPage } from './views/offer.tsx'

/** Mounts where somebody tells what they like to do, and their own page about it. */
export function mountOffers(app: Hono<PageEnv>, house: House): void {
  const counters = openCounters()
  app.get('/meedoen/aanbod', (c) => formPage(c, house))
  app.post('/meedoen/aanbod', (c) => send(c, house, counters))
  app.get('/aanbod/:token', (c) => mine(c, house, byLink(c)))
  app.post('/aanbod/:token/intrekken', (c) => withdraw(c, house, byLink(c)))
  app.get('/mijn/aanbod/:id', (c) => signedIn(c, () => mine(c, house, asMyself(c))))
  app.post('/mijn/aanbod/:id/intrekken', (c) => signedIn(c, () => withdraw(c, house, asMyself(c))))
}

const byLink = (c: C): OfferDoor => ({ token: tokenOf(c.req.param('token')) })
const asMyself = (c: C): OfferDoor => ({ id: idOf<OfferId>(c.req.param('id')) })
const pathOf = (door: OfferDoor) => ('token' in door ? `/aanbod/${door.token}` : `/mijn/aanbod/${door.id}`)

/** The neighbourhoods there are to choose from; where none are drawn, the areas of the municipality. */
async function areasToChoose(
  c: C,
  house: House,
): Promise<{ all: readonly Area[]; offered: readonly Area[] }> {
  const all = await listAreas(house.database, c.var.ctx.municipality, ['gebied', 'wijk', 'buurt'])
  const of = (level: Area['level']) => all.filter((one) => one.level === level)
  const offered = [of('buurt'), of('wijk'), of('gebied')].find((some) => some.length > 0) ?? []
  return { all, offered }
}

async function formPage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  const slug = c.req.query('initiatief') ?? null
  const start = { sinds: stampOf(ctx.now) }
  const shown = (title: string, name: string | null, areas: readonly Area[]) =>
    showPage(c, house, {
      title,
      current: '/meedoen',
      status: wrong ? 422 : 200,
      children: (
        <OfferPage
          {...{ locale: ctx.locale, slug, name, areas }}
          state={wrong ?? (slug === null ? toAreaForm([]).start(start) : toOneForm.start(start))}
        />
      ),
    })
  const t = offerWords[ctx.locale].form
  if (slug === null) return shown(t.title, null, (await areasToChoose(c, house)).offered)
  const name = await findReceiver(house.database, ctx, { towards: { slug } })
  return shown(t.titleFor(name ?? ''), name, [])
}

async function send(c: C, house: House, counters: Counters): Promise<Response> {
  const { ctx } = c.var
  const slug = c.req.query('initiatief') ?? null
  const { all, offered } = await areasToChoose(c, house)
  const sent = await sentForm(c)
  const area = toAreaForm(offered.map((one) => one.id))
  const parsed = slug === null ? area.parse(sent) : toOneForm.parse(sent)
  if (!parsed.ok) return formPage(c, house, parsed)
  if (!mayPass(c, house, counters.enough))
    return formPage(c, house, refused(parsed, { woorden: { code: 'too-often' } }))
  const { soort: kind, woorden: words, talent: talents, naam: name, email, telefoon: phone } = parsed.value
  const key = await makeOffer(house.database, ctx, {
    towards: towardsOf(slug, String(parsed.typed['gebied'] ?? ''), all),
    kind,
    words,
    talents,
    name,
    email,
    phone,
    locale: ctx.locale,
    sent: howSent(c, house, { counters, form: sent, stamp: parsed.value.sinds }),
    letter: letterOf(c),
  })
  house.post.wake(ctx.municipality)
  return c.redirect(`/aanbod/${key}`, 303)
}

function towardsOf(slug: string | null, area: string, all: readonly Area[]): Towards {
  if (slug !== null) return { slug }
  return { area, areas: [area, ...(all.find((one) => one.id === area)?.partOf ?? [])] }
}

async function mine(c: C, house: House, door: OfferDoor): Promise<Response> {
  const { ctx } = c.var
  const offer = await readMyOffer(house.database, ctx, door)
  if (!offer) return gone(c, house)
  return showPage(c, house, {
    title: offerWords[ctx.locale].mine.title,
    children: <MyOfferPage {...{ locale: ctx.locale, offer, at: pathOf(door), today: localDay(ctx.now) }} />,
  })
}

function gone(c: C, house: House): Response {
  const { locale } = c.var.ctx
  return showPage(c, house, {
    title: offerWords[locale].gone.title,
    status: 422,
    children: <GonePage locale={locale} />,
  })
}

async function withdraw(c: C, house: House, door: OfferDoor): Promise<Response> {
  const { locale } = c.var.ctx
  if ((await withdrawOffer(house.database, c.var.ctx, door)) === 'gone') return gone(c, house)
  return showPage(c, house, {
    title: offerWords[locale].mine.withdrawn,
    children: <WithdrawnPage locale={locale} />,
  })
}
