import type { Context, Hono } from 'hono'
import { refused } from '#platform/forms/index.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { onlyFor } from '#platform/http/only-for.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { themes, themeSlugs } from '../domain.ts'
import type { Question, Theme } from '../domain.ts'
import { themeWords } from '../questions/questions.ts'
import type { Draft, Refusal } from './domain.ts'
import { questionForm, saidIn, valuesOf } from './forms.ts'
import { adminWords } from './messages.ts'
import { seenQuestion } from './seen.ts'
import {
  addQuestion,
  leaveOutQuestion,
  moveQuestion,
  readQuestions,
  rewordQuestion,
  takeBackQuestion,
} from './service.ts'
import type { Outcome } from './service.ts'
import { QuestionPage } from './views/question.tsx'
import { ThemeQuestionsPage, themeDone } from './views/theme.tsx'
import type { ThemeDone } from './views/theme.tsx'

type C = Context<PageEnv>

/** Mounts the questions of each theme: reading, wording, adding, their order, leaving out and taking back. */
export function mountQuestions(app: Hono<PageEnv>, house: House): void {
  const admin = (answer: (c: C, house: House) => Promise<Response>) =>
    onlyFor('administrator', (c) => answer(c, house))
  app.get('/beheer/kompas/richtingen/:richting', admin(themePage))
  app.get('/beheer/kompas/richtingen/:richting/nieuw', admin(newPage))
  app.post('/beheer/kompas/richtingen/:richting/nieuw', admin(add))
  app.get('/beheer/kompas/vragen/:vraag', admin(questionPage))
  app.post('/beheer/kompas/vragen/:vraag', admin(reword))
  app.post('/beheer/kompas/vragen/:vraag/volgorde', admin(move))
  app.post('/beheer/kompas/vragen/:vraag/weglaten', admin(leaveOut))
  app.post('/beheer/kompas/vragen/:vraag/terug', admin(takeBack))
}

const draftOf = async (c: C, house: House): Promise<Draft> =>
  (await readQuestions(house.database, c.var.ctx, undefined)).draft

function themeIn(c: C): Theme {
  const theme = themes.find((one) => themeSlugs[one] === c.req.param('richting'))
  if (!theme) throw new NotFound()
  return theme
}

const idIn = (c: C): string => c.req.param('vraag') ?? ''

/** A question of the draft, also one that was left out. */
function questionIn(draft: Draft, id: string): { question: Question; standing: 'asked' | 'left-out' } {
  const asked = draft.questions.find((one) => one.id === id)
  const question = asked ?? draft.leftOut.find((one) => one.id === id)
  if (!question) throw new NotFound()
  return { question, standing: asked ? 'asked' : 'left-out' }
}

const themePage = async (c: C, house: House): Promise<Response> =>
  showTheme(c, house, { draft: await draftOf(c, house), theme: themeIn(c), why: null })

interface Shown {
  readonly draft: Draft
  readonly theme: Theme
  readonly why: Refusal | null
}

function showTheme(c: C, house: House, { draft, theme, why }: Shown): Response {
  const { locale } = c.var.ctx
  const done = why ? null : (themeDone.find((one) => one === c.req.query('gelukt')) ?? null)
  return showPage(c, house, {
    title: themeWords[theme][locale].title,
    current: '/beheer',
    status: why ? 422 : 200,
    children: <ThemeQuestionsPage {...{ locale, draft, theme, done }} refused={why} />,
  })
}

/** Back to the theme, at the question that it was about. */
const backTo = (c: C, theme: Theme, done: ThemeDone, id?: string): Response =>
  c.redirect(
    `/beheer/kompas/richtingen/${themeSlugs[theme]}?gelukt=${done}${id === undefined ? '' : `#vraag-${id}`}`,
    303,
  )

async function newPage(c: C, house: House, wrong?: FormState): Promise<Response> {
  const { locale } = c.var.ctx
  const theme = themeIn(c)
  return showPage(c, house, {
    title: adminWords[locale].question.addTitle(themeWords[theme][locale].title),
    current: '/beheer',
    status: wrong ? 422 : 200,
    children: <QuestionPage {...{ locale, theme }} question={null} state={wrong ?? questionForm.start()} />,
  })
}

async function add(c: C, house: House): Promise<Response> {
  const theme = themeIn(c)
  const parsed = questionForm.parse(await sentForm(c))
  if (!parsed.ok) return newPage(c, house, parsed)
  const done = await addQuestion(house.database, c.var.ctx, { ...saidIn(parsed.value), theme })
  return done.ok
    ? backTo(c, theme, 'toegevoegd')
    : newPage(c, house, refused(parsed, { vraag: { code: done.why } }))
}

async function questionPage(c: C, house: House, wrong?: FormState, clash?: true): Promise<Response> {
  const { locale } = c.var.ctx
  const { question, standing } = questionIn(await draftOf(c, house), idIn(c))
  const state = wrong ?? questionForm.start(valuesOf(question, seenQuestion(question)))
  return showPage(c, house, {
    title: adminWords[locale].question.title,
    current: '/beheer',
    status: wrong ? 422 : 200,
    children: (
      <QuestionPage
        {...{ locale, state, clash }}
        theme={question.theme}
        question={{ standing, now: question }}
      />
    ),
  })
}

async function reword(c: C, house: House): Promise<Response> {
  const id = idIn(c)
  const parsed = questionForm.parse(await sentForm(c))
  if (!parsed.ok) return questionPage(c, house, parsed)
  const { gezien } = parsed.value
  const done = await rewordQuestion(house.database, c.var.ctx, {
    id,
    said: saidIn(parsed.value),
    seen: gezien,
  })
  const { question } = questionIn(await draftOf(c, house), id)
  if (done.ok) return backTo(c, question.theme, 'bewaard', id)
  if (done.why !== 'changed')
    return questionPage(c, house, refused(parsed, { [fieldOf(done.why)]: { code: done.why } }))
  // Saving again counts from what stands there now: they have seen it.
  const typed = { ...parsed.typed, gezien: seenQuestion(question) }
  return questionPage(c, house, { typed, errors: {} }, true)
}

/** Where on the form it is said that a question cannot be so. */
const fieldOf = (why: Refusal) => (why === 'last' ? 'uitdaagrecht' : 'vraag')

/** Does something with a question in its list, and shows the list again. */
async function inList(
  c: C,
  house: House,
  done: ThemeDone,
  change: (id: string) => Promise<Outcome>,
): Promise<Response> {
  const id = idIn(c)
  const outcome = await change(id)
  const draft = await draftOf(c, house)
  const { theme } = questionIn(draft, id).question
  return outcome.ok ? backTo(c, theme, done, id) : showTheme(c, house, { draft, theme, why: outcome.why })
}

async function move(c: C, house: House): Promise<Response> {
  const wanted = (await sentForm(c)).get('richting')
  if (wanted !== 'omhoog' && wanted !== 'omlaag') return c.redirect('/beheer/kompas', 303)
  const to = wanted === 'omhoog' ? 'up' : 'down'
  return inList(c, house, 'volgorde', (id) => moveQuestion(house.database, c.var.ctx, { id, to }))
}

const leaveOut = (c: C, house: House): Promise<Response> =>
  inList(c, house, 'weggelaten', (id) => leaveOutQuestion(house.database, c.var.ctx, { id }))

const takeBack = (c: C, house: House): Promise<Response> =>
  inList(c, house, 'terug', (id) => takeBackQuestion(house.database, c.var.ctx, { id }))
