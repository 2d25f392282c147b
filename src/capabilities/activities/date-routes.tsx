import type { Context, Hono } from 'hono'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { addDays, dayInWords, isLocalDay, localDay } from '#platform/i18n/dates.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import { placeFinder, placeFrom } from '#capabilities/initiatives/index.ts'
import { moveForm } from './forms.ts'
import { ownWords } from './own-messages.ts'
import { activityId, letterOf, toAgenda } from './own-answers.ts'
import type { Done } from './own-answers.ts'
import { occurrencesOf } from './recurrence.ts'
import { factsOf } from './schema.ts'
import { callOff, endBefore, moveDate, takeBack } from './service/change.ts'
import { readOwnActivity } from './service/own.ts'
import { timesToTell } from './telling.ts'
import { DatePage } from './views/own/date.tsx'

type C = Context<PageEnv>

interface Asked {
  readonly slug: string
  readonly id: string
  readonly dag: string
}

const deeds: readonly (readonly [string, typeof callOff, Done])[] = [
  ['afzeggen', callOff, 'afgezegd'],
  ['toch', takeBack, 'toch'],
  ['stoppen', endBefore, 'gestopt'],
]

/** Mounts the page of one date of a series, and what a team does with it. */
export function mountDates(app: Hono<PageEnv>, house: House): void {
  const at = '/initiatieven/:slug/activiteiten/:id/dag/:dag'
  app.get(at, (c) => show(c, house, c.req.param()))
  for (const [deed, useCase, done] of deeds)
    app.post(`${at}/${deed}`, async (c) => {
      if (c.var.ctx.actor.kind !== 'person') return toTheDoor(c)
      await useCase(house.database, c.var.ctx, dateOf(c, c.req.param()))
      return toAgenda(c, c.req.param('slug'), done)
    })
  app.post(`${at}/verzetten`, (c) => move(c, house, c.req.param()))
}

/** @throws {NotFound} when there can be no such date */
function dateOf(c: C, { slug, id, dag }: Asked) {
  if (!isLocalDay(dag)) throw new NotFound()
  return { slug, id: activityId(id), day: dag, letter: letterOf(c) }
}

async function show(c: C, house: House, asked: Asked, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const { slug, id, day } = dateOf(c, asked)
  const { head, row } = await readOwnActivity(house.database, ctx, { slug, id })
  const { schedule } = factsOf(row)
  const [date] = occurrencesOf(schedule, { from: day, to: addDays(day, 1) })
  if (!date) throw new NotFound()
  const { locale } = ctx
  const today = localDay(ctx.now)
  const { van, tot } = timesToTell(schedule, { locale, today })
  const title = ownWords[locale].date.title(row.title, dayInWords(day, locale, { today }))
  return showPage(c, house, {
    title: `${title}: ${head.name}`,
    writtenBy: 'residents',
    current: '/mijn',
    status: wrong ? 422 : 200,
    children: (
      <DatePage
        locale={locale}
        head={head}
        row={row}
        date={date}
        title={title}
        today={today}
        state={wrong ?? moveForm.start({ dag: day, van, tot })}
        isMoving={wrong !== undefined}
      />
    ),
  })
}

async function move(c: C, house: House, asked: Asked): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  const date = dateOf(c, asked)
  const parsed = moveForm.parse(await sentForm(c))
  if (!parsed.ok) return show(c, house, asked, parsed)
  const { dag, van, tot, plek, adres } = parsed.value
  if (dag < localDay(ctx.now)) return show(c, house, asked, refused(parsed, { dag: { code: 'past' } }))
  const isElsewhere = plek !== null || adres !== null
  const place = isElsewhere
    ? await placeFrom({ plek, adres, buurt: null }, await placeFinder(c, house))
    : null
  if (isElsewhere && place === null)
    return show(c, house, asked, refused(parsed, { adres: { code: 'not-found' } }))
  const to = { start: `${dag}T${van}`, end: tot === null ? null : `${dag}T${tot}` }
  await moveDate(house.database, ctx, { ...date, to, place })
  return toAgenda(c, asked.slug, 'verzet')
}
