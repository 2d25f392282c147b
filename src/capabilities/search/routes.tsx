import type { Context, Hono } from 'hono'
import { addDays } from '#platform/i18n/dates.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import type { FieldText, FormState } from '#platform/forms/index.ts'
import { Heading } from '#ui/index.ts'
import { mountFeeds } from './feeds.ts'
import { questionForm } from './find-page.ts'
import type { FindForm, FindInput } from './forms.ts'
import { words } from './messages.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { findActivities, pageSize } from './service.ts'
import type { Shape } from './service.ts'
import { addresses } from './views/address.ts'
import { firstMonday, weeksShown } from './views/calendar.tsx'
import { Home, HomeBand } from './views/home.tsx'
import { Results, titleOf } from './views/results.tsx'
import { SearchForm } from './views/search-form.tsx'

/** Mounts the pages on which people find something: `/`, `/activiteiten` and `/kaart`. */
export function mountSearch(app: Hono<PageEnv>, house: House): void {
  mountFeeds(app, house)
  app.get('/', (c) => home(c, house))
  app.get('/activiteiten', (c) => results(c, house, {}))
  app.get('/kaart', (c) => results(c, house, { weergave: 'kaart' }))
}

/** How many things of a day the first page shows. */
const perDay = 4

async function home(c: Context<PageEnv>, house: House): Promise<Response> {
  const { ctx, tenant } = c.var
  const { form, text, themes, areas } = await questionForm(c, house)
  const parsed = form.parse(new URL(c.req.url).searchParams)
  if (!parsed.ok) return askAgain(c, house, { form, text, state: parsed })
  const input = parsed.value
  const findings = await findActivities(
    { database: house.database, ctx, addresses: house.addresses },
    input,
    { kind: 'per-day', perDay },
  )
  const address = addresses(form, input)
  const t = words[ctx.locale]
  return showPage(c, house, {
    title: t.home.title,
    writtenBy: 'residents',
    description: t.home.description(tenant.name),
    current: '/',
    islands: ['here'],
    band: (
      <HomeBand tenant={tenant} locale={ctx.locale} input={input} findings={findings} address={address} />
    ),
    children: (
      <Home
        tenant={tenant}
        locale={ctx.locale}
        input={input}
        findings={findings}
        address={address}
        areas={areas}
        themes={themes}
      />
    ),
  })
}

async function results(c: Context<PageEnv>, house: House, fixed: Partial<FindInput>): Promise<Response> {
  const { ctx, tenant } = c.var
  const { locale } = ctx
  const { form, text, areas } = await questionForm(c, house)
  const parsed = form.parse(new URL(c.req.url).searchParams)
  if (!parsed.ok) return askAgain(c, house, { form, text, state: parsed })
  const input = { ...parsed.value, ...fixed }
  const findings = await findActivities(
    { database: house.database, ctx, addresses: house.addresses },
    input,
    shapeFor(input, ctx.now),
  )
  const address = addresses(form, input)
  const state: FormState = { typed: parsed.typed, errors: {} }
  return showPage(c, house, {
    title: titleOf({ findings, locale }),
    writtenBy: 'residents',
    current: '/activiteiten',
    head: <link rel="alternate" type="text/calendar" href={address({}, '/activiteiten.ics')} />,
    children: (
      <Results
        tenant={tenant}
        locale={locale}
        form={form}
        text={text}
        state={state}
        input={input}
        findings={findings}
        address={address}
        areas={areas}
      />
    ),
  })
}

/** Wrong answers in the address: says which, and keeps what was typed. */
function askAgain(
  c: Context<PageEnv>,
  house: House,
  { form, text, state }: { form: FindForm; text: FieldText<FindForm>; state: FormState },
): Response {
  const { locale } = c.var.ctx
  const t = words[locale]
  const input = blank(form)
  return showPage(c, house, {
    title: t.list.title,
    current: '/activiteiten',
    status: 400,
    children: (
      <div class="results">
        <Heading level={1}>{t.list.title}</Heading>
        <SearchForm
          locale={locale}
          form={form}
          text={text}
          state={state}
          input={input}
          address={addresses(form, input)}
        />
      </div>
    ),
  })
}

function shapeFor(input: FindInput, now: Date): Shape {
  if (input.weergave === 'kaart') return { kind: 'once', limit: 500 }
  if (input.weergave !== 'kalender') return { kind: 'page', page: input.pagina, size: pageSize }
  const today = localDay(now)
  const monday = firstMonday(input.van !== null && input.van > today ? input.van : today)
  return {
    kind: 'per-day',
    perDay: 30,
    days: { from: monday < today ? today : monday, to: addDays(monday, weeksShown * 7) },
  }
}

function blank(form: FindForm): FindInput {
  const empty = form.parse(new URLSearchParams())
  if (!empty.ok) throw new Error('an empty question must be a good one')
  return empty.value
}
