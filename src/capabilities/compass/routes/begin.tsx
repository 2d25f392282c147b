import type { Context, Hono } from 'hono'
import { stampOf, trapIn } from '#platform/abuse/abuse.ts'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import { networkOf, openCounter } from '#platform/http/counter.ts'
import type { Counter } from '#platform/http/counter.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { sentForm } from '#platform/http/sent-form.ts'
import { beginForm } from '../forms.ts'
import { compassWords } from '../messages.ts'
import { whoseQuestions } from '../paper/asked.ts'
import { beginCompass, questionsOf } from '../service/own.ts'
import { BeginPage } from '../views/begin.tsx'

type C = Context<PageEnv>

/** A class that begins together is twenty; one that fills a table gets no further. */
const enough = { minutes: 60, most: 30 }

/** Mounts where an idea begins, without an account. */
export function mountBegin(app: Hono<PageEnv>, house: House): void {
  const counter = openCounter(enough)
  app.get('/kompas', (c) => beginPage(c, house))
  app.post('/kompas', (c) => begin(c, house, counter))
}

async function beginPage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { locale, municipality, now } = c.var.ctx
  const set = await questionsOf(house.database, municipality, undefined)
  const label = whoseQuestions(set, c.var.tenant.name, locale)
  const state = wrong ?? beginForm.start({ sinds: stampOf(now) })
  return showPage(c, house, {
    title: compassWords[locale].title,
    current: '/kompas',
    status: wrong ? 422 : 200,
    children: <BeginPage {...{ locale, state, label }} />,
  })
}

async function begin(c: C, house: House, counter: Counter): Promise<Response> {
  const { ctx } = c.var
  const form = await sentForm(c)
  const parsed = beginForm.parse(form)
  if (!parsed.ok) return beginPage(c, house, parsed)
  const limited = house.config.requestsPerMinute > 0 && !counter.take(networkOf(c, house), house.clock())
  if (limited || trapIn(form) !== '')
    return beginPage(c, house, refused(parsed, { titel: { code: 'too-often' } }))
  const { id, token } = await beginCompass(house.database, ctx, { title: parsed.value.titel })
  return c.redirect(ctx.actor.kind === 'person' ? `/mijn/kompas/${id}` : `/kompas/${token}`, 303)
}
