import type { Context, Hono } from 'hono'
import type { FormState } from '#platform/forms/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { NotFound } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { isId } from '#platform/ids.ts'
import { isToken, toTheDoor } from '#capabilities/accounts/index.ts'
import { themes } from '../domain.ts'
import type { Answer, CompassId, Question, QuestionSet, Standing, Theme } from '../domain.ts'
import { hopesForm, seenName, themeForm } from '../forms.ts'
import { compassWords } from '../messages.ts'
import type { Key } from '../policy.ts'
import { expectations } from '../questions/next-steps.ts'
import type { Expectation } from '../questions/next-steps.ts'
import { themeWords } from '../questions/questions.ts'
import { questionsOf, readOwnCompass, saveTheme, shareHope, tellHopes } from '../service/own.ts'
import type { OpenCompass, Saved } from '../service/own.ts'
import { glanceOf } from '../sharing/routes.tsx'
import { HopesPage } from '../views/hopes.tsx'
import { OverviewPage } from '../views/overview.tsx'
import { ThemePage } from '../views/theme.tsx'

type C = Context<PageEnv>

/** Who asks, and the address of their Kompas. */
interface Reader {
  readonly key: Key
  readonly base: string
}

type Answers = (c: C, house: House, reader: Reader) => Promise<Response>

/** Mounts the pages of a Kompas twice: behind its secret link, and for its own people who are signed in. */
export function mountOwn(app: Hono<PageEnv>, house: House): void {
  const doors = [
    { path: '/kompas/:token{[\\w-]{43}}', readerOf: byLink },
    { path: '/mijn/kompas/:id', readerOf: bySession },
  ] as const
  for (const { path, readerOf } of doors) {
    const as = (answer: Answers) => (c: C) => {
      const reader = readerOf(c)
      return reader ? answer(c, house, reader) : toTheDoor(c, '/mijn')
    }
    app.get(path, as(overview))
    app.get(`${path}/verwachting`, as(hopesPage))
    app.post(`${path}/verwachting`, as(saveHopes))
    app.post(`${path}/verwachting/:soort`, as(share))
    app.get(`${path}/:thema`, as(themePage))
    app.post(`${path}/:thema`, as(save))
  }
}

function byLink(c: C): Reader {
  const token = c.req.param('token') ?? ''
  if (!isToken(token)) throw new NotFound()
  return { key: { token }, base: `/kompas/${token}` }
}

function bySession(c: C): Reader | null {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw new NotFound()
  if (c.var.ctx.actor.kind !== 'person') return null
  return { key: { id: id as CompassId }, base: `/mijn/kompas/${id}` }
}

function themeOf(c: C): Theme {
  const theme = themes.find((one) => one === c.req.param('thema'))
  if (!theme) throw new NotFound()
  return theme
}

async function overview(c: C, house: House, { key, base }: Reader): Promise<Response> {
  const { ctx } = c.var
  const own = await readOwnCompass(house.database, ctx, { key })
  const set = await questionsOf(house.database, ctx.municipality, undefined)
  const sharing =
    'id' in key
      ? await glanceOf(c, house, key.id)
      : { locale: ctx.locale, states: own.themes, officers: [], areas: [], at: null }
  return showPage(c, house, {
    title: own.compass.title,
    current: '/kompas',
    children: <OverviewPage locale={ctx.locale} {...{ own, set, base, sharing }} byLink={'token' in key} />,
  })
}

/** The questions of a theme that are asked of this Kompas. */
function asked(set: QuestionSet, { compass }: OpenCompass, theme: Theme): Question[] {
  return set.questions.filter((one) => one.theme === theme && (!one.only || one.only === compass.variant))
}

interface Wrong {
  readonly state: FormState
  readonly saved: Saved | null
}

async function themePage(c: C, house: House, { key, base }: Reader, wrong?: Wrong): Promise<Response> {
  const { ctx } = c.var
  const theme = themeOf(c)
  const own = await readOwnCompass(house.database, ctx, { key })
  const set = await questionsOf(house.database, ctx.municipality, undefined)
  const questions = asked(set, own, theme)
  const form = themeForm(questions)
  const state = wrong?.state ?? form.start(valuesOf(own, theme))
  return showPage(c, house, {
    title: themeWords[theme][ctx.locale].title,
    current: '/kompas',
    status: wrong ? 422 : 200,
    children: (
      <ThemePage
        locale={ctx.locale}
        {...{ own, theme, questions, form, state, base }}
        clashes={wrong?.saved?.clashes ?? []}
        saved={c.req.query('gelukt') === 'bewaard'}
      />
    ),
  })
}

function valuesOf({ answers, themes: states }: OpenCompass, theme: Theme): Record<string, unknown> {
  const standing = states.find((one) => one.theme === theme)?.standing ?? null
  return Object.fromEntries([
    ...answers.flatMap(({ question, words, revision }) => [
      [question, words || null],
      [seenName(question), revision],
    ]),
    ['hoever', standing],
  ])
}

async function save(c: C, house: House, reader: Reader): Promise<Response> {
  const { ctx } = c.var
  const theme = themeOf(c)
  const own = await readOwnCompass(house.database, ctx, { key: reader.key })
  const set = await questionsOf(house.database, ctx.municipality, undefined)
  const questions = asked(set, own, theme)
  const parsed = themeForm(questions).parse(await sentForm(c))
  if (!parsed.ok) return themePage(c, house, reader, { state: parsed, saved: null })
  const value = parsed.value as Readonly<Record<string, unknown>>
  const answers = questions.map(({ id }): Answer => ({
    question: id,
    theme,
    version: set.version,
    words: (value[id] as string | null) ?? '',
    revision: value[seenName(id)] as number,
  }))
  const standing = value['hoever'] as Standing | null
  const saved = await saveTheme(house.database, ctx, { key: reader.key, theme, answers, standing })
  if (saved.clashes.length > 0) {
    // Saving again counts from what stands there now: they have seen it.
    const seen = saved.clashes.map(({ question, revision }) => [seenName(question), `${revision}`])
    const rest = Object.entries(saved.revisions).map(([question, revision]) => [
      seenName(question),
      `${revision}`,
    ])
    const typed = { ...parsed.typed, ...Object.fromEntries([...seen, ...rest]) }
    return themePage(c, house, reader, { state: { typed, errors: {} }, saved })
  }
  return c.redirect(`${reader.base}/${theme}?gelukt=bewaard`, 303)
}

async function hopesPage(c: C, house: House, { key, base }: Reader, wrong?: FormState): Promise<Response> {
  const { ctx } = c.var
  const own = await readOwnCompass(house.database, ctx, { key })
  const start = hopesForm.start(
    Object.fromEntries(
      own.hopes.flatMap(({ kind, words }) => [
        [kind, true],
        [`${kind}-woorden`, words || null],
      ]),
    ),
  )
  return showPage(c, house, {
    title: compassWords[ctx.locale].own.hopes,
    current: '/kompas',
    status: wrong ? 422 : 200,
    children: (
      <HopesPage
        locale={ctx.locale}
        own={own}
        state={wrong ?? start}
        base={base}
        mayShare={'id' in key}
        saved={c.req.query('gelukt') === 'bewaard'}
      />
    ),
  })
}

async function saveHopes(c: C, house: House, reader: Reader): Promise<Response> {
  const parsed = hopesForm.parse(await sentForm(c))
  if (!parsed.ok) return hopesPage(c, house, reader, parsed)
  const value = parsed.value as Readonly<Record<string, unknown>>
  const hopes = expectations
    .filter((kind) => value[kind] === true)
    .map((kind) => ({ kind, words: (value[`${kind}-woorden`] as string | null) ?? '' }))
  await tellHopes(house.database, c.var.ctx, { key: reader.key, hopes })
  return c.redirect(`${reader.base}/verwachting?gelukt=bewaard`, 303)
}

async function share(c: C, house: House, { key }: Reader): Promise<Response> {
  const { ctx } = c.var
  const kind: Expectation | undefined = expectations.find((one) => one === c.req.param('soort'))
  if (!kind) throw new NotFound()
  const { compass } = await readOwnCompass(house.database, ctx, { key })
  const subject = `${compass.title}: ${compassWords[compass.locale].expectation[kind]}`
  const letter = { origin: c.var.origin, city: c.var.tenant.name, answers: c.var.answers }
  const conversation = await shareHope(house.database, ctx, { key, kind, subject, letter })
  house.post.wake(ctx.municipality)
  return c.redirect(`/gesprekken/${conversation}`, 303)
}
