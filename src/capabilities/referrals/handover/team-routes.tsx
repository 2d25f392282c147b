import type { Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { refuse } from '#platform/http/problem-json.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { newId } from '#platform/ids.ts'
import { isToken } from '#capabilities/accounts/index.ts'
import { findInitiative } from '#capabilities/initiatives/index.ts'
import { forTeam } from '../door.ts'
import { openGate } from '../flood.ts'
import type { Gate } from '../flood.ts'
import { TeamFrame } from '../views/frame.tsx'
import { cardOf, otherDates } from './card/card.ts'
import { qrPicture } from './card/picture.ts'
import { paperCard } from './card/sheet.ts'
import { drawCodeword } from './codes.ts'
import { idOf, letterOf, offeredNow } from './door.ts'
import type { C, Offered } from './door.ts'
import { datesToChoose, hostKinds } from './domain.ts'
import type { Handover, HandoverId, HostKind } from './domain.ts'
import { askForm, cardForm, listForm, paperForm } from './forms.ts'
import { handoverWords } from './messages.ts'
import { canBeAsked, makeHandover } from './service/make.ts'
import { readCard } from './service/resident.ts'
import { changeAsWorker, listHandovers, newCard } from './service/team.ts'
import { AskPage, NobodyPage } from './views/ask.tsx'
import { ListPage } from './views/list.tsx'
import { MadePage } from './views/made.tsx'

/** Where one begins with an activity. */
export const beginPath = '/wijkteam/introductie/nieuw'

/** Mounts what a worker does with handovers. A name is only ever in the body of what is sent, and in what answers it. */
export function mountTeamHandovers(app: Hono<PageEnv>, house: House): void {
  const gate = openGate({ one: 20, all: 60 })
  app.get(beginPath, (c) => forTeam(c, () => begin(c, house)))
  app.post(beginPath, (c) => forTeam(c, () => make(c, house, gate)))
  app.post('/wijkteam/introductie/kaartje', (c) => forTeam(c, () => paper(c, house)))
  app.get('/wijkteam/introducties', (c) => forTeam(c, () => list(c, house)))
  app.post('/wijkteam/introducties/:id', (c) => forTeam(c, () => change(c, house)))
  app.post('/wijkteam/introducties/:id/kaartje', (c) => forTeam(c, () => cardAgain(c, house)))
}

interface Asking extends Offered {
  readonly days: readonly string[]
  readonly hosts: readonly HostKind[]
}

/** What can be asked for an activity: the days that are still to come, and whom. @throws {NotFound} */
async function askingFor(c: C, house: House, id: string): Promise<Asking> {
  const offered = await offeredNow(c, house, id)
  if (!offered) throw new NotFound()
  const { activity, dates } = offered
  const days = otherDates(dates, '', c.var.ctx.now).slice(0, datesToChoose)
  const { initiative_id: initiative, contact_email: contactEmail } = activity
  const kinds = hostKinds.filter((host) => host === 'team' || contactEmail !== null)
  const can = await Promise.all(
    kinds.map((host) => canBeAsked(house.database, c.var.ctx, { initiative, host, contactEmail })),
  )
  return { ...offered, days: days.map(({ day }) => day), hosts: kinds.filter((_, n) => can[n]) }
}

async function begin(c: C, house: House): Promise<Response> {
  const asking = await askingFor(c, house, c.req.query('activiteit') ?? '')
  const of = askForm(asking.days, asking.hosts)
  const state = of.start({
    activiteit: asking.activity.activity_id,
    sleutel: newId(),
    dag: asking.days[0] ?? '',
    host: asking.hosts[0] ?? 'team',
    needs: ['first-time'],
    naam: drawCodeword(),
    taal: 'nl',
  })
  return askPage(c, house, { asking, state, status: 200 })
}

async function askPage(
  c: C,
  house: House,
  { asking, state, status }: { asking: Asking; state: FormState; status: 200 | 422 },
): Promise<Response> {
  const { ctx } = c.var
  const { locale, municipality, now } = ctx
  const { activity, days, hosts } = asking
  const t = handoverWords[locale].ask
  const cannot = days.length === 0 || hosts.length === 0
  const row = cannot ? await findInitiative(house.database, municipality, activity.initiative_slug) : null
  return showPage(c, house, {
    title: t.title(activity.title),
    current: '/wijkteam',
    status,
    children: (
      <TeamFrame locale={locale} current="handovers">
        {cannot ? (
          <NobodyPage
            {...{ locale, activity, contact: row ?? null }}
            why={days.length === 0 ? 'noDates' : 'nobody'}
          />
        ) : (
          <AskPage {...{ locale, activity, days, hosts, state, today: localDay(now) }} />
        )}
      </TeamFrame>
    ),
  })
}

async function make(c: C, house: House, gate: Gate): Promise<Response> {
  const { ctx } = c.var
  const sent = await sentForm(c)
  const id = sent.get('activiteit')
  const asking = await askingFor(c, house, typeof id === 'string' ? id : '')
  const parsed = askForm(asking.days, asking.hosts).parse(sent)
  if (!parsed.ok) return askPage(c, house, { asking, state: parsed, status: 422 })
  const { dag: day, host, needs, naam: called, taal: locale, sleutel } = parsed.value
  const { initiative_id: initiative, activity_id: activity, contact_email: contactEmail } = asking.activity
  const given = {
    id: sleutel as HandoverId,
    activity,
    initiative,
    contactEmail,
    day,
    host,
    needs,
    locale,
    called,
  }
  if (!gate.passes(c, house, initiative))
    return askPage(c, house, { asking, state: refused(parsed, { dag: { code: 'enough' } }), status: 422 })
  const made = await makeHandover(house.database, ctx, { ...given, letter: letterOf(c) })
  if (made.done === 'nobody')
    return askPage(c, house, { asking: { ...asking, hosts: [] }, state: refused(parsed, {}), status: 422 })
  if (made.done === 'again') return c.redirect('/wijkteam/introducties', 303)
  house.post.wake(ctx.municipality)
  return cardPage(c, house, { ...asking, ...made, called, isNew: true })
}

interface ToGive extends Offered {
  readonly handover: Handover
  readonly token: string
  readonly called: string | null
  readonly isNew: boolean
}

/** The card, in the answer to what was sent: the name on it was in that, and is nowhere afterwards. */
async function cardPage(c: C, house: House, given: ToGive): Promise<Response> {
  const { locale } = c.var.ctx
  const { handover, token, called, isNew } = given
  const url = `${c.var.origin}/welkom/${token}`
  const card = cardOf({ ...given, locale: handover.locale, url })
  const t = handoverWords[locale].made
  return showPage(c, house, {
    title: isNew ? t.title : t.newCard,
    current: '/wijkteam',
    children: (
      <TeamFrame locale={locale} current="handovers">
        <MadePage {...{ locale, card, token, called, isNew }} qr={await qrPicture(url)} />
      </TeamFrame>
    ),
  })
}

/** The card on paper. Who holds its link, and works in the team, may print what they type on it. */
async function paper(c: C, house: House): Promise<Response> {
  const { ctx, tenant, origin } = c.var
  const parsed = paperForm.parse(await sentForm(c))
  if (!parsed.ok || !isToken(parsed.value.token)) throw new NotFound()
  const { token, naam: called } = parsed.value
  const handover = await readCard(house.database, ctx, { token })
  const offered = handover && (await offeredNow(c, house, handover.activity))
  if (!handover || !offered) throw new NotFound()
  const card = cardOf({
    ...offered,
    handover,
    called,
    locale: handover.locale,
    url: `${origin}/welkom/${token}`,
  })
  const pdf = await house.press.print(await paperCard(card, tenant.look))
  if (!pdf) return refuse(c, { status: 429, title: 'Busy', detail: '', headers: { 'retry-after': '60' } })
  return c.body(pdf, 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="kaartje-${handover.code}.pdf"`,
    'cache-control': 'no-store',
  })
}

const said = ['agree', 'cancel', 'came', 'missed', 'still', 'stopped', 'unknown', 'gone'] as const

async function list(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const { locale } = ctx
  const seen = await listHandovers(house.database, ctx, undefined)
  const done = said.find((one) => one === c.req.query('gelukt')) ?? null
  return showPage(c, house, {
    title: handoverWords[locale].list.title,
    current: '/wijkteam',
    children: (
      <TeamFrame locale={locale} current="handovers">
        <ListPage {...{ locale, seen, done, today: localDay(ctx.now) }} />
      </TeamFrame>
    ),
  })
}

async function change(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const id = idOf<HandoverId>(c.req.param('id'))
  const parsed = listForm.parse(await sentForm(c))
  if (!parsed.ok) return c.redirect('/wijkteam/introducties?gelukt=gone', 303)
  const done = await changeAsWorker(house.database, ctx, {
    id,
    does: parsed.value.besluit,
    letter: letterOf(c),
  })
  house.post.wake(ctx.municipality)
  return c.redirect(`/wijkteam/introducties?gelukt=${done}`, 303)
}

async function cardAgain(c: C, house: House): Promise<Response> {
  const id = idOf<HandoverId>(c.req.param('id'))
  const parsed = cardForm.parse(await sentForm(c))
  const made = await newCard(house.database, c.var.ctx, { id })
  const offered = made && (await offeredNow(c, house, made.handover.activity))
  if (!made || !offered) return c.redirect('/wijkteam/introducties?gelukt=gone', 303)
  return cardPage(c, house, {
    ...offered,
    ...made,
    called: parsed.ok ? parsed.value.naam : null,
    isNew: false,
  })
}
