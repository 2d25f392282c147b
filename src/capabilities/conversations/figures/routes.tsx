import type { Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { listFigures } from './count.ts'
import { figureWords } from './messages.ts'
import { FiguresPage } from './views/figures.tsx'

/** Mounts `/gesprekken/cijfers`, for everybody. */
export function mountFigures(app: Hono<PageEnv>, house: House): void {
  app.get('/gesprekken/cijfers', async (c) => {
    const { ctx, tenant } = c.var
    const figures = await listFigures(house.database, ctx.municipality, undefined)
    return showPage(c, house, {
      title: figureWords[ctx.locale].title,
      children: <FiguresPage locale={ctx.locale} city={tenant.name} figures={figures} />,
    })
  })
}
