import { expect, expectTypeOf, test } from 'vitest'
import { choice, errorText, form, formMessages, hidden, text, yesNo, type FieldText } from './index.ts'

const idea = form({
  title: text({ max: 80 }),
  theme: choice(['eten', 'sport']),
  open: yesNo(),
  id: hidden(text({ max: 9 })),
})

const words: FieldText<typeof idea> = {
  title: {
    label: 'Titel',
    errors: { empty: 'Geef je idee een naam.', taken: 'Deze naam bestaat al. Kies een andere.' },
  },
  theme: { label: 'Thema', options: { eten: 'Samen eten', sport: { text: 'Sport', hint: 'Ook wandelen' } } },
  open: { label: 'Kan iedereen binnenlopen?' },
}

test('an error says what to do, with the name and the limit of the field', () => {
  expect(errorText({ code: 'too-long', max: 80 }, words.title, 'nl')).toBe(
    'Maak “Titel” korter: hoogstens 80 tekens.',
  )
  expect(errorText({ code: 'empty-choice' }, words.theme, 'en')).toBe('Make a choice at “Thema”.')
})

test('a field may bring its own sentences, also for errors only it knows', () => {
  expect(errorText({ code: 'empty' }, words.title, 'nl')).toBe('Geef je idee een naam.')
  expect(errorText({ code: 'taken' }, words.title, 'nl')).toBe('Deze naam bestaat al. Kies een andere.')
})

test('a missing word of a choice does not compile', () => {
  type Theme = FieldText<typeof idea>['theme']
  expectTypeOf<{ label: string; options: { eten: string } }>().not.toExtend<Theme>()
  expectTypeOf<{ label: string; options: { eten: string; sport: string } }>().toExtend<Theme>()
  expectTypeOf<keyof FieldText<typeof idea>>().toEqualTypeOf<'title' | 'theme' | 'open'>()
})

test('both languages have a sentence for the same errors', () => {
  expect(Object.keys(formMessages('en').errors)).toEqual(Object.keys(formMessages('nl').errors))
})
