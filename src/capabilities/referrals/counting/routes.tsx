import type { Context, Hono } from 'hono'
import type { VNode } from 'preact'
import { closedQuarters, quarterOf } from '#platform/calendar/quarters.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { isId } from '#platform/ids.ts'
import { isA } from '#platform/access/roles.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { listAreas } from '#capabilities/municipalities/index.ts'
import { forTeam } from '../door.ts'
import { mayReadGaps, teamsOf, worksInTeam } from '../policy.ts'
import { leadSees, verdicts } from './domain.ts'
import { giveFeedback, offersToCall } from './feedback.ts'
import { readFigures } from './figures.ts'
import { feedbackForm, gapForm, gapIn } from './forms.ts'
import { gapsOf, noteGap } from './gaps.ts'
import { countingWords } from './messages.ts'
import { SharedFrame } from '../views/frame.tsx'
import { FiguresPage } from './views/figures.tsx'
import { GapsPage } from './views/gaps.tsx'
import { NotePage, PreviewPage } from './views/note.tsx'
import { ThanksPage } from './views/feedback.tsx'
import type { AreaNames } from './words.ts'

type C = Context<PageEnv>

/** Mounts what is missing, what teams say of an offer, and the counts of questions. */
export function mountCounting(app: Hono<PageEnv>, house: House): void {
  app.get('/wijkteam/cijfers', (c) => forTeam(c, () => figures(c, house), mayReadGaps))
  app.get('/wijkteam/gemis', (c) => forTeam(c, () => gaps(c, house), mayReadGaps))
  app.get('/wijkteam/gemis/nieuw', (c) => forTeam(c, () => notePage(c, house)))
  app.post('/wijkteam/gemis', (c) => forTeam(c, () => note(c, house)))
  app.get('/wijkteam/past', (c) => forTeam(c, () => thanks(c, house)))
  app.post('/wijkteam/past', (c) => forTeam(c, () => feedback(c, house)))
}

interface Shown {
  readonly title: string
  readonly tab: 'gaps' | 'figures'
  readonly status?: 422
  readonly children: VNode
}

function show(c: C, house: House, { title, tab, status, children }: Shown): Response {
  const { locale, actor } = c.var.ctx
  return showPage(c, house, {
    title,
    // Whoever leads the programme comes in by an item of their own.
    current: worksInTeam(actor) ? '/wijkteam' : '/wijkteam/gemis',
    status: status ?? 200,
    children: <SharedFrame {...{ locale, actor, current: tab, children }} />,
  })
}

const areasOf = (c: C, house: House) =>
  listAreas(house.database, c.var.ctx.municipality, ['gebied', 'wijk', 'buurt'])

const namesOf = async (c: C, house: House): Promise<AreaNames> =>
  new Map((await areasOf(c, house)).map(({ id, name }) => [id, name]))

/** The neighbourhoods within the areas of somebody's teams; of the whole municipality for a team without an area. */
async function placesFor(c: C, house: House): Promise<AreaNames> {
  const teams = teamsOf(c.var.ctx.actor)
  const all = (await areasOf(c, house)).filter(
    ({ level, partOf }) =>
      level === 'buurt' && (teams.includes(null) || partOf.some((one) => teams.includes(one))),
  )
  return new Map(all.map(({ id, name }) => [id, name]))
}

async function figures(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const today = localDay(ctx.now)
  const closed = closedQuarters(today, 1)[0]!
  const here = quarterOf(today)
  // The quarter that closed last may not be open to the programme yet.
  const programme = leadSees(closed.to) > today ? leadSees(closed.to) : leadSees(here.to)
  return show(c, house, {
    title: countingWords[ctx.locale].figures.title,
    tab: 'figures',
    children: (
      <FiguresPage
        locale={ctx.locale}
        figures={await readFigures(house.database, ctx, undefined)}
        names={await namesOf(c, house)}
        next={{ team: addDays(here.to, 1), programme }}
      />
    ),
  })
}

async function gaps(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  return show(c, house, {
    title: countingWords[ctx.locale].gaps.title,
    tab: 'gaps',
    children: (
      <GapsPage
        locale={ctx.locale}
        gaps={await gapsOf(house.database, ctx, {})}
        calls={await offersToCall(house.database, ctx, undefined)}
        names={await namesOf(c, house)}
        mayNote={worksInTeam(ctx.actor)}
        whose={isA(ctx.actor, 'programme-lead') || teamsOf(ctx.actor).length > 1}
        done={c.req.query('gelukt') === 'gemis'}
      />
    ),
  })
}

async function notePage(c: C, house: House, state?: FormState): Promise<Response> {
  const { locale } = c.var.ctx
  const places = await placesFor(c, house)
  const isWrong = state !== undefined && Object.keys(state.errors).length > 0
  return show(c, house, {
    title: countingWords[locale].note.title,
    tab: 'gaps',
    ...(isWrong ? { status: 422 as const } : {}),
    children: <NotePage {...{ locale, places }} state={state ?? gapForm([...places.keys()]).start()} />,
  })
}

/** Shows what the note will say; keeps it once the worker has seen that. */
async function note(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const sent = await sentForm(c)
  const parsed = gapForm([...(await placesFor(c, house)).keys()]).parse(sent)
  // Somebody who wants to change it did nothing wrong.
  if (sent.get('stap') === 'aanpassen') return notePage(c, house, { typed: parsed.typed, errors: {} })
  if (!parsed.ok) return notePage(c, house, parsed)
  const gap = gapIn(parsed.value)
  if (parsed.value.stap === 'zetten') {
    await noteGap(house.database, ctx, gap)
    return c.redirect('/wijkteam/gemis?gelukt=gemis', 303)
  }
  return show(c, house, {
    title: countingWords[ctx.locale].note.previewTitle,
    tab: 'gaps',
    children: <PreviewPage {...{ locale: ctx.locale, gap }} names={await namesOf(c, house)} />,
  })
}

async function feedback(c: C, house: House): Promise<Response> {
  const { ctx, origin, tenant } = c.var
  const parsed = feedbackForm.parse(await sentForm(c))
  if (!parsed.ok || !isId(parsed.value.activiteit)) throw new NotFound()
  const { activiteit, oordeel: verdict } = parsed.value
  const letter = { origin, city: tenant.name }
  await giveFeedback(house.database, ctx, { activity: activiteit as ActivityId, verdict, letter })
  house.post.wake(ctx.municipality)
  return c.redirect(`/wijkteam/past?wat=${verdict}`, 303)
}

async function thanks(c: C, house: House): Promise<Response> {
  const { locale } = c.var.ctx
  const verdict = verdicts.find((one) => one === c.req.query('wat')) ?? null
  return show(c, house, {
    title: countingWords[locale].feedback.title,
    tab: 'gaps',
    children: <ThanksPage {...{ locale, verdict }} />,
  })
}
