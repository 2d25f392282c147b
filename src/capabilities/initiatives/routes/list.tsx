import type { Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { localDay } from '#platform/i18n/dates.ts'
import { mountInitiativeFeeds } from '../feeds.ts'
import { listQuestion } from '../list-question.ts'
import { words } from '../messages.ts'
import { listInitiatives } from '../service/find.ts'
import { textQuery } from '../typed-words.ts'
import { ListPage, perPage } from '../views/list.tsx'

/** Mounts `/initiatieven`. The page of one initiative shows its activities, so `activities` serves it. */
export function mountList(app: Hono<PageEnv>, house: House): void {
  mountInitiativeFeeds(app, house)
  app.get('/initiatieven', async (c) => {
    const { ctx, tenant } = c.var
    const { municipality, locale } = ctx
    const { themes, offered, form } = await listQuestion(c, house)
    const parsed = form.parse(new URL(c.req.url).searchParams)
    const input = parsed.ok ? parsed.value : { q: '', gebied: null, thema: null, pagina: 1 }
    const { rows, total } = await listInitiatives(house.database, municipality, {
      text: textQuery(input.q),
      theme: input.thema,
      area: input.gebied,
      offset: (input.pagina - 1) * perPage,
      limit: perPage,
    })
    if (rows.length === 0 && input.pagina > 1) {
      return c.redirect(`/initiatieven?${form.toQuery({ ...input, pagina: 1 })}`, 303)
    }
    const text = words[locale].list
    return showPage(c, house, {
      title: text.title,
      writtenBy: 'residents',
      description: text.description(tenant.name),
      current: '/initiatieven',
      status: parsed.ok ? 200 : 400,
      children: (
        <ListPage
          city={tenant.name}
          locale={locale}
          today={localDay(ctx.now)}
          form={form}
          state={{ typed: parsed.typed, errors: parsed.ok ? {} : parsed.errors }}
          input={input}
          themes={themes}
          areas={offered}
          rows={rows}
          total={total}
        />
      ),
    })
  })
}
