import type { Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { ownWords } from '../own/messages.ts'
import { whoseQuestions } from '../paper/asked.ts'
import { emptySheet } from '../paper/empty-sheet.ts'
import { questionsOf } from '../service/own.ts'
import { BlankPage } from '../views/blank.tsx'
import { printed } from './printed.ts'

/** Mounts the Kompas as it is asked, empty: to read, to print and to hand to a neighbour. */
export function mountBlank(app: Hono<PageEnv>, house: House): void {
  app.get('/kompas/leeg', async (c) => {
    const { ctx, tenant } = c.var
    const set = await questionsOf(house.database, ctx.municipality, undefined)
    return showPage(c, house, {
      title: ownWords[ctx.locale].blank.title,
      current: '/kompas',
      children: (
        <BlankPage locale={ctx.locale} set={set} label={whoseQuestions(set, tenant.name, ctx.locale)} />
      ),
    })
  })
  app.get('/kompas/leeg.pdf', async (c) => {
    const { ctx, tenant } = c.var
    const set = await questionsOf(house.database, ctx.municipality, undefined)
    const variant = c.req.query('soort') === 'uitdaagrecht' ? 'challenge' : 'idea'
    const sheet = emptySheet(set, ctx.locale, tenant.look, { city: tenant.name, variant })
    return printed(c, house, { name: ownWords[ctx.locale].blank.file.blank, sheet, of: 'nobody' })
  })
}
