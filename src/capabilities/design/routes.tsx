import type { Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { Showcase, ShowcaseBand } from '#ui/showcase/showcase.tsx'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

const words = { nl, en }

/** `/ontwerp`: the living style guide. */
export function mountDesign(app: Hono<PageEnv>, house: House): void {
  app.get('/ontwerp', (c) => {
    const { locale } = c.var.ctx
    return showPage(c, house, {
      title: words[locale].title,
      description: words[locale].description,
      head: <link rel="stylesheet" href={house.assets.href('showcase.css')} />,
      band: <ShowcaseBand locale={locale} />,
      children: <Showcase locale={locale} />,
    })
  })
}
