import type { House } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { themes } from '../domain.ts'
import { linesFor } from '../own/known.ts'
import { glanceOf } from '../sharing/routes.tsx'
import { OverviewPage } from '../views/overview.tsx'
import type { NextQuestion } from '../views/overview.tsx'
import { gather, questionsFor } from './gather.ts'
import type { Gathered } from './gather.ts'
import type { C, Reader } from './reader.ts'

/** A Kompas at a glance. */
export async function overview(c: C, house: House, { key, base }: Reader): Promise<Response> {
  const { ctx } = c.var
  const found = await gather(c, house, { key })
  const sharing =
    'id' in key
      ? await glanceOf(c, house, key.id)
      : { locale: ctx.locale, states: found.own.themes, officers: [], areas: [], at: null }
  return showPage(c, house, {
    title: found.own.compass.title,
    writtenBy: 'residents',
    current: '/kompas',
    children: (
      <OverviewPage
        locale={ctx.locale}
        own={found.own}
        next={nextOf(found)}
        {...{ base, sharing }}
        byLink={'token' in key}
        begun={c.req.query('gelukt') === 'begonnen'}
      />
    ),
  })
}

/** The first question that has no answer and is told nowhere, in a theme that is not clear yet. */
function nextOf(found: Gathered): NextQuestion | null {
  const { own, known } = found
  const told = new Set(own.answers.flatMap(({ question, words }) => (words === '' ? [] : question)))
  const left = themes.flatMap((theme) =>
    questionsFor(found, theme)
      .filter((question) => !told.has(question.id) && linesFor(known, question).length === 0)
      .map((question) => ({ theme, question })),
  )
  const isClear = (theme: (typeof themes)[number]) =>
    own.themes.find((one) => one.theme === theme)?.standing === 'clear'
  return left.find(({ theme }) => !isClear(theme)) ?? null
}
