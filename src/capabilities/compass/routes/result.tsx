import { findSimilar } from '#capabilities/initiatives/index.ts'
import type { House } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { localDay } from '#platform/i18n/dates.ts'
import { resultSheet } from '../paper/result-sheet.ts'
import { toldOf } from '../paper/told.ts'
import { whoseQuestions } from '../paper/asked.ts'
import { ownWords } from '../own/messages.ts'
import { hasConnector } from '../service/keep.ts'
import { ResultPage } from '../views/result.tsx'
import { gather } from './gather.ts'
import { printed } from './printed.ts'
import type { C, Reader } from './reader.ts'

/** All of it on one page, with what one can do now. */
export async function resultPage(c: C, house: House, { key, base }: Reader): Promise<Response> {
  const { ctx, tenant } = c.var
  const { own, set, sets, page } = await gather(c, house, { key })
  const { title, areas, initiative } = own.compass
  const similar = await findSimilar(house.database, ctx.municipality, {
    about: `${title} ${page?.sentence ?? ''}`,
    areas,
    except: initiative,
    limit: 3,
  })
  return showPage(c, house, {
    title: ownWords[ctx.locale].result.title(title),
    current: '/kompas',
    writtenBy: 'residents',
    children: (
      <ResultPage
        locale={ctx.locale}
        {...{ own, similar, base, page }}
        told={toldOf(own, sets)}
        label={whoseQuestions(set, tenant.name, ctx.locale)}
        connector={
          areas.length === 0 ? 'where' : (await hasConnector(house.database, ctx, areas)) ? 'there' : 'none'
        }
      />
    ),
  })
}

/** The same on paper. */
export async function resultPdf(c: C, house: House, { key }: Reader): Promise<Response> {
  const { ctx, tenant, origin } = c.var
  const { own, set, sets } = await gather(c, house, { key })
  const given = {
    city: tenant.name,
    site: origin,
    idea: own.compass.title,
    version: set.version,
    made: set.made,
    themes: toldOf(own, sets),
    hopes: own.hopes,
    writtenIn: own.compass.locale,
    today: localDay(ctx.now),
  }
  const { file } = ownWords[ctx.locale].blank
  const sheet = resultSheet(given, ctx.locale, tenant.look)
  return printed(c, house, { name: file.result, sheet, of: 'somebody' })
}
