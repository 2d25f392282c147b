import type { Context, Hono } from 'hono'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { sentForm } from '#platform/http/sent-form.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import { nowhere, placeFinder, placeFrom } from '#capabilities/initiatives/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import { activityForm } from './forms.ts'
import type { ActivityValue } from './forms.ts'
import { regionOf } from './holidays/regions.ts'
import { ownWords } from './own-messages.ts'
import { activityId, letterOf, toAgenda } from './own-answers.ts'
import { factsOf } from './schema.ts'
import type { StoredActivity } from './schema.ts'
import { editActivity } from './service/change.ts'
import { addActivity, readAgenda, readOwnActivity } from './service/own.ts'
import type { ToldActivity } from './service/own.ts'
import { comingDay, timesOf, timesToTell } from './telling.ts'
import { CheckPage } from './views/own/check.tsx'
import { TellPage } from './views/own/tell.tsx'

type C = Context<PageEnv>

/** What the pages are about: an activity of a team, or a new one. */
interface About {
  readonly head: HeadRow
  readonly row: StoredActivity | null
}

type Load = () => Promise<About>

/** Mounts the form of an activity, new or known, and the page that says it back before it is kept. */
export function mountTelling(app: Hono<PageEnv>, house: House): void {
  const at = '/initiatieven/:slug/activiteiten'
  const fresh =
    (c: C, slug: string): Load =>
    async () => ({
      head: (await readAgenda(house.database, c.var.ctx, { slug })).head,
      row: null,
    })
  const known =
    (c: C, asked: { slug: string; id: string }): Load =>
    () =>
      readOwnActivity(house.database, c.var.ctx, { slug: asked.slug, id: activityId(asked.id) })
  app.get(`${at}/nieuw`, (c) => show(c, house, fresh(c, c.req.param('slug'))))
  app.post(`${at}/nieuw`, (c) => take(c, house, fresh(c, c.req.param('slug'))))
  app.get(`${at}/:id/wijzigen`, (c) => show(c, house, known(c, c.req.param())))
  app.post(`${at}/:id/wijzigen`, (c) => take(c, house, known(c, c.req.param())))
}

async function show(c: C, house: House, load: Load): Promise<Response> {
  if (c.var.ctx.actor.kind !== 'person') return toTheDoor(c)
  const about = await load()
  return form(c, house, about, { state: startOf(c, about) })
}

async function take(c: C, house: House, load: Load): Promise<Response> {
  if (c.var.ctx.actor.kind !== 'person') return toTheDoor(c)
  const about = await load()
  const sent = await sentForm(c)
  const parsed = activityForm.parse(sent)
  const step = sent.get('stap')
  if (step === 'terug') return form(c, house, about, { state: { typed: parsed.typed, errors: {} } })
  if (!parsed.ok) return form(c, house, about, { state: parsed, wrong: true })
  const read = await toldOf(c, house, about, parsed.value)
  if (!read.ok) return form(c, house, about, { state: refused(parsed, read.errors), wrong: true })
  if (step === 'klopt') return keep(c, house, about, { ...read, typed: parsed.typed })
  return said(c, house, about, { ...read, state: { typed: parsed.typed, errors: {} } })
}

interface Redrawn {
  readonly state: FormState
  readonly conflict?: StoredActivity
  readonly wrong?: true
}

function form(c: C, house: House, { head, row }: About, { state, conflict, wrong }: Redrawn): Response {
  const { ctx } = c.var
  const text = ownWords[ctx.locale]
  const title = row === null ? text.add : text.change(row.title)
  return showPage(c, house, {
    title: `${title}: ${head.name}`,
    writtenBy: 'residents',
    current: '/mijn',
    status: wrong ? 422 : 200,
    children: (
      <TellPage
        locale={ctx.locale}
        head={head}
        row={row}
        title={title}
        state={state}
        asksRegion={regionOf(ctx.municipality) === null}
        conflict={conflict ?? null}
        today={localDay(ctx.now)}
      />
    ),
  })
}

interface Said {
  readonly told: ToldActivity
  readonly value: ActivityValue
}

function said(
  c: C,
  house: House,
  { head, row }: About,
  { told, value, state }: Said & { readonly state: FormState },
): Response {
  const { locale, now } = c.var.ctx
  return showPage(c, house, {
    title: `${ownWords[locale].check.title} ${head.name}`,
    writtenBy: 'residents',
    current: '/mijn',
    children: (
      <CheckPage
        locale={locale}
        head={head}
        row={row}
        told={told}
        value={value}
        state={state}
        today={localDay(now)}
        from={row === null ? null : fromOf(c, row, value, told)}
      />
    ),
  })
}

async function keep(
  c: C,
  house: House,
  { head, row }: About,
  { told, value, typed }: Said & Pick<FormState, 'typed'>,
): Promise<Response> {
  const { ctx } = c.var
  const { slug } = head
  if (row === null) {
    await addActivity(house.database, ctx, { slug, told })
    return toAgenda(c, slug, 'erbij')
  }
  const done = await editActivity(house.database, ctx, {
    slug,
    id: row.activity_id,
    told,
    over: value.versie,
    from: fromOf(c, row, value, told),
    letter: letterOf(c),
  })
  if (done.kind === 'saved') return toAgenda(c, slug, 'bewaard')
  // What was typed stays; the next time it is kept over what is in sight now.
  const next = { ...typed, versie: String(done.now.sequence) }
  return form(
    c,
    house,
    { head, row },
    { state: { typed: next, errors: {} }, conflict: done.now, wrong: true },
  )
}

/** The day from which a change holds, when earlier dates of a series stay as they are. */
function fromOf(c: C, row: StoredActivity, value: ActivityValue, told: ToldActivity): string | null {
  const { schedule } = factsOf(row)
  const coming = comingDay(schedule, localDay(c.var.ctx.now))
  if (schedule.rule === null || coming === null || value.dag <= coming) return null
  return told.schedule.start.slice(0, 10)
}

type Read = ({ readonly ok: true } & Said) | { readonly ok: false; readonly errors: FormState['errors'] }

async function toldOf(c: C, house: House, { row }: About, value: ActivityValue): Promise<Read> {
  const { ctx } = c.var
  const times = timesOf(value, {
    locale: ctx.locale,
    today: localDay(ctx.now),
    region: regionOf(ctx.municipality),
    known: row === null ? null : factsOf(row).schedule,
  })
  if (!times.ok) return times
  const place = await placeOf(c, house, value, row)
  if (place === null) return { ok: false, errors: { adres: { code: 'not-found' } } }
  const told = {
    title: value.wat,
    schedule: times.schedule,
    place,
    host: value.deur ?? '',
    description: value.uitleg ?? '',
    costCents: value.kosten === null ? null : Math.round(value.kosten * 100),
    entrance: value.meedoen,
    capacity: value.plekken,
  }
  return { ok: true, told, value }
}

async function placeOf(c: C, house: House, { plek, adres }: ActivityValue, row: StoredActivity | null) {
  if (plek === null && adres === null) return nowhere
  // A place that stays keeps its spot: it may have been pointed at on a map, or come from a file.
  if (row !== null && plek === (row.place_name || null) && adres === row.place_address)
    return factsOf(row).place
  return placeFrom({ plek, adres, buurt: null }, await placeFinder(c, house))
}

function startOf(c: C, { row }: About): FormState {
  if (row === null) return activityForm.start()
  const { locale, now } = c.var.ctx
  const facts = factsOf(row)
  return activityForm.start({
    ...timesToTell(facts.schedule, { locale, today: localDay(now) }),
    wat: facts.title,
    deur: facts.welcome.host || null,
    plek: facts.place.name || null,
    adres: facts.place.address,
    meedoen: facts.entrance,
    plekken: facts.capacity,
    kosten: facts.costCents === null ? null : facts.costCents / 100,
    uitleg: facts.description || null,
    versie: row.sequence,
  })
}
