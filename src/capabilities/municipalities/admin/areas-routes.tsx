import type { Context, Hono } from 'hono'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { onlyFor } from '#platform/http/only-for.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { defineAreas } from '../areas.ts'
import type { NamedArea } from '../own-areas/domain.ts'
import { ownAreaSentence } from '../own-areas/messages.ts'
import { readOwnAreaFile, unknownLines } from '../own-areas/read.ts'
import { listNamedAreas, renameArea } from '../own-areas/service.ts'
import { areaNameForm } from './forms.ts'
import { adminWords } from './messages.ts'
import { AreaPage, AreasPage, areasDone, UploadAreas } from './views/areas.tsx'

type C = Context<PageEnv>

/** Mounts `/beheer/gebieden`: what the areas are called, and which neighbourhoods they cover. */
export function mountAreas(app: Hono<PageEnv>, house: House): void {
  const admin = (answer: (c: C) => Response | Promise<Response>) => onlyFor('administrator', answer)
  app.get(
    '/beheer/gebieden',
    admin((c) => areasPage(c, house)),
  )
  app.get(
    '/beheer/gebieden/inlezen',
    admin((c) => uploadPage(c, house, [])),
  )
  app.post(
    '/beheer/gebieden/inlezen',
    admin((c) => upload(c, house)),
  )
  app.get(
    '/beheer/gebieden/:gebied',
    admin((c) => areaPage(c, house)),
  )
  app.post(
    '/beheer/gebieden/:gebied',
    admin((c) => rename(c, house)),
  )
}

const todayOf = (c: C): string => localDay(c.var.ctx.now)

async function areasPage(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const areas = await listNamedAreas(house.database, ctx, undefined)
  const done = areasDone.find((one) => one === c.req.query('gelukt')) ?? null
  return showPage(c, house, {
    title: adminWords[ctx.locale].areas.title,
    current: '/beheer',
    children: <AreasPage locale={ctx.locale} areas={areas} today={todayOf(c)} done={done} />,
  })
}

async function theArea(c: C, house: House): Promise<NamedArea> {
  const areas = await listNamedAreas(house.database, c.var.ctx, undefined)
  const area = areas.find((one) => one.id === c.req.param('gebied'))
  if (!area) throw new NotFound()
  return area
}

async function areaPage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { locale } = c.var.ctx
  const area = await theArea(c, house)
  const form = areaNameForm(todayOf(c))
  return showPage(c, house, {
    title: area.name,
    current: '/beheer',
    status: wrong ? 422 : 200,
    children: (
      <AreaPage locale={locale} area={area} today={todayOf(c)} form={form} state={wrong ?? form.start()} />
    ),
  })
}

async function rename(c: C, house: House): Promise<Response> {
  const area = await theArea(c, house)
  const parsed = areaNameForm(todayOf(c)).parse(await sentForm(c))
  if (!parsed.ok) return areaPage(c, house, parsed)
  const { naam: name, vanaf: from } = parsed.value
  const nothingPlanned = !area.names.some((one) => one.from > todayOf(c))
  if (name === area.name && nothingPlanned)
    return areaPage(c, house, refused(parsed, { naam: { code: 'same' } }))
  await renameArea(house.database, c.var.ctx, { id: area.id, name, from })
  return c.redirect('/beheer/gebieden?gelukt=naam', 303)
}

function uploadPage(c: C, house: House, wrong: readonly string[]): Response {
  const { locale } = c.var.ctx
  return showPage(c, house, {
    title: adminWords[locale].upload.title,
    current: '/beheer',
    status: wrong.length > 0 ? 422 : 200,
    children: <UploadAreas locale={locale} wrong={wrong} />,
  })
}

async function upload(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const file = (await sentForm(c)).get('bestand')
  if (!(file instanceof File) || file.size === 0)
    return uploadPage(c, house, [adminWords[ctx.locale].upload.none])
  const read = await readOwnAreaFile([new Uint8Array(await file.arrayBuffer())], todayOf(c))
  const inWords = (lines: typeof read.wrong) => lines.map((line) => ownAreaSentence(line, ctx.locale))
  if (read.wrong.length > 0) return uploadPage(c, house, inWords(read.wrong))
  const { unknown } = await defineAreas(house.database, ctx, read.areas)
  if (unknown.length > 0) return uploadPage(c, house, inWords(unknownLines(read, unknown)))
  return c.redirect('/beheer/gebieden?gelukt=ingelezen', 303)
}
