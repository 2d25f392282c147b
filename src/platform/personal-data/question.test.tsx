import { expect, test } from 'vitest'
import { renderPart } from '#ui/index.ts'
import { personalError, PersonalNotice, PersonalWatch } from './view.tsx'
import { personalQuestion } from './question.ts'

const text = 'Mevrouw wil breien, bel 06-12345678'

test('a text without anything personal is not asked about', () => {
  expect(personalQuestion('mevrouw met rollator wil mensen zien', null, 'nl')).toBeNull()
})

test('what was confirmed is not asked about again, what was typed after it is', () => {
  const asked = personalQuestion(text, null, 'nl')!
  expect(asked.marks).toEqual([{ start: 24, end: 35, label: 'telefoonnummer' }])
  expect(personalQuestion(text, asked.seal, 'nl')).toBeNull()
  expect(personalQuestion(`Ik denk: ${text}`, asked.seal, 'nl')).toBeNull()
  expect(personalQuestion(`${text} of 06-87654321`, asked.seal, 'nl')?.marks).toHaveLength(2)
  for (const forged of ['', 'ja', '.', 'on']) expect(personalQuestion(text, forged, 'nl')).not.toBeNull()
})

test('the page shows the text with its marks and the box that confirms it', () => {
  const question = personalQuestion(text, null, 'en')!
  const html = renderPart(<PersonalNotice question={question} locale="en" />)
  expect(html).toContain('06-12345678 <span class="marked-text__kind">(phone number)</span>')
  expect(html).toContain(`name="geen-persoon" value="${question.seal}"`)
  expect(html).not.toMatch(/checked/)
  expect(personalError('nl')).toContain('vink aan')
})

test('the place for what is noticed while typing is empty without a script, and holds its words', () => {
  const html = renderPart(<PersonalWatch watches="f-vraag" locale="nl" />)
  expect(html).toMatch(/^<div class="personal-watch" role="status"[^>]*><\/div>$/)
  expect(html).toContain('data-watches="f-vraag"')
  expect(html).toContain('telefoonnummer')
})
