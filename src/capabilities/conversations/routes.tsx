import type { Context, Hono } from 'hono'
import type { VNode } from 'preact'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { sentForm } from '#platform/http/sent-form.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { listAreas, listSettings } from '#capabilities/municipalities/index.ts'
import { myInitiatives, readOwn } from '#capabilities/initiatives/index.ts'
import { comesToWork, mountDesk, toWork } from './desk/routes.tsx'
import { mountDossier } from './dossier-routes.tsx'
import { letterOf, signedIn } from './door.ts'
import { mountExport } from './export/routes.tsx'
import { mountFigures } from './figures/routes.tsx'
import { askForm } from './forms.ts'
import { conversationWords } from './messages.ts'
import { promisesOf } from './promises.ts'
import { myConversations, waitingForMe } from './service/dossier.ts'
import { askTheCity } from './service/open.ts'
import { AskPage } from './views/ask.tsx'
import { ListPage } from './views/list.tsx'
import { MyConversations } from './views/mine.tsx'

type C = Context<PageEnv>

/** Mounts `/gesprekken`: the questions to the municipality, each a dossier that both sides see. */
export function mountConversations(app: Hono<PageEnv>, house: House): void {
  mountDesk(app, house)
  mountFigures(app, house)
  app.get('/gesprekken', (c) => (comesToWork(c) ? toWork(c) : signedIn(c, () => list(c, house))))
  mountExport(app, house)
  app.get('/gesprekken/nieuw', (c) => signedIn(c, () => askPage(c, house)))
  app.post('/gesprekken/nieuw', (c) => signedIn(c, () => ask(c, house)))
  mountDossier(app, house)
}

/** On `/mijn`: where it is one's turn; nothing while it is nobody's. */
export async function myConversationsSection(c: C, house: House): Promise<VNode | null> {
  const { ctx } = c.var
  const waiting = await waitingForMe(house.database, ctx, undefined)
  if (waiting.length === 0) return null
  return <MyConversations locale={ctx.locale} waiting={waiting} today={localDay(ctx.now)} />
}

async function list(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const conversations = await myConversations(house.database, ctx, undefined)
  return showPage(c, house, {
    title: conversationWords[ctx.locale].list.title,
    current: '/gesprekken',
    children: (
      <ListPage
        locale={ctx.locale}
        conversations={conversations}
        today={localDay(ctx.now)}
        handedOver={c.req.query('gelukt') === 'overgedragen'}
      />
    ),
  })
}

/** What the form offers: one's own initiatives and the areas of the city. */
async function choicesOf(c: C, house: House) {
  const { ctx } = c.var
  const [mine, areas] = await Promise.all([
    myInitiatives(house.database, ctx, undefined),
    listAreas(house.database, ctx.municipality, ['gebied']),
  ])
  const initiatives = Object.fromEntries(mine.map(({ slug, name: text }) => [slug, text]))
  const places = Object.fromEntries(areas.map(({ id, name: text }) => [id, text]))
  return { initiatives, places, form: askForm(Object.keys(initiatives), Object.keys(places)) }
}

async function askPage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  const { initiatives, places, form } = await choicesOf(c, house)
  const settings = await listSettings(house.database, ctx.municipality, undefined)
  const state = wrong ?? form.start({ initiatief: c.req.query('initiatief') ?? null })
  return showPage(c, house, {
    title: conversationWords[ctx.locale].ask.title,
    current: '/gesprekken',
    status: wrong ? 422 : 200,
    children: (
      <AskPage
        locale={ctx.locale}
        promises={promisesOf(settings, ctx.locale)}
        {...{ form, state, initiatives, places }}
      />
    ),
  })
}

async function ask(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const { form } = await choicesOf(c, house)
  const parsed = form.parse(await sentForm(c))
  if (!parsed.ok) return askPage(c, house, parsed)
  const { soort: kind, onderwerp: subject, vraag: words, initiatief: slug, gebied } = parsed.value
  const head = slug === null ? null : (await readOwn(house.database, ctx, { slug })).head
  const question = {
    kind,
    subject,
    words,
    initiative: head?.initiative_id ?? null,
    areas: head?.areas ?? (gebied === null ? [] : [gebied]),
    compass: null,
    locale: ctx.locale,
  }
  const id = await askTheCity(house.database, ctx, { ...question, letter: letterOf(c) })
  if (id === null) return askPage(c, house, refused(parsed, { vraag: { code: 'too-often' } }))
  house.post.wake(ctx.municipality)
  return c.redirect(`/gesprekken/${id}?gelukt=gevraagd`, 303)
}
