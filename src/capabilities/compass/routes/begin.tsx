import type { Context, Hono } from 'hono'
import { stampOf, trapIn } from '#platform/abuse/abuse.ts'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import { networkOf, openCounter } from '#platform/http/counter.ts'
import type { Counter } from '#platform/http/counter.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { sentForm } from '#platform/http/sent-form.ts'
import { listAreas } from '#capabilities/municipalities/index.ts'
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

const areasIn = (c: C, house: House) => listAreas(house.database, c.var.ctx.municipality, ['gebied'])

async function beginPage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { ctx, tenant } = c.var
  const { locale, now } = ctx
  const areas = await areasIn(c, house)
  const form = beginForm(areas.map(({ id }) => id))
  const set = await questionsOf(house.database, ctx.municipality, undefined)
  return showPage(c, house, {
    title: compassWords[locale].title,
    current: '/kompas',
    status: wrong ? 422 : 200,
    children: (
      <BeginPage
        {...{ locale, form, areas }}
        label={whoseQuestions(set, tenant.name, locale)}
        state={wrong ?? form.start({ sinds: stampOf(now) })}
      />
    ),
  })
}

async function begin(c: C, house: House, counter: Counter): Promise<Response> {
  const { ctx } = c.var
  const sent = await sentForm(c)
  const parsed = beginForm((await areasIn(c, house)).map(({ id }) => id)).parse(sent)
  if (!parsed.ok) return beginPage(c, house, parsed)
  const limited = house.config.requestsPerMinute > 0 && !counter.take(networkOf(c, house), house.clock())
  if (limited || trapIn(sent) !== '')
    return beginPage(c, house, refused(parsed, { titel: { code: 'too-often' } }))
  const { titel: title, gebied } = parsed.value
  const areas = gebied === null ? [] : [gebied]
  const { id, token } = await beginCompass(house.database, ctx, { title, areas })
  const base = ctx.actor.kind === 'person' ? `/mijn/kompas/${id}` : `/kompas/${token}`
  return c.redirect(`${base}?gelukt=begonnen`, 303)
}
