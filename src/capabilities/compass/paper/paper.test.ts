import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openPress } from '#platform/pdf/press.ts'
import type { Press } from '#platform/pdf/press.ts'
import type { Sheet } from '#platform/pdf/sheet.ts'
import { projectFolder } from '#platform/project.ts'
import { readPdf } from '#testing/pdf.ts'
import { themes } from '../domain.ts'
import type { Question, Theme } from '../domain.ts'
import { ownQuestions } from '../questions/questions.ts'
import { emptySheet } from './empty-sheet.ts'
import { resultSheet } from './result-sheet.ts'
import type { ResultKompas, ThemeOnPaper } from './result-sheet.ts'

let press: Press
beforeAll(() => {
  press = openPress(join(projectFolder, 'dist/paper'))
})

async function print(sheet: Sheet) {
  const bytes = (await press.print(sheet))!
  const read = readPdf(bytes)
  return { ...read, lines: read.text, text: read.text.replace(/\s+/g, ' ') }
}
/** How often a kind of structure element is in it. */
const count = (tags: readonly string[], tag: string) => tags.filter((one) => one === tag).length
const asksOf = (only?: 'challenge') =>
  ownQuestions.questions.filter((question) => question.only === only).map(({ words }) => words.nl.ask)
/** A heading may go over two lines. */
const flat = (text: string) => text.replace(/\s+/g, '')

const made = { at: new Date('2026-12-03T23:30:00Z'), by: 'municipality' } as const

const empty = (more: { variant?: 'idea' | 'challenge'; locale?: 'nl' | 'en'; questions?: Question[] } = {}) =>
  print(
    emptySheet(
      more.questions ? { version: 3, questions: more.questions, made } : ownQuestions,
      more.locale ?? 'nl',
      'neutral',
      { city: 'Proefstad', variant: more.variant ?? 'idea' },
    ),
  )

function isTagged({ marks, xmp, fonts }: Awaited<ReturnType<typeof print>>, lang: string): void {
  expect(marks).toMatch(/\/MarkInfo <<\s*\/Marked true/)
  expect(marks).toContain(`/Lang (${lang})`)
  expect(marks).toContain('/DisplayDocTitle true')
  expect(xmp).toMatch(/pdfuaid:part(>|=")1/)
  expect(fonts.length).toBeGreaterThan(1)
  for (const { name, embedded } of fonts) {
    expect(name).toMatch(/^[A-Z]{6}\+AtkinsonHyperlegibleNext-/)
    expect(embedded).toBe(true)
  }
}

describe('the empty Kompas', () => {
  test('asks an idea every common question, and nothing of who wants to take over a task', async () => {
    const { text } = await empty()
    for (const ask of asksOf()) expect(flat(text)).toContain(flat(ask))
    for (const ask of asksOf('challenge')) expect(flat(text)).not.toContain(flat(ask))
    expect(text).toContain('Je hoeft het nergens in te leveren.')
  })

  test('asks who wants to take over a task those things too', async () => {
    const { text } = await empty({ variant: 'challenge' })
    for (const ask of [...asksOf(), ...asksOf('challenge')]) expect(flat(text)).toContain(flat(ask))
    expect(text).toContain('Kompas voor het uitdaagrecht')
  })

  test('can be heard, in the order of its headings, which are its bookmarks', async () => {
    const printed = await empty()
    isTagged(printed, 'nl')
    expect(printed.xmp).toContain('Leeg Kompas om in te vullen, Samenspel Proefstad')
    expect(count(printed.tags, 'H1')).toBe(1)
    expect(count(printed.tags, 'H2')).toBe(themes.length + 1)
    expect(count(printed.tags, 'H3')).toBe(asksOf().length)
    expect(count(printed.tags, 'LI')).toBe(8)
    expect(printed.bookmarks[0]).toBe('Kompas')
    expect(printed.bookmarks[1]).toBe('Betrokkenheid')
    expect(printed.bookmarks.filter((title) => title.endsWith('?')).slice(0, -1)).toEqual(asksOf())
    expect(printed.bookmarks.at(-1)).toBe('Wat verwacht je van de gemeente?')
  })

  test('asks of every theme how far one is, and has a number on every sheet', async () => {
    const { text, pages } = await empty()
    expect(text.match(/nog open mee bezig helder/g)).toHaveLength(4)
    for (let page = 1; page <= pages; page += 1)
      expect(flat(text)).toContain(flat(`Bladzijde ${page} van ${pages}`))
  })

  test('is in English for who asks for that', async () => {
    const printed = await empty({ locale: 'en' })
    isTagged(printed, 'en')
    expect(printed.text).toContain('Who is taking part now?')
    expect(printed.text).toContain('These questions were written for Samenspel')
    expect(printed.text).not.toMatch(/\bHoe\b|\bWie\b/)
  })

  test('says whose questions they are, and asks in Dutch what has no English, marked as such', async () => {
    const nl = { ask: 'Waar is de vlaai?', help: 'In de oven.', example: 'x', why: 'x' }
    const printed = await empty({
      locale: 'en',
      questions: [{ id: 'vlaai', theme: 'worth', words: { nl } }],
    })
    expect(printed.text).toMatch(
      /These questions are of the municipality of Proefstad,\s+version 3 of 4 December 2026\./,
    )
    expect(printed.text).not.toContain('written for Samenspel')
    expect(printed.text).toContain('Waar is de vlaai?')
    expect(printed.marks).toContain('/Lang (nl)')
    expect((await empty({ locale: 'en' })).marks).not.toContain('/Lang (nl)')
  })
})

const filled = (theme: Theme, more: Partial<ThemeOnPaper> = {}): ThemeOnPaper => ({
  theme,
  standing: 'busy',
  answers: ownQuestions.questions
    .filter((question) => question.theme === theme && question.only === undefined)
    .map((question) => ({ question, text: question.words.nl.example })),
  ...more,
})
const first = (theme: Theme, text: string): Partial<ThemeOnPaper> => ({
  answers: [{ question: ownQuestions.questions.find((question) => question.theme === theme)!, text }],
})
const result = (more: Partial<ResultKompas> = {}, locale: 'nl' | 'en' = 'nl') =>
  print(
    resultSheet(
      {
        city: 'Proefstad',
        site: 'https://samenspel.proefstad.example',
        idea: 'De lange tafel',
        version: 0,
        themes: [
          filled('involvement', { standing: 'clear' }),
          filled('worth'),
          filled('politics', { standing: 'open', answers: [] }),
          filled('conditions'),
        ],
        hopes: [
          { kind: 'space', words: 'Een sleutel.\nEn iemand die terugbelt.' },
          { kind: 'task', words: '' },
        ],
        writtenIn: 'nl',
        today: '2026-11-30',
        ...more,
      },
      locale,
      'neutral',
    ),
  )

describe('the Kompas as it was filled in', () => {
  test('tells per theme how far one is, and every answer with its question', async () => {
    const { text } = await result()
    expect(text).toContain('De lange tafel')
    expect(text).toContain('Zo staat het op 30 november 2026.')
    for (const { theme, words } of ownQuestions.questions.filter(({ only }) => only === undefined))
      for (const part of [words.nl.ask, words.nl.example])
        expect(flat(text).includes(flat(part)), part).toBe(theme !== 'politics')
    expect(text.match(/Hoe ver zijn jullie hiermee\? (helder|mee bezig|nog open)/g)).toEqual([
      'Hoe ver zijn jullie hiermee? helder',
      'Hoe ver zijn jullie hiermee? mee bezig',
      'Hoe ver zijn jullie hiermee? nog open',
      'Hoe ver zijn jullie hiermee? mee bezig',
    ])
    expect(text.match(/Hier staat nog niets opgeschreven\./g)).toHaveLength(1)
  })

  test('leaves out a question without an answer', async () => {
    const printed = await result({ themes: [filled('worth', first('worth', ' \n '))], hopes: null })
    expect(count(printed.tags, 'H3')).toBe(0)
    expect(printed.text).toContain('Hier staat nog niets opgeschreven.')
  })

  test('can be heard: the rose in words, a list, links that say where they lead', async () => {
    const printed = await result()
    isTagged(printed, 'nl')
    expect(printed.xmp).toContain('Het Kompas van De lange tafel')
    expect(printed.alternatives).toEqual([
      'Een kompasroos met vier richtingen. Betrokkenheid: helder. Waarde: mee bezig. Politiek: nog open. Voorwaarden: mee bezig.',
    ])
    expect(count(printed.tags, 'Figure')).toBe(1)
    expect(count(printed.tags, 'H1')).toBe(1)
    // The rose, four themes, what is hoped for, what one can do.
    expect(count(printed.tags, 'H2')).toBe(7)
    expect(printed.bookmarks.slice(0, 3)).toEqual(['De lange tafel', 'Hoe ver we zijn', 'Betrokkenheid'])
    expect(printed.bookmarks.at(-1)).toBe('Wat kun je nu doen')
    expect(count(printed.tags, 'Link')).toBe(5)
    expect(printed.marks).toContain('/Contents (https://samenspel.proefstad.example/gesprekken/nieuw)')
  })

  test('tells what is hoped for, also in own words, and what one can do now', async () => {
    const { text, lines } = await result()
    expect(text).toContain('Een plek of ruimte Een sleutel.')
    expect(text).toContain('Een taak van de gemeente overnemen')
    // What stands on a line of its own does so on paper.
    expect(lines).toMatch(/Een sleutel\.\s*\n\s*En iemand die terugbelt\./)
    expect(text).toContain('Begin het gesprek over de taak: samenspel.proefstad.example/gesprekken/nieuw')
    const none = await result({ hopes: [] })
    expect(none.text).toContain('Hierover is nog niets gekozen.')
  })

  test('a long answer goes on on the next sheet, and no word of it is lost', async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `w${index}`)
    const printed = await result({
      themes: [filled('involvement', first('involvement', words.join(' '))), ...themesBut('involvement')],
    })
    const without = await result()
    expect(printed.pages).toBeGreaterThan(without.pages + 2)
    expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(printed.text))).toEqual([])
    expect(flat(printed.text)).toContain(flat(`Bladzijde ${printed.pages} van ${printed.pages}`))
  })

  test('a word without an end, and a long name, stay on the paper', async () => {
    const printed = await result({
      idea: `Heel${'lang'.repeat(40)} met nog veel meer woorden erachter om te zien of het past`,
      themes: [filled('involvement', first('involvement', 'x'.repeat(3000))), ...themesBut('involvement')],
    })
    expect(printed.text.match(/x/g)!.length).toBeGreaterThanOrEqual(3000)
    expect(Math.max(...printed.lines.split('\n').map((line) => line.length))).toBeLessThan(130)
  })

  test('what people wrote is never markup, and reads no file', async () => {
    const hostile = '#panic("x") = Kop $x$ *vet* #read("/etc/passwd") <label> @ref \\'
    const printed = await result({
      idea: hostile,
      themes: [filled('involvement', first('involvement', hostile)), ...themesBut('involvement')],
      hopes: [{ kind: 'money', words: hostile }],
    })
    expect(printed.text.split('#read("/etc/passwd") <label> @ref').length - 1).toBeGreaterThanOrEqual(2)
    expect(printed.text).not.toContain('root:')
    expect(count(printed.tags, 'H1')).toBe(1)
  })

  test('letters that ours lack are left out, and it says so at that answer alone', async () => {
    const lost = 'Een deel hiervan staat in letters die we niet kunnen drukken.'
    const partly = await result({
      themes: [
        filled('involvement', first('involvement', 'Koffie 😀 مقهى\u0000')),
        ...themesBut('involvement'),
      ],
    })
    expect(partly.text).toContain('Koffie')
    expect(partly.text.split(lost)).toHaveLength(2)
    const whole = await result({
      idea: 'مقهى',
      themes: [
        filled('involvement', first('involvement', 'Łódź, cafe\u0301 en ﬁets 😀')),
        ...themesBut('involvement'),
      ],
    })
    expect(whole.text).not.toContain(lost)
    expect(whole.text).toContain('Ons idee')
  })

  test('shows of what is shared in part that part alone: no rose, no steps, no word of the rest', async () => {
    const printed = await result({ themes: [filled('worth')], hopes: null })
    expect(printed.text).toContain('Hier staan alleen de onderdelen die gedeeld zijn.')
    expect(printed.alternatives).toEqual([])
    expect(printed.text).not.toMatch(/Betrokkenheid|Politiek|Voorwaarden|Wat verwacht je|Wat kun je nu doen/)
    expect(count(printed.tags, 'H2')).toBe(1)
  })

  test('in English, what people wrote stays Dutch and is marked as such', async () => {
    const printed = await result({}, 'en')
    isTagged(printed, 'en')
    expect(printed.text).toContain('What you can do now')
    // The name, every answer, and the own words.
    expect(printed.marks.match(/\/Lang \(nl\)/g)!.length).toBeGreaterThan(20)
    expect(printed.alternatives[0]).toContain('Involvement: clear.')
  })
})

function themesBut(left: Theme): ThemeOnPaper[] {
  return themes.filter((theme) => theme !== left).map((theme) => filled(theme))
}
