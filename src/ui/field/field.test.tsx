import { describe, expect, test } from 'vitest'
import { renderPart } from '../page/render.ts'
import { CheckboxField, CheckboxGroup, RadioGroup, SelectField } from './choice-field.tsx'
import { TextareaField, TextField } from './text-field.tsx'

describe('a field', () => {
  test('ties its label, hint and error to the control, the error first', () => {
    const html = renderPart(
      <TextField name="naam" label="Naam" hint="Kort is goed" error="Vul een naam in." />,
    )
    expect(html).toContain('<label class="utrecht-form-label" for="f-naam">Naam</label>')
    expect(html).toContain('aria-describedby="f-naam-error f-naam-hint"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('id="f-naam-hint">Kort is goed')
    expect(html).toContain('id="f-naam-error">Vul een naam in.')
  })

  test('that is right says nothing of errors', () => {
    const html = renderPart(<TextField name="naam" label="Naam" />)
    expect(html).not.toMatch(/aria-invalid|aria-describedby|error/)
  })

  test('in another language than the page says so', () => {
    const html = renderPart(
      <TextField name="wie" label="Wie?" hint="Buren" lang="nl" optional="not required" />,
    )
    expect(html).toContain('id="f-wie-hint" lang="nl">Buren<')
    expect(html).toContain(
      '<span lang="nl">Wie?</span> <span class="field__optional">(not required)</span></label>',
    )
  })

  test('that may stay empty says so in its label', () => {
    const html = renderPart(<TextField name="site" label="Website" optional="niet verplicht" />)
    expect(html).toContain('Website <span class="field__optional">(niet verplicht)</span></label>')
  })

  test('keeps what was typed, whatever it holds', () => {
    const typed = '"><script>alert(1)</script>'
    expect(renderPart(<TextField name="q" label="Zoek" value={typed} />)).not.toContain('<script>')
    expect(renderPart(<TextareaField name="q" label="Zoek" value="</textarea><b>" />)).not.toContain('<b>')
  })

  test('of several lines keeps a first empty line', () => {
    expect(renderPart(<TextareaField name="q" label="Zoek" value={'\neen'} />)).toContain(
      '>\n\neen</textarea>',
    )
  })

  test('for a number is typed as text with a number keyboard', () => {
    const html = renderPart(<TextField kind="number" name="n" label="Aantal" />)
    expect(html).toContain('type="text"')
    expect(html).toMatch(/inputmode="decimal"/i)
  })
})

const options = [
  { value: 'eten', text: 'Samen eten' },
  { value: 'sport', text: 'Sport', hint: 'Ook wandelen' },
]

describe('choices', () => {
  test('of one out of a few are a group with a legend, and the chosen one is checked', () => {
    const html = renderPart(
      <RadioGroup name="t" label="Thema" options={options} value="sport" error="Kies." />,
    )
    expect(html).toContain('<fieldset class="utrecht-form-field field utrecht-form-field--invalid" id="f-t"')
    expect(html).toContain('<legend class="utrecht-form-label">Thema</legend>')
    expect(html.match(/ checked/g)).toHaveLength(1)
    expect(html).toMatch(/value="sport" checked/)
    expect(html).toContain('aria-describedby="f-t-sport-hint"')
  })

  test('of any number check every chosen one', () => {
    const html = renderPart(
      <CheckboxGroup name="t" label="Thema" options={options} values={['eten', 'sport']} />,
    )
    expect(html.match(/ checked/g)).toHaveLength(2)
  })

  test('in a select begin with the empty choice where one is given', () => {
    const html = renderPart(
      <SelectField name="t" label="Thema" options={options} empty="Maak een keuze" value="eten" />,
    )
    expect(html).toContain('<option value>Maak een keuze</option>')
    expect(html).toMatch(/<option( selected)? value="eten"( selected)?>/)
    expect(html.match(/ selected/g)).toHaveLength(1)
  })

  test('of yes alone are one box, sent as "ja"', () => {
    const html = renderPart(<CheckboxField name="ok" label="Akkoord" checked />)
    expect(html).toContain('<label for="f-ok">Akkoord</label>')
    expect(html).toMatch(/value="ja" checked/)
  })
})
