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
import { isId } from '#platform/ids.ts'
import { findActivity } from '#capabilities/activities/index.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { findInitiative } from '#capabilities/initiatives/index.ts'
import { reportForm } from '../forms.ts'
import { words } from '../messages.ts'
import { report } from '../service/report.ts'
import type { Reported } from '../service/report.ts'
import { Reported as ReportedView, ReportPage } from '../views/report.tsx'

type C = Context<PageEnv>

/** What one network sends within the hour: past the first, reports are put aside; past the second, it is told to wait. */
const aside = { minutes: 60, most: 5 }
const enough = { minutes: 60, most: 40 }

interface Counters {
  readonly aside: Counter
  readonly enough: Counter
}

/** Mounts `/melden`, where anybody says that something on a page is not right. */
export function mountReport(app: Hono<PageEnv>, house: House): void {
  const counters = { aside: openCounter(aside), enough: openCounter(enough) }
  app.get('/melden', (c) => reportPage(c, house, c.req.query('over') ?? ''))
  app.post('/melden', (c) => send(c, house, counters))
  app.get('/melden/gedaan', (c) => donePage(c, house))
}

/** What is reported: `initiatief:SLUG` or `activiteit:ID`, as far as everybody can see it. */
async function aboutOf(c: C, { database }: House, over: string) {
  const { municipality } = c.var.ctx
  const [, kind, key = ''] = /^(initiatief|activiteit):([0-9a-z-]{1,80})$/.exec(over) ?? []
  const activity = kind === 'activiteit' && isId(key) ? (key as ActivityId) : null
  const found = activity && (await findActivity(database, municipality, activity))
  const slug = kind === 'initiatief' ? key : found?.initiative_slug
  const initiative = slug ? await findInitiative(database, municipality, slug) : undefined
  if (!initiative) throw new NotFound()
  const { initiative_id, name } = initiative
  return {
    about: {
      initiative: initiative_id,
      activity: activity ?? null,
      name: found ? `${found.title} (${name})` : name,
    },
    back: found ? `/activiteiten/${key}` : `/initiatieven/${initiative.slug}`,
  }
}

async function reportPage(c: C, house: House, over: string, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  const { about, back } = await aboutOf(c, house, over)
  return showPage(c, house, {
    title: words[ctx.locale].report.title(about.name),
    status: wrong ? 422 : 200,
    children: (
      <ReportPage
        locale={ctx.locale}
        name={about.name}
        back={back}
        state={wrong ?? reportForm.start({ over, sinds: stampOf(ctx.now) })}
      />
    ),
  })
}

async function send(c: C, house: House, counters: Counters): Promise<Response> {
  const { ctx, origin, tenant } = c.var
  const sent = await sentForm(c)
  const parsed = reportForm.parse(sent)
  if (!parsed.ok) return reportPage(c, house, typedOver(parsed), parsed)
  const { wat, uitleg, email, over, sinds } = parsed.value
  const { about } = await aboutOf(c, house, over)
  const network = networkOf(c, house)
  const limited = house.config.requestsPerMinute > 0
  if (limited && !counters.enough.take(network, house.clock()))
    return reportPage(c, house, over, refused(parsed, { uitleg: { code: 'too-often' } }))
  const given: Reported = {
    about,
    problem: wat,
    words: uitleg,
    email,
    locale: ctx.locale,
    trap: trapIn(sent),
    stamp: sinds,
    busyNetwork: limited && !counters.aside.take(network, house.clock()),
    from: { origin, city: tenant.name },
  }
  await report(house.database, ctx, given)
  house.post.wake(ctx.municipality)
  return c.redirect('/melden/gedaan', 303)
}

function typedOver({ typed }: FormState): string {
  return typeof typed['over'] === 'string' ? typed['over'] : ''
}

function donePage(c: C, house: House): Response {
  const { locale } = c.var.ctx
  return showPage(c, house, {
    title: words[locale].report.done.title,
    children: <ReportedView locale={locale} />,
  })
}
