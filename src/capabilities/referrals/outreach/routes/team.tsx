import type { Context, Hono } from 'hono'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { isId } from '#platform/ids.ts'
import type { PersonalQuestion } from '#platform/personal-data/index.ts'
import { listAreas } from '#capabilities/municipalities/index.ts'
import { forTeam } from '../../door.ts'
import { openGate } from '../../flood.ts'
import type { Gate } from '../../flood.ts'
import { teamPaths } from '../../views/frame.tsx'
import { notLatelyDays } from '../domain.ts'
import type { InvitationId, VisitId } from '../domain.ts'
import { declineForm, visitForm } from '../forms.ts'
import { outreachWords } from '../messages.ts'
import { declineInvitation } from '../service/decline.ts'
import { takeVisitAway } from '../service/mend.ts'
import { noteVisit, readOutreach } from '../service/visit.ts'
import type { Outreach } from '../service/visit.ts'
import { OutreachMap } from '../views/map.tsx'
import type { WrongDecline } from '../views/invitations.tsx'
import { OutreachPage } from '../views/outreach.tsx'
import { perPage } from '../views/places.tsx'
import { askedAbout, doneIn, letterOf, pointsToSomebody } from './shared.ts'

type C = Context<PageEnv>

/** Mounts `/wijkteam/bezoeken`: going into the neighbourhood. */
export function mountOutreach(app: Hono<PageEnv>, house: House): void {
  const at = teamPaths.outreach
  const gate = openGate({ one: 10, all: 60 })
  app.get(at, (c) => forTeam(c, () => page(c, house)))
  app.post(at, (c) => forTeam(c, () => note(c, house, gate)))
  app.get(`${at}/kaart`, (c) => forTeam(c, () => map(c, house)))
  app.post(`${at}/:bezoek/weghalen`, (c) => forTeam(c, () => takeAway(c, house)))
  app.post(`${at}/uitnodigingen/:id/nee`, (c) => forTeam(c, () => decline(c, house)))
}

const todayOf = (c: C): string => localDay(c.var.ctx.now)

/** A form is long enough with this many to choose from; the list leads to the others. */
const mostOffered = 300

interface Wrong {
  readonly visit?: FormState
  readonly question?: PersonalQuestion
  readonly decline?: WrongDecline
}

/** Those that were not visited for longest, and the one that is asked for. */
function offeredOf({ visitable }: Outreach, slug: string | undefined): Outreach['visitable'] {
  const asked = visitable.slice(mostOffered).filter((one) => one.slug === slug)
  return [...asked, ...visitable.slice(0, mostOffered)]
}

async function page(c: C, house: House, wrong: Wrong = {}): Promise<Response> {
  const { locale } = c.var.ctx
  const t = outreachWords[locale].outreach
  const today = todayOf(c)
  const outreach = await readOutreach(house.database, c.var.ctx, undefined)
  const slug = String(wrong.visit?.typed['initiatief'] ?? c.req.query('initiatief') ?? '')
  const offered = offeredOf(outreach, slug)
  const slugs = offered.map((one) => one.slug)
  const form = visitForm(slugs, today)
  const shown = c.req.query('toon') === 'alle' ? 'alle' : 'lang'
  const places = shown === 'alle' ? outreach.visitable : notLately(outreach, today)
  return showPage(c, house, {
    title: t.title,
    writtenBy: 'residents',
    current: '/wijkteam',
    islands: ['personal'],
    status: wrong.visit || wrong.decline ? 422 : 200,
    children: (
      <OutreachPage
        {...{ locale, today, outreach, form, offered, shown, places }}
        now={c.var.ctx.now}
        page={pageOf(c, places.length)}
        state={
          wrong.visit ??
          form.start({ dag: today, hoelang: '60', ...(slugs.includes(slug) ? { initiatief: slug } : {}) })
        }
        question={wrong.question}
        wrong={wrong.decline}
        done={doneIn(c, t.done)}
      />
    ),
  })
}

/** Where the team was never, or not for long. */
function notLately({ visitable }: Outreach, today: string): Outreach['visitable'] {
  const before = addDays(today, -notLatelyDays)
  return visitable.filter(({ lastVisit }) => lastVisit === null || lastVisit < before)
}

function pageOf(c: C, total: number): number {
  const said = Number(c.req.query('pagina') ?? '1')
  return Number.isInteger(said) && said >= 1 && said <= Math.ceil(total / perPage) ? said : 1
}

async function note(c: C, house: House, gate: Gate): Promise<Response> {
  const { ctx } = c.var
  const sent = await sentForm(c)
  const outreach = await readOutreach(house.database, ctx, undefined)
  const slugs = outreach.visitable.map((one) => one.slug)
  const parsed = visitForm(slugs, todayOf(c)).parse(sent)
  if (!parsed.ok) return page(c, house, { visit: parsed })
  const question = askedAbout(c, sent, parsed.value.afspraak)
  if (question) return page(c, house, { visit: refused(parsed, { afspraak: pointsToSomebody }), question })
  const { initiatief: slug, afspraak: agreed, hoelang, dag: day } = parsed.value
  if (!gate.passes(c, house, slug))
    return page(c, house, { visit: refused(parsed, { initiatief: { code: 'enough' } }) })
  const told = { slug, agreed, day, minutes: Number(hoelang) }
  const readers = await noteVisit(house.database, ctx, { ...told, letter: letterOf(c) })
  house.post.wake(ctx.municipality)
  return c.redirect(`${teamPaths.outreach}?gelukt=${readers > 0 ? 'bezoek' : 'stil'}`, 303)
}

async function decline(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw new NotFound()
  const sent = await sentForm(c)
  const parsed = declineForm.parse(sent)
  const asked = id as InvitationId
  if (!parsed.ok) return page(c, house, { decline: { id: asked, state: parsed } })
  const question = askedAbout(c, sent, parsed.value.reden)
  if (question)
    return page(c, house, {
      decline: { id: asked, state: refused(parsed, { reden: pointsToSomebody }), question },
    })
  const said = { id: asked, reason: parsed.value.reden, letter: letterOf(c) }
  await declineInvitation(house.database, ctx, said)
  house.post.wake(ctx.municipality)
  return c.redirect(`${teamPaths.outreach}?gelukt=nee`, 303)
}

async function takeAway(c: C, house: House): Promise<Response> {
  const id = c.req.param('bezoek') ?? ''
  if (!isId(id)) throw new NotFound()
  await takeVisitAway(house.database, c.var.ctx, { id: id as VisitId })
  return c.redirect(`${teamPaths.outreach}?gelukt=weg#laatst`, 303)
}

async function map(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const outreach = await readOutreach(house.database, ctx, undefined)
  const areas = await listAreas(house.database, ctx.municipality, ['gebied', 'wijk', 'buurt'])
  return showPage(c, house, {
    title: outreachWords[ctx.locale].mapPage.title,
    writtenBy: 'residents',
    current: '/wijkteam',
    children: <OutreachMap locale={ctx.locale} places={notLately(outreach, todayOf(c))} areas={areas} />,
  })
}
