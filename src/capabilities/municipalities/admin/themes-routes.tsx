import type { Context, Hono } from 'hono'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { onlyFor } from '#platform/http/only-for.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import type { Theme } from '../domain.ts'
import { listThemes } from '../service.ts'
import { addTheme, mergeTheme, moveTheme, renameTheme } from '../themes.ts'
import { mergeForm, themeForm } from './forms.ts'
import { adminWords } from './messages.ts'
import { MergeTheme, ThemePage, ThemesPage, themesDone } from './views/themes.tsx'

type C = Context<PageEnv>

/** Mounts `/beheer/themas`: the subjects people search by. */
export function mountThemes(app: Hono<PageEnv>, house: House): void {
  const admin = (answer: (c: C) => Response | Promise<Response>) => onlyFor('administrator', answer)
  app.get(
    '/beheer/themas',
    admin((c) => themesPage(c, house)),
  )
  app.get(
    '/beheer/themas/nieuw',
    admin((c) => newPage(c, house)),
  )
  app.post(
    '/beheer/themas/nieuw',
    admin((c) => add(c, house)),
  )
  app.get(
    '/beheer/themas/:thema',
    admin((c) => themePage(c, house)),
  )
  app.post(
    '/beheer/themas/:thema',
    admin((c) => rename(c, house)),
  )
  app.post(
    '/beheer/themas/:thema/volgorde',
    admin((c) => move(c, house)),
  )
  app.get(
    '/beheer/themas/:thema/samenvoegen',
    admin((c) => mergePage(c, house)),
  )
  app.post(
    '/beheer/themas/:thema/samenvoegen',
    admin((c) => merge(c, house)),
  )
}

const all = (c: C, house: House) => listThemes(house.database, c.var.ctx.municipality, undefined)

/** The theme of the address, and the others. */
async function chosen(c: C, house: House): Promise<{ theme: Theme; others: Theme[] }> {
  const themes = await all(c, house)
  const theme = themes.find(({ slug }) => slug === c.req.param('thema'))
  if (!theme) throw new NotFound()
  return { theme, others: themes.filter((one) => one !== theme) }
}

async function themesPage(c: C, house: House): Promise<Response> {
  const { locale } = c.var.ctx
  const done = themesDone.find((one) => one === c.req.query('gelukt')) ?? null
  return showPage(c, house, {
    title: adminWords[locale].themes.title,
    current: '/beheer',
    children: <ThemesPage locale={locale} themes={await all(c, house)} done={done} />,
  })
}

async function newPage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { locale } = c.var.ctx
  const form = themeForm(await all(c, house))
  return showPage(c, house, {
    title: adminWords[locale].theme.addTitle,
    current: '/beheer',
    status: wrong ? 422 : 200,
    children: <ThemePage locale={locale} theme={null} form={form} state={wrong ?? form.start()} />,
  })
}

async function add(c: C, house: House): Promise<Response> {
  const parsed = themeForm(await all(c, house)).parse(await sentForm(c))
  if (!parsed.ok) return newPage(c, house, parsed)
  await addTheme(house.database, c.var.ctx, parsed.value)
  return c.redirect('/beheer/themas?gelukt=toegevoegd', 303)
}

async function themePage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { locale } = c.var.ctx
  const { theme, others } = await chosen(c, house)
  const form = themeForm(others)
  return showPage(c, house, {
    title: theme.name[locale],
    current: '/beheer',
    status: wrong ? 422 : 200,
    children: <ThemePage locale={locale} theme={theme} form={form} state={wrong ?? form.start(theme.name)} />,
  })
}

async function rename(c: C, house: House): Promise<Response> {
  const { theme, others } = await chosen(c, house)
  const parsed = themeForm(others).parse(await sentForm(c))
  if (!parsed.ok) return themePage(c, house, parsed)
  await renameTheme(house.database, c.var.ctx, { slug: theme.slug, name: parsed.value })
  return c.redirect('/beheer/themas?gelukt=naam', 303)
}

async function move(c: C, house: House): Promise<Response> {
  const wanted = (await sentForm(c)).get('richting')
  if (wanted !== 'omhoog' && wanted !== 'omlaag') return c.redirect('/beheer/themas', 303)
  const slug = c.req.param('thema') ?? ''
  await moveTheme(house.database, c.var.ctx, { slug, to: wanted === 'omhoog' ? 'up' : 'down' })
  return c.redirect(`/beheer/themas?gelukt=volgorde#thema-${encodeURIComponent(slug)}`, 303)
}

async function mergePage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { locale } = c.var.ctx
  const { theme, others } = await chosen(c, house)
  const form = mergeForm(others)
  return showPage(c, house, {
    title: adminWords[locale].theme.merge.title(theme.name[locale]),
    current: '/beheer',
    status: wrong ? 422 : 200,
    children: (
      <MergeTheme locale={locale} theme={theme} others={others} form={form} state={wrong ?? form.start()} />
    ),
  })
}

async function merge(c: C, house: House): Promise<Response> {
  const { theme, others } = await chosen(c, house)
  const parsed = mergeForm(others).parse(await sentForm(c))
  if (!parsed.ok) return mergePage(c, house, parsed)
  await mergeTheme(house.database, c.var.ctx, { slug: theme.slug, into: parsed.value.met })
  return c.redirect('/beheer/themas?gelukt=samengevoegd', 303)
}
