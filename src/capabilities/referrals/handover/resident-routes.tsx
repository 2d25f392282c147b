import type { Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { sentForm } from '#platform/http/sent-form.ts'
import { cardOf, otherDates } from './card/card.ts'
import { qrPicture } from './card/picture.ts'
import { cardWords } from './card/words.ts'
import { letterOf, mayChange, mayPass, offeredNow, openLimit, tokenOf } from './door.ts'
import type { C, Limit } from './door.ts'
import { cardLocales, datesToChoose } from './domain.ts'
import type { CardLocale } from './domain.ts'
import { moveForm, residentForm } from './forms.ts'
import { changeAsResident, readCard } from './service/resident.ts'
import { CardGonePage, CardPage } from './views/resident.tsx'

/** Mounts the card of a resident, by the link that is on it. Opening it changes nothing. */
export function mountResidentCard(app: Hono<PageEnv>, house: House): void {
  const limit = openLimit()
  app.get('/welkom/:token', (c) => page(c, house))
  app.post('/welkom/:token', (c) => change(c, house, limit))
}

/** The language that was asked for; else that of the card, or where there is none, of the page. */
const asked = (c: C): CardLocale | null => cardLocales.find((one) => one === c.req.query('in')) ?? null

async function page(c: C, house: House, failed?: 'failed'): Promise<Response> {
  const { ctx, origin } = c.var
  const token = tokenOf(c.req.param('token'))
  const handover = await readCard(house.database, ctx, { token })
  const offered = handover && (await offeredNow(c, house, handover.activity))
  if (!handover || !offered) return gone(c, house)
  const locale = asked(c) ?? handover.locale
  const url = `${origin}/welkom/${token}`
  const card = cardOf({ ...offered, handover, locale, called: null, url })
  const days = otherDates(offered.dates, handover.day, ctx.now).slice(0, datesToChoose)
  const moved = c.req.query('gelukt') === 'move' && !failed ? 'moved' : null
  return showPage(c, house, {
    title: cardWords[locale].welcome,
    status: failed ? 422 : 200,
    children: (
      <CardPage
        {...{ card, said: failed ?? moved, token }}
        qr={await qrPicture(url)}
        days={days.map(({ day }) => day)}
      />
    ),
  })
}

function gone(c: C, house: House): Response {
  const locale = asked(c) ?? c.var.ctx.locale
  const cancelled = c.req.query('gelukt') === 'cancel'
  return showPage(c, house, {
    title: cancelled ? cardWords[locale].cancelled : cardWords[locale].gone,
    status: cancelled ? 200 : 422,
    children: <CardGonePage {...{ locale, cancelled }} />,
  })
}

async function change(c: C, house: House, limit: Limit): Promise<Response> {
  const { ctx } = c.var
  const token = tokenOf(c.req.param('token'))
  const handover = await readCard(house.database, ctx, { token })
  const offered = handover && (await offeredNow(c, house, handover.activity))
  if (!handover || !offered || !mayPass(c, house, limit)) return gone(c, house)
  const sent = await sentForm(c)
  const chosen = residentForm.parse(sent)
  const days = otherDates(offered.dates, handover.day, ctx.now).map(({ day }) => day)
  const day = moveForm(days).parse(sent)
  if (!chosen.ok || (chosen.value.besluit === 'move' && !day.ok)) return page(c, house, 'failed')
  const what =
    day.ok && chosen.value.besluit === 'move'
      ? ({ does: 'move', day: day.value.dag } as const)
      : ({ does: 'cancel' } as const)
  if (!mayChange(house, limit, handover.id)) return page(c, house, 'failed')
  const did = await changeAsResident(house.database, ctx, { token, what, letter: letterOf(c) })
  if (did === 'gone') return gone(c, house)
  house.post.wake(ctx.municipality)
  return c.redirect(`/welkom/${token}?in=${asked(c) ?? handover.locale}&gelukt=${did}`, 303)
}
