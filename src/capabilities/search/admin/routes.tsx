import type { Context, Hono } from 'hono'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { onlyFor } from '#platform/http/only-for.ts'
import { showPage } from '#platform/http/page.tsx'
import { sentForm } from '#platform/http/sent-form.ts'
import { wordsOf } from '#platform/language/normalise.ts'
import { wordForm } from './forms.ts'
import { adminWords } from './messages.ts'
import { addWord, listWords, removeWord } from './service.ts'
import { WordsPage, wordsDone } from './view.tsx'

type C = Context<PageEnv>

/** Mounts `/beheer/woorden`: the words people here search with. */
export function mountWords(app: Hono<PageEnv>, house: House): void {
  const admin = (answer: (c: C) => Response | Promise<Response>) => onlyFor('administrator', answer)
  app.get(
    '/beheer/woorden',
    admin((c) => wordsPage(c, house)),
  )
  app.post(
    '/beheer/woorden',
    admin((c) => add(c, house)),
  )
  app.post(
    '/beheer/woorden/weg',
    admin((c) => remove(c, house)),
  )
}

async function wordsPage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { locale, municipality } = c.var.ctx
  const words = await listWords(house.database, municipality, undefined)
  const done = wordsDone.find((one) => one === c.req.query('gelukt')) ?? null
  return showPage(c, house, {
    title: adminWords[locale].title,
    current: '/beheer',
    status: wrong ? 422 : 200,
    children: (
      <WordsPage locale={locale} words={words} state={wrong ?? wordForm.start()} done={wrong ? null : done} />
    ),
  })
}

async function add(c: C, house: House): Promise<Response> {
  const parsed = wordForm.parse(await sentForm(c))
  if (!parsed.ok) return wordsPage(c, house, parsed)
  const { woord, vindt } = parsed.value
  const search = [...new Set(wordsOf(vindt))]
  await addWord(house.database, c.var.ctx, { phrase: wordsOf(woord).join(' '), search, themes: [] })
  return c.redirect('/beheer/woorden?gelukt=toegevoegd', 303)
}

async function remove(c: C, house: House): Promise<Response> {
  const given = (await sentForm(c)).get('woord')
  const phrase = typeof given === 'string' ? wordsOf(given).join(' ') : ''
  if (phrase === '') return c.redirect('/beheer/woorden', 303)
  await removeWord(house.database, c.var.ctx, { phrase })
  return c.redirect('/beheer/woorden?gelukt=weg', 303)
}
