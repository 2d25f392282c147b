import type { Context, Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { onlyFor } from '#platform/http/only-for.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { whoseQuestions } from '../paper/asked.ts'
import { offered } from '../store/versions.ts'
import { changesSince } from './domain.ts'
import type { Refusal } from './domain.ts'
import { localesForm } from './forms.ts'
import { adminWords } from './messages.ts'
import { mountQuestions } from './question-routes.tsx'
import { seenDraft } from './seen.ts'
import { beginFrom, offerIn, publishQuestions, readQuestions, writtenBy } from './service.ts'
import { OverviewPage, overviewDone } from './views/overview.tsx'
import { PreviewPage, PublishPage, VersionPage } from './views/publish.tsx'

type C = Context<PageEnv>

/** Mounts `/beheer/kompas`: what a municipality asks in its Kompas, in versions. */
export function mountAdmin(app: Hono<PageEnv>, house: House): void {
  const admin = (answer: (c: C, house: House) => Promise<Response>) =>
    onlyFor('administrator', (c) => answer(c, house))
  app.get('/beheer/kompas', admin(overview))
  app.post('/beheer/kompas/talen', admin(chooseLocales))
  app.get('/beheer/kompas/voorbeeld', admin(preview))
  app.get('/beheer/kompas/publiceren', admin(publishPage))
  app.post('/beheer/kompas/publiceren', admin(publish))
  app.get('/beheer/kompas/versies/:versie', admin(versionPage))
  app.post('/beheer/kompas/versies/:versie', admin(restart))
  mountQuestions(app, house)
}

const editingOf = (c: C, house: House) => readQuestions(house.database, c.var.ctx, undefined)

async function overview(c: C, house: House): Promise<Response> {
  const { locale } = c.var.ctx
  const editing = await editingOf(c, house)
  const label = whoseQuestions(editing.versions[0]!, c.var.tenant.name, locale)
  const done = overviewDone.find((one) => one === c.req.query('gelukt')) ?? null
  return showPage(c, house, {
    title: adminWords[locale].overview.title,
    current: '/beheer',
    children: <OverviewPage {...{ locale, editing, label, done }} />,
  })
}

async function chooseLocales(c: C, house: House): Promise<Response> {
  const parsed = localesForm.parse(await sentForm(c))
  const also = parsed.ok && parsed.value.engels
  await offerIn(house.database, c.var.ctx, { locales: also ? ['nl', 'en'] : ['nl'] })
  return c.redirect('/beheer/kompas?gelukt=talen', 303)
}

async function preview(c: C, house: House): Promise<Response> {
  const { locale, now } = c.var.ctx
  const { draft, changedAt, versions } = await editingOf(c, house)
  const next = { ...draft, version: draft.basedOn + 1, made: { at: now, by: writtenBy(draft.questions) } }
  const set = changedAt ? next : versions[0]!
  const { title, titleNow } = adminWords[locale].preview
  return showPage(c, house, {
    title: changedAt ? title : titleNow,
    current: '/beheer',
    children: (
      <PreviewPage
        locale={locale}
        as={c.req.query('vragen') === 'en' ? 'en' : 'nl'}
        questions={offered(set).questions}
        label={whoseQuestions(set, c.var.tenant.name, locale)}
        of={changedAt ? 'draft' : 'now'}
      />
    ),
  })
}

async function publishPage(c: C, house: House, refused: Refusal | null = null): Promise<Response> {
  const { locale } = c.var.ctx
  const t = adminWords[locale].publish
  const editing = await editingOf(c, house)
  const { draft, versions } = editing
  const known = new Set(versions.flatMap(({ questions }) => questions.map(({ id }) => id)))
  const label =
    writtenBy(draft.questions) === 'samenspel'
      ? t.samenspel
      : t.municipality(c.var.tenant.name, draft.basedOn + 1)
  return showPage(c, house, {
    title: t.title,
    current: '/beheer',
    status: refused ? 422 : 200,
    children: (
      <PublishPage
        {...{ locale, editing, label, refused }}
        changes={changesSince(versions[0]!, draft)}
        lost={draft.leftOut.filter(({ id }) => !known.has(id))}
        seen={seenDraft(draft)}
      />
    ),
  })
}

const seenIn = (form: FormData): string => {
  const seen = form.get('gezien')
  return typeof seen === 'string' ? seen : ''
}

async function publish(c: C, house: House): Promise<Response> {
  const done = await publishQuestions(house.database, c.var.ctx, { seen: seenIn(await sentForm(c)) })
  return done.ok ? c.redirect('/beheer/kompas?gelukt=gepubliceerd', 303) : publishPage(c, house, done.why)
}

function versionIn(c: C): number {
  const version = c.req.param('versie') ?? ''
  if (!/^\d{1,6}$/.test(version)) throw new NotFound()
  return Number(version)
}

async function versionPage(c: C, house: House, refused: Refusal | null = null): Promise<Response> {
  const { locale } = c.var.ctx
  const version = versionIn(c)
  const { draft, changedAt, versions } = await editingOf(c, house)
  const set = versions.find((one) => one.version === version)
  if (!set) throw new NotFound()
  return showPage(c, house, {
    title: adminWords[locale].version.name(version),
    current: '/beheer',
    status: refused ? 422 : 200,
    children: (
      <VersionPage {...{ locale, set, refused }} seen={seenDraft(draft)} loses={changedAt !== null} />
    ),
  })
}

async function restart(c: C, house: House): Promise<Response> {
  const version = versionIn(c)
  const seen = seenIn(await sentForm(c))
  const done = await beginFrom(house.database, c.var.ctx, { version, seen })
  return done.ok ? c.redirect('/beheer/kompas?gelukt=concept', 303) : versionPage(c, house, done.why)
}
