import { expect, test } from 'vitest'
import {
  choice,
  choices,
  form,
  hidden,
  optional,
  photo,
  text,
  yesNo,
  type FieldText,
  type FormState,
} from '#platform/forms/index.ts'
import { renderPart } from '../page/render.ts'
import { Field } from './field.tsx'
import { Form } from './form.tsx'

const idea = form({
  title: text({ max: 80 }),
  story: optional(text({ max: 500, lines: 6 })),
  theme: choice(['eten', 'sport']),
  days: choices(['ma', 'di']),
  steps: yesNo(),
  place: optional(choice(['noord', 'oost'], { as: 'select' })),
  id: hidden(text({ max: 9 })),
})

const words: FieldText<typeof idea> = {
  title: { label: 'Titel', hint: 'Kort is goed.', errors: { empty: 'Geef je idee een naam.' } },
  story: { label: 'Verhaal' },
  theme: { label: 'Thema', options: { eten: 'Samen eten', sport: 'Sport' } },
  days: { label: 'Dagen', options: { ma: 'Maandag', di: 'Dinsdag' } },
  steps: { label: 'Zijn er drempels?' },
  place: { label: 'Waar?', none: 'Maakt niet uit', options: { noord: 'Noord', oost: 'Oost' } },
}

const draw = (state = idea.start()) =>
  renderPart(<Form of={idea} text={words} locale="nl" state={state} button="Stuur je idee" />)

test('a declared form draws every field with its own words, and the hidden one unseen', () => {
  const html = draw(idea.start({ id: 'a1', title: 'Soep' }))
  expect(html).toContain('value="Soep"')
  expect(html).toContain('<input type="hidden" name="id" value="a1"/>')
  expect(html).toContain('Verhaal <span class="field__optional">(niet verplicht)</span>')
  expect(html).toContain('Samen eten')
  expect(html).toContain('<label for="f-steps-ja">Ja</label>')
  expect(html).toContain('<option value>Maakt niet uit</option>')
  expect(html).not.toContain('error-summary')
})

test('a refused form leads from its summary to each field, in the order of the page', () => {
  const parsed = idea.parse(new URLSearchParams({ id: 'a1', theme: 'dans', steps: 'ja' }))
  const html = draw({ typed: parsed.typed, errors: parsed.ok ? {} : parsed.errors })
  expect(html).toContain('Er kloppen nog 2 dingen niet')
  const links = [...html.matchAll(/<a href="#([^"]+)">([^<]+)</g)].map((match) => [match[1], match[2]])
  expect(links).toEqual([
    ['f-title', 'Geef je idee een naam.'],
    ['f-theme', 'Kies bij “Thema” iets uit de lijst.'],
  ])
  for (const [id] of links) expect(html).toContain(`id="${id}"`)
  expect(html).toMatch(/value="ja" checked/)
})

test('a single field can be drawn by itself', () => {
  const html = renderPart(<Field of={idea} name="title" text={words} locale="en" />)
  expect(html).toContain('aria-describedby="f-title-hint"')
})

test('a form with a photo is sent so that the file comes along, and asks for it again when it comes back', () => {
  const album = form({ alt: text({ max: 20 }), foto: photo() })
  const albumWords: FieldText<typeof album> = {
    alt: { label: 'Wat zie je?' },
    foto: { label: 'Foto', hint: 'Tot 10 MB.' },
  }
  const data = new FormData()
  data.set('foto', new File(['x'], 'geheime-naam.jpg'))
  const html = renderPart(
    <Form of={album} text={albumWords} locale="nl" state={album.parse(data) as FormState} button="Plaats" />,
  )
  expect(html).toMatch(/<form [^>]*enctype="multipart\/form-data"/)
  expect(html).toMatch(
    /type="file" id="f-foto" name="foto" accept="image\/jpeg,[^"]*" required aria-describedby="f-foto-error f-foto-hint" aria-invalid="true"/,
  )
  expect(html).toContain(
    '<label class="utrecht-button utrecht-button--secondary-action" for="f-foto">Kies een foto</label>',
  )
  expect(html).toContain('Kies de foto opnieuw.')
  expect(html).not.toContain('geheime-naam')
  expect(draw()).not.toContain('enctype')
})
