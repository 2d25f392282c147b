import type { Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { sentForm } from '#platform/http/sent-form.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { idOf, letterOf, signedIn } from '../door.ts'
import type { C } from '../door.ts'
import type { TaskId, VolunteerId } from '../domain.ts'
import { judgeForm, placeForm } from './forms.ts'
import { judgeVolunteer, placeTurn, readRota } from './hosts.ts'
import { rotaWords } from './messages.ts'
import { RotaPage } from './views/rota.tsx'
import type { RotaSaid } from './views/rota.tsx'

/** Mounts the rota of a task, for its hosts. */
export function mountHosts(app: Hono<PageEnv>, house: House): void {
  const at = '/initiatieven/:slug/taken/:id'
  app.get(at, (c) => signedIn(c, () => rota(c, house)))
  app.post(`${at}/beurten`, (c) => signedIn(c, () => place(c, house)))
  app.post(`${at}/vrijwilligers`, (c) => signedIn(c, () => judge(c, house)))
}

const taskOf = (c: C) => ({ slug: c.req.param('slug') ?? '', id: idOf<TaskId>(c.req.param('id')) })
const good = ['erin', 'eruit', 'welkom', 'weg'] as const

async function rota(c: C, house: House, wrong?: RotaSaid): Promise<Response> {
  const { ctx } = c.var
  const seen = await readRota(house.database, ctx, taskOf(c))
  const said = wrong ?? good.find((one) => one === c.req.query('gelukt')) ?? null
  return showPage(c, house, {
    title: rotaWords[ctx.locale].hosts.title(seen.task.title),
    current: '/mijn',
    status: wrong ? 422 : 200,
    children: <RotaPage {...{ locale: ctx.locale, seen, said, today: localDay(ctx.now) }} />,
  })
}

async function place(c: C, house: House): Promise<Response> {
  const parsed = placeForm.parse(await sentForm(c))
  if (!parsed.ok) return rota(c, house, 'gone')
  const { besluit: how, dag: day, wie } = parsed.value
  const given = { ...taskOf(c), day, volunteer: wie as VolunteerId, how, letter: letterOf(c) }
  return back(c, house, await placeTurn(house.database, c.var.ctx, given))
}

async function judge(c: C, house: House): Promise<Response> {
  const parsed = judgeForm.parse(await sentForm(c))
  if (!parsed.ok) return rota(c, house, 'gone')
  const { besluit: how, wie } = parsed.value
  const given = { ...taskOf(c), volunteer: wie as VolunteerId, how, letter: letterOf(c) }
  return back(c, house, await judgeVolunteer(house.database, c.var.ctx, given))
}

function back(c: C, house: House, done: RotaSaid): Promise<Response> | Response {
  if (done === 'full' || done === 'gone') return rota(c, house, done)
  house.post.wake(c.var.ctx.municipality)
  const { slug, id } = taskOf(c)
  return c.redirect(`/initiatieven/${slug}/taken/${id}?gelukt=${done}`, 303)
}
