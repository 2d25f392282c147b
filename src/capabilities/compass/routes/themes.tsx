import { z } from 'zod'
import type { House } from '#platform/http/house.ts'
import { showPage } from '#platform/http/page.tsx'
import { Forbidden } from '#platform/http/problems.ts'
import { sentForm } from '#platform/http/sent-form.ts'
import { sentJson } from '#platform/http/sent-json.ts'
import type { FormState } from '#platform/forms/index.ts'
import { standings, themes, themeSlugs } from '../domain.ts'
import type { Answer, Question, Standing, Theme } from '../domain.ts'
import { seenName, themeForm } from '../forms.ts'
import { toldOf } from '../paper/told.ts'
import { themeWords } from '../questions/questions.ts'
import { isUntouched, seenOf, seenText } from '../seen.ts'
import { saveTheme } from '../service/own.ts'
import type { OpenCompass } from '../service/own.ts'
import { ReadThemePage } from '../views/read-theme.tsx'
import { ThemePage } from '../views/theme.tsx'
import { gather, questionsFor } from './gather.ts'
import { themeOf } from './reader.ts'
import type { C, Reader } from './reader.ts'

/** What was typed and not taken: as it was sent, or with what another wrote in the meantime. */
interface Wrong {
  readonly typed: Readonly<Record<string, string>>
  readonly errors: FormState['errors']
  readonly clashes: readonly Answer[]
}

/** The questions of one theme; to read only, for whoever has a link for that. */
export async function themePage(c: C, house: House, { key, base }: Reader, wrong?: Wrong): Promise<Response> {
  const { ctx } = c.var
  const { locale } = ctx
  const theme = themeOf(c)
  const found = await gather(c, house, { key })
  const { own, sets, known } = found
  const questions = questionsFor(found, theme)
  const told = toldOf(own, sets).find((one) => one.theme === theme)!
  const gone = told.answers.filter(
    ({ question, text }) => text !== '' && !questions.some(({ id }) => id === question.id),
  )
  const common = { locale, own, theme, base, gone }
  const content = {
    title: themeWords[theme][locale].title,
    current: '/kompas',
    writtenBy: 'residents',
  } as const
  if (own.may === 'read')
    return showPage(c, house, { ...content, children: <ReadThemePage {...common} told={told} /> })
  const form = themeForm(questions)
  const start = form.start(valuesOf(own, questions, theme))
  const state = { typed: { ...start.typed, ...wrong?.typed }, errors: wrong?.errors ?? {} }
  const before = new Map(
    told.answers
      .filter(({ question }) =>
        own.answers.some((one) => one.question === question.id && one.version !== found.set.version),
      )
      .map(({ question }) => [question.id, question]),
  )
  return showPage(c, house, {
    ...content,
    status: wrong ? 422 : 200,
    islands: ['keep'],
    children: (
      <ThemePage
        {...common}
        {...{ questions, form, state, known, before }}
        version={found.set.version}
        clashes={wrong?.clashes ?? []}
        saved={c.req.query('gelukt') === 'bewaard'}
      />
    ),
  })
}

function valuesOf(
  { answers, themes: states }: OpenCompass,
  questions: readonly Question[],
  theme: Theme,
): Record<string, unknown> {
  const standing = states.find((one) => one.theme === theme)?.standing ?? null
  return Object.fromEntries([
    ...questions.flatMap(({ id }) => {
      const answer = answers.find((one) => one.question === id)
      return [
        [id, answer?.words || null],
        [seenName(id), seenText(answer?.revision ?? 0, answer?.words ?? '')],
      ]
    }),
    ['hoever', standing],
  ])
}

/** The answers in a form that somebody touched: what they left as they found it is not theirs to save. */
function touched(
  value: Readonly<Record<string, unknown>>,
  { questions, theme, version }: { questions: readonly Question[]; theme: Theme; version: number },
): Answer[] {
  return questions.flatMap(({ id }) => {
    const words = (value[id] as string | null) ?? ''
    const seen = seenOf(value[seenName(id)] as string)
    return isUntouched(words, seen) ? [] : [{ question: id, theme, version, words, revision: seen.revision }]
  })
}

/** Saves a whole theme, as a form sends it. */
export async function saveThemeForm(c: C, house: House, reader: Reader): Promise<Response> {
  const theme = themeOf(c)
  const found = await gather(c, house, reader)
  const questions = questionsFor(found, theme)
  const sent = await sentForm(c)
  const parsed = themeForm(questions).parse(sent)
  if (!parsed.ok) {
    const typed = parsed.typed as Record<string, string>
    return themePage(c, house, reader, { typed, errors: parsed.errors, clashes: [] })
  }
  const value = parsed.value as Readonly<Record<string, unknown>>
  const answers = touched(value, { questions, theme, version: found.set.version })
  const standing = value['hoever'] as Standing | null
  const { key, base } = reader
  const { clashes } = await saveTheme(house.database, c.var.ctx, { key, theme, answers, standing })
  if (clashes.length > 0) {
    // What they wrote stays in its box. Saving it again counts from what stands there now: they have seen it.
    const typed = Object.fromEntries(clashes.map(({ question }) => [question, value[question] as string]))
    return themePage(c, house, reader, { typed, errors: {}, clashes })
  }
  if (sent.get('verder') === 'ja') return c.redirect(`${base}/${nextPlace(theme)}`, 303)
  return c.redirect(`${base}/${themeSlugs[theme]}?gelukt=bewaard`, 303)
}

/** After the last theme comes all of it together. */
export function nextPlace(theme: Theme): string {
  const next = themes[themes.indexOf(theme) + 1]
  return next ? themeSlugs[next] : 'uitkomst'
}

const oneAnswer = z.object({ vraag: z.string().max(80), woorden: z.string(), gezien: z.string().max(40) })
const oneStanding = z.object({ hoever: z.enum(standings) })

/** Saves one answer, or how far one is, as somebody types. What another wrote in the meantime comes back with 409. */
export async function saveOne(c: C, house: House, reader: Reader): Promise<Response> {
  const { ctx } = c.var
  const theme = themeOf(c)
  const body = await sentJson(c)
  c.header('cache-control', 'no-store')
  const far = oneStanding.safeParse(body)
  const { key } = reader
  if (far.success) {
    await saveTheme(house.database, ctx, { key, theme, answers: [], standing: far.data.hoever })
    return c.json({})
  }
  const found = await gather(c, house, reader)
  if (found.own.may === 'read') throw new Forbidden('compass.save')
  const given = oneAnswer.safeParse(body)
  const question = questionsFor(found, theme).find(({ id }) => id === given.data?.vraag)
  if (!given.success || !question) return c.json({}, 400)
  const { id } = question
  const { woorden, gezien } = given.data
  const parsed = themeForm([question]).parse(new URLSearchParams({ [id]: woorden, [seenName(id)]: gezien }))
  if (!parsed.ok) return c.json({}, 422)
  const value = parsed.value as Readonly<Record<string, unknown>>
  const words = (value[id] as string | null) ?? ''
  const { revision } = seenOf(gezien)
  const answer = { question: id, theme, version: found.set.version, words, revision }
  const saved = await saveTheme(house.database, ctx, { key, theme, answers: [answer], standing: null })
  const [clash] = saved.clashes
  if (clash) return c.json({ woorden: clash.words, gezien: seenText(clash.revision, clash.words) }, 409)
  return c.json({ gezien: seenText(saved.revisions[id] ?? 0, words) })
}
