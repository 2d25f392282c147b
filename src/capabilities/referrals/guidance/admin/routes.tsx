import type { Context, Hono } from 'hono'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { onlyFor } from '#platform/http/only-for.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { guidedReasons } from '../domain.ts'
import type { Guidance, GuidedReason } from '../domain.ts'
import { listGuidance } from '../service.ts'
import { guidanceForm, toldIn, valuesOf } from './forms.ts'
import { adminWords } from './messages.ts'
import { bringBackNational, confirmGuidance, keepGuidance, seenOf } from './service.ts'
import { reasonSlugs } from './slugs.ts'
import { OverviewPage } from './views/overview.tsx'
import { ReasonPage, reasonDone } from './views/reason.tsx'
import type { ReasonDone } from './views/reason.tsx'

type C = Context<PageEnv>

/** Mounts `/beheer/hulp`: whom to turn to in this municipality, one reason per screen. */
export function mountGuidance(app: Hono<PageEnv>, house: House): void {
  const admin = (answer: (c: C, house: House) => Promise<Response>) =>
    onlyFor('administrator', (c) => answer(c, house))
  app.get('/beheer/hulp', admin(overview))
  app.get(
    '/beheer/hulp/:reden',
    admin((c) => reasonPage(c, house)),
  )
  app.post('/beheer/hulp/:reden', admin(keep))
  app.post('/beheer/hulp/:reden/klopt', admin(confirm))
  app.post('/beheer/hulp/:reden/landelijk', admin(bringBack))
}

async function overview(c: C, house: House): Promise<Response> {
  const { locale, municipality, now } = c.var.ctx
  const all = await listGuidance(house.database, municipality, undefined)
  return showPage(c, house, {
    title: adminWords[locale].title,
    current: '/beheer',
    children: <OverviewPage locale={locale} all={all} today={localDay(now)} />,
  })
}

function reasonIn(c: C): GuidedReason {
  const reason = guidedReasons.find((one) => reasonSlugs[one] === c.req.param('reden'))
  if (reason === undefined) throw new NotFound()
  return reason
}

async function guidanceNow(c: C, house: House, reason: GuidedReason): Promise<Guidance> {
  const all = await listGuidance(house.database, c.var.ctx.municipality, undefined)
  return all.find((one) => one.reason === reason)!
}

/** @param wrong the form as it was sent, when it was not right; without it, after a clash, what stands there now */
async function reasonPage(c: C, house: House, wrong?: FormState, clash?: 'changed'): Promise<Response> {
  const { locale, now } = c.var.ctx
  const reason = reasonIn(c)
  const guidance = await guidanceNow(c, house, reason)
  const seen = seenOf(guidance)
  const form = guidanceForm(reason)
  const begun = wrong ?? form.start(valuesOf(guidance, seen))
  // Saving again after a clash counts from what stands there now: they have seen it.
  const state = clash ? { ...begun, typed: { ...begun.typed, gezien: seen } } : begun
  const done = reasonDone.find((one) => one === c.req.query('gelukt')) ?? null
  return showPage(c, house, {
    title: adminWords[locale].reasons[reason],
    current: '/beheer',
    status: wrong || clash ? 422 : 200,
    children: (
      <ReasonPage
        {...{ locale, guidance, seen, form, state }}
        today={localDay(now)}
        done={wrong || clash ? null : done}
        clash={clash ?? null}
      />
    ),
  })
}

const backTo = (c: C, reason: GuidedReason, done: ReasonDone): Response =>
  c.redirect(`/beheer/hulp/${reasonSlugs[reason]}?gelukt=${done}`, 303)

async function keep(c: C, house: House): Promise<Response> {
  const reason = reasonIn(c)
  const parsed = guidanceForm(reason).parse(await sentForm(c))
  if (!parsed.ok) return reasonPage(c, house, parsed)
  const told = toldIn(parsed.value)
  const done = await keepGuidance(house.database, c.var.ctx, { reason, told, seen: parsed.value.gezien })
  return done.ok
    ? backTo(c, reason, 'bewaard')
    : reasonPage(c, house, { typed: parsed.typed, errors: {} }, done.why)
}

async function confirm(c: C, house: House): Promise<Response> {
  const reason = reasonIn(c)
  const given = (await sentForm(c)).get('gezien')
  const seen = typeof given === 'string' ? given : ''
  const done = await confirmGuidance(house.database, c.var.ctx, { reason, seen })
  return done.ok ? backTo(c, reason, 'klopt') : reasonPage(c, house, undefined, done.why)
}

async function bringBack(c: C, house: House): Promise<Response> {
  const reason = reasonIn(c)
  await bringBackNational(house.database, c.var.ctx, { reason })
  return backTo(c, reason, 'landelijk')
}
