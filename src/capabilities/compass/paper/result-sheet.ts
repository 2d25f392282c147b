import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords } from '#platform/i18n/dates.ts'
import type { Sheet } from '#platform/pdf/sheet.ts'
import { roseInWords, roseSvg } from '#ui/index.ts'
import type { RoseLevel, RosePoints } from '#ui/index.ts'
import { themes } from '../domain.ts'
import type { Hope, Question, QuestionSet, Standing, Theme } from '../domain.ts'
import { compassWords } from '../messages.ts'
import { nextSteps } from '../questions/next-steps.ts'
import type { NextStep } from '../questions/next-steps.ts'
import { themeWords } from '../questions/questions.ts'
import { asked, whoseQuestions } from './asked.ts'
import { words } from './messages.ts'

/** What is told of one theme. */
export interface ThemeOnPaper {
  readonly theme: Theme
  readonly standing: Standing
  /** The questions in their order, each as it was asked when it was answered; what has no answer is left out. */
  readonly answers: readonly { readonly question: Question; readonly text: string }[]
}

export interface ResultKompas {
  readonly city: string
  /** The address of the site, complete, for the pages that next steps lead to. */
  readonly site: string
  /** What the idea is called; empty when it has no name yet. */
  readonly idea: string
  /** Of the questions: 0 is ours. */
  readonly version: number
  readonly made?: QuestionSet['made']
  /** All four, or only those that whoever reads this may see: then there is no rose, nor what one can do now. */
  readonly themes: readonly ThemeOnPaper[]
  /** What is hoped for from the municipality; `null` when the reader may not see it. */
  readonly hopes: readonly Pick<Hope, 'kind' | 'words'>[] | null
  /** The language in which they write. */
  readonly writtenIn: Locale
  /** The day that it is printed. */
  readonly today: string
}

/** The Kompas as it was filled in, to keep, to lay on a table or to hand over. */
export function resultSheet(given: ResultKompas, locale: Locale, look: string): Sheet {
  const text = words[locale]
  const whole = standingsOf(given.themes)
  const points = whole && pointsOf(whole, locale)
  const steps = whole
    ? nextSteps({ standings: whole, expectations: given.hopes?.map(({ kind }) => kind) ?? [] })
    : []
  return {
    template: 'kompas-result',
    look,
    data: {
      title: text.result.title(given.idea),
      lang: locale,
      own: given.writtenIn,
      name: text.name,
      idea: given.idea,
      unnamed: text.result.unnamed,
      kicker: text.result.kicker(given.city),
      pages: text.pages,
      foot: text.result.kicker(given.city),
      printed: text.result.printed(dateInWords(given.today, locale, { year: true })),
      label: whoseQuestions(given, given.city, locale),
      rose: {
        title: text.result.rose,
        alt: points ? text.result.roseAlt(roseInWords(points)) : '',
        note: points ? text.result.noScore : text.result.partly,
      },
      standing: compassWords[locale].own.howFar,
      nothing: text.result.nothing,
      lost: text.result.lost,
      themes: given.themes.map((part) => themeOf(part, locale)),
      hopes: given.hopes ? [hopesOf(given.hopes, locale)] : [],
      steps: {
        title: text.result.steps,
        lead: text.result.stepsLead,
        items: steps.map((step) => stepOf(step, given.site, locale)),
      },
    },
    // Its name stands beside it as alternative text, so that nothing that people wrote comes into the drawing.
    pictures: points ? { rose: roseSvg({ id: 'rose', title: text.name, points }) } : {},
  }
}

const levels: Readonly<Record<Standing, RoseLevel>> = { open: 1, busy: 2, clear: 3 }

/** How far one is with each theme; `null` when one of them is not told. */
function standingsOf(parts: readonly ThemeOnPaper[]): Record<Theme, Standing> | null {
  const told = new Map(parts.map(({ theme, standing }) => [theme, standing]))
  if (!themes.every((theme) => told.has(theme))) return null
  return Object.fromEntries(told) as Record<Theme, Standing>
}

/** The four directions: the themes in their order, from the north with the clock. */
export function pointsOf(standings: Readonly<Record<Theme, Standing>>, locale: Locale): RosePoints {
  const point = (theme: Theme) => ({
    label: themeWords[theme][locale].title,
    level: levels[standings[theme]],
    says: compassWords[locale].standing[standings[theme]],
  })
  return [point(themes[0]), point(themes[1]), point(themes[2]), point(themes[3])]
}

function themeOf({ theme, standing, answers }: ThemeOnPaper, locale: Locale) {
  return {
    title: themeWords[theme][locale].title,
    standing: compassWords[locale].standing[standing],
    answers: answers
      .map(({ question, text }) => ({ ...asked(question, locale), answer: writtenBy(text) }))
      .filter(({ answer }) => answer.paragraphs.length > 0),
  }
}

function hopesOf(hopes: NonNullable<ResultKompas['hopes']>, locale: Locale) {
  const { own, expectation } = compassWords[locale]
  return {
    title: own.hopes,
    none: words[locale].result.noHopes,
    items: hopes.map((hope) => ({ kind: expectation[hope.kind], words: writtenBy(hope.words) })),
  }
}

function stepOf({ words: said, href }: NextStep, site: string, locale: Locale) {
  const url = new URL(href, site).href
  return { say: said[locale].say, link: said[locale].link, url, address: url.replace(/^https?:\/\//, '') }
}

/**
 * Paper knows no line ends within a text: each line that people wrote is a paragraph of its own. How many letters there
 * are tells the sheet whether any were left out, because ours lack them.
 */
function writtenBy(text: string) {
  const paragraphs = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return { paragraphs, letters: text.normalize('NFC').match(/\p{L}/gu)?.length ?? 0 }
}
