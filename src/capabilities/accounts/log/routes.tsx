import type { Context, Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { onlyFor } from '#platform/http/only-for.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { adminWords } from '../admin-messages.ts'
import { LogPage, WhoPage } from '../views/admin/log.tsx'
import { actionWords } from './actions.ts'
import { placeFrom, placeText } from './domain.ts'
import type { LogLine } from './domain.ts'
import { logForm } from './forms.ts'
import { readLog, readWhoDidIt } from './service.ts'

type C = Context<PageEnv>

/** Mounts `/beheer/logboek`: what was done, and one by one by whom. */
export function mountLog(app: Hono<PageEnv>, house: House): void {
  app.get(
    '/beheer/logboek',
    onlyFor('administrator', (c) => logPage(c, house)),
  )
  app.get(
    '/beheer/logboek/:regel',
    onlyFor('administrator', (c) => whoPage(c, house)),
  )
}

async function logPage(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const t = adminWords[ctx.locale].log
  const options = actionWords[ctx.locale]
  const actions = Object.keys(options).toSorted((a, b) => options[a]!.localeCompare(options[b]!, ctx.locale))
  const form = logForm(actions)
  const parsed = form.parse(new URL(c.req.url).searchParams)
  const asked = parsed.ok ? parsed.value : { van: null, tot: null, wat: null, na: '' }
  const before = placeFrom(asked.na)
  const question = { from: asked.van, to: asked.tot, action: asked.wat, before }
  const { lines, more } = parsed.ok
    ? await readLog(house.database, ctx, question)
    : { lines: [], more: false }
  const last = more ? lines.at(-1) : undefined
  return showPage(c, house, {
    title: t.title,
    current: '/beheer',
    status: parsed.ok ? 200 : 400,
    children: (
      <LogPage
        locale={ctx.locale}
        form={form}
        text={{
          van: { label: t.from },
          tot: { label: t.to, errors: t.errors },
          wat: { label: t.action, options, none: t.all },
        }}
        // Another choice begins with the newest again.
        state={{ errors: {}, ...parsed, typed: { ...parsed.typed, na: '' } }}
        lines={lines}
        subjects={await subjectsOf(lines, house, ctx.municipality)}
        isPart={asked.van !== null || asked.tot !== null || asked.wat !== null}
        isFurther={before !== null}
        next={last ? `/beheer/logboek?${form.toQuery({ ...asked, na: placeText(last) })}` : null}
        today={localDay(ctx.now)}
      />
    ),
  })
}

async function subjectsOf(
  lines: readonly LogLine[],
  house: House,
  municipality: C['var']['ctx']['municipality'],
) {
  const named = await Promise.all(house.subjects.map((name) => name(house.database, municipality, lines)))
  return new Map(named.flatMap((names) => [...names]))
}

async function whoPage(c: C, house: House): Promise<Response> {
  const { ctx } = c.var
  const id = c.req.param('regel') ?? ''
  if (!placeFrom(`0.${id}`)) throw new NotFound()
  const { line, who } = await readWhoDidIt(house.database, ctx, { id })
  return showPage(c, house, {
    title: adminWords[ctx.locale].who.title,
    current: '/beheer',
    children: <WhoPage locale={ctx.locale} line={line} who={who} />,
  })
}
