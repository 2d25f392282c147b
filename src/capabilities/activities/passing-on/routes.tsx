import type { Context, Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { qrCode } from '#platform/qr/qr.ts'
import { factsOf as initiativeFactsOf, findInitiative } from '#capabilities/initiatives/index.ts'
import { activitiesOfInitiative } from '../service/find.ts'
import { words } from './messages.ts'
import { datesOfInitiative } from './service.ts'
import { headersOf, printed } from './printed.ts'
import { SharePage } from './share-page.tsx'
import { posterSheet, weekSheet, withoutScheme } from './sheets.ts'
import type { ToPrint } from './sheets.ts'
import { weekAsText } from './week-text.ts'
import { dayAfterWeek, weekOf } from './week.ts'

/** A week of more than this is a mistake in a file. */
const mostInWeek = 400

/** What one takes along of an initiative: on paper, as a picture, as text, and the page that offers it all. */
export function mountPassingOn(app: Hono<PageEnv>, house: House): void {
  const at = '/initiatieven/:slug{[0-9a-z-]+}'
  app.get(`${at}/poster.pdf`, async (c) => {
    const given = await load(c, house, c.req.param('slug'))
    return printed(c, house, `poster-${c.req.param('slug')}`, await posterSheet(given))
  })
  app.get(`${at}/week.pdf`, async (c) => {
    const given = await load(c, house, c.req.param('slug'))
    return printed(c, house, `week-${c.req.param('slug')}`, await weekSheet(given))
  })
  app.get(`${at}/week.txt`, async (c) => {
    const given = await load(c, house, c.req.param('slug'))
    return c.body(
      `${weekAsText(given)}\n`,
      200,
      headersOf('text/plain; charset=utf-8', `week-${c.req.param('slug')}.txt`),
    )
  })
  app.get(`${at}/qr.svg`, async (c) => {
    const { url, locale } = await load(c, house, c.req.param('slug'))
    const svg = await qrCode(url, { quiet: 4, title: words[locale].qr.alt(withoutScheme(url)) })
    return c.body(svg, 200, headersOf('image/svg+xml', `qr-${c.req.param('slug')}.svg`))
  })
  app.get(`${at}/deel`, async (c) => {
    const slug = c.req.param('slug')
    const given = await load(c, house, slug)
    const text = words[given.locale]
    return showPage(c, house, {
      title: `${text.title}: ${given.facts.name}`,
      writtenBy: 'residents',
      description: text.description(given.facts.name),
      current: '/initiatieven',
      islands: ['copy'],
      children: <SharePage {...given} slug={slug} text={weekAsText(given)} />,
    })
  })
}

/** Everything that is passed on of an initiative. One that has stopped is not: there is nowhere to go. */
async function load(c: Context<PageEnv>, house: House, slug: string): Promise<ToPrint> {
  const { ctx, tenant, origin } = c.var
  const { municipality, locale, now } = ctx
  const row = await findInitiative(house.database, municipality, slug)
  if (!row || row.phase === 'stopped') throw new NotFound()
  const today = localDay(now)
  const initiative = row.initiative_id
  const [activities, dates] = await Promise.all([
    activitiesOfInitiative(house.database, municipality, { initiative, from: now }),
    datesOfInitiative(house.database, municipality, {
      initiative,
      from: now,
      before: dayAfterWeek(today),
      limit: mostInWeek,
    }),
  ])
  return {
    facts: initiativeFactsOf(row),
    areaName: row.area_name,
    city: tenant.name,
    look: tenant.look,
    url: `${origin}/initiatieven/${slug}`,
    locale,
    week: weekOf(today, { dates, activities }),
    activities,
  }
}
