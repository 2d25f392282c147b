import type { Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { sentForm } from '#platform/http/sent-form.ts'
import type { FormState } from '#platform/forms/index.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { otherDates } from './card/card.ts'
import { letterOf, mayChange, mayPass, offeredNow, openLimit, tokenOf } from './door.ts'
import type { C, Limit } from './door.ts'
import { datesToChoose, maySayOtherwise } from './domain.ts'
import { acceptForm, declineForm, hostForm, proposeForm } from './forms.ts'
import { handoverWords } from './messages.ts'
import { answerAsHost, readForHost } from './service/host.ts'
import type { HostDoes } from './service/host.ts'
import { HostGonePage, HostPage, ThanksPage } from './views/host.tsx'
import type { Said } from './views/host.tsx'

/** Mounts what a host does by the link in a mail, without an account. Opening it changes nothing. */
export function mountHostPages(app: Hono<PageEnv>, house: House): void {
  const limit = openLimit()
  app.get('/introductie/:token', (c) => page(c, house))
  app.post('/introductie/:token', (c) => answer(c, house, limit))
}

const done = ['accept', 'propose', 'decline', 'came', 'missed'] as const

async function page(c: C, house: House, wrong?: { act: string; state: FormState }): Promise<Response> {
  const { ctx } = c.var
  const { locale } = ctx
  const token = tokenOf(c.req.param('token'))
  const handover = await readForHost(house.database, ctx, { token })
  const said = done.find((one) => one === c.req.query('gelukt')) ?? null
  if (!handover) return said === null ? gone(c, house) : thanks(c, house, said)
  const offered = await offeredNow(c, house, handover.activity)
  const days = offered ? otherDates(offered.dates, handover.day, ctx.now).slice(0, datesToChoose) : []
  const t = handoverWords[locale].host
  const otherwise = maySayOtherwise(handover, localDay(ctx.now))
  if (otherwise !== null) {
    const was = otherwise === 'came' ? 'missed' : 'came'
    return thanks(c, house, said === was ? was : `known-${was}`, otherwise)
  }
  return showPage(c, house, {
    title: t.title(handover.title ?? handoverWords[locale].noTitle),
    status: wrong ? 422 : 200,
    children: (
      <HostPage
        {...{ locale, handover, said, wrong: wrong ?? null, today: localDay(ctx.now) }}
        days={days.map(({ day }) => day)}
      />
    ),
  })
}

function gone(c: C, house: House): Response {
  const { locale } = c.var.ctx
  return showPage(c, house, {
    title: handoverWords[locale].host.gone,
    status: 422,
    children: <HostGonePage locale={locale} />,
  })
}

/** What was said, and what can be said instead by who tapped the wrong one. */
function thanks(c: C, house: House, said: Said, otherwise: 'came' | 'missed' | null = null): Response {
  const { locale } = c.var.ctx
  return showPage(c, house, {
    title: handoverWords[locale].host.done[said],
    children: <ThanksPage {...{ locale, said, otherwise }} />,
  })
}

async function answer(c: C, house: House, limit: Limit): Promise<Response> {
  const { ctx } = c.var
  const token = tokenOf(c.req.param('token'))
  const handover = await readForHost(house.database, ctx, { token })
  if (!handover || !mayPass(c, house, limit)) return gone(c, house)
  const sent = await sentForm(c)
  const chosen = hostForm.parse(sent)
  if (!chosen.ok) return page(c, house)
  const offered = await offeredNow(c, house, handover.activity)
  const days = offered ? otherDates(offered.dates, handover.day, ctx.now).map(({ day }) => day) : []
  const what = read(chosen.value.besluit, sent, days)
  if ('errors' in what) return page(c, house, { act: chosen.value.besluit, state: what })
  if (!mayChange(house, limit, handover.id)) return gone(c, house)
  const did = await answerAsHost(house.database, ctx, { token, what, letter: letterOf(c) })
  if (did === 'gone') return page(c, house)
  house.post.wake(ctx.municipality)
  return c.redirect(`/introductie/${token}?gelukt=${did}`, 303)
}

/** What was sent, as the host does it; or the form with what is wrong in it. */
function read(act: HostDoes['does'], sent: FormData, days: readonly string[]): HostDoes | FormState {
  if (act === 'accept') {
    const given = acceptForm.parse(sent)
    return given.ok ? { does: act, hostName: given.value.naam } : given
  }
  if (act === 'propose') {
    const given = proposeForm(days).parse(sent)
    return given.ok ? { does: act, day: given.value.dag } : given
  }
  if (act === 'decline') {
    const given = declineForm.parse(sent)
    return given.ok ? { does: act, reason: given.value.reden } : given
  }
  return { does: act }
}
