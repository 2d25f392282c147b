import { expect, test } from 'vitest'
import { renderPart } from '../page/render.ts'
import { ErrorSummary } from './error-summary.tsx'

test('the error summary links each line to its field and takes the focus', () => {
  const html = renderPart(
    <ErrorSummary
      title="Er klopt nog één ding niet"
      errors={[{ field: 'f-naam', text: 'Vul een naam in.' }]}
    />,
  )
  expect(html).toContain('<a href="#f-naam">Vul een naam in.</a>')
  expect(html).toMatch(/role="alert" id="fouten" tabindex="-1" autofocus/)
})

test('without errors there is no summary', () => {
  expect(renderPart(<ErrorSummary title="Niets" errors={[]} />)).toBe('')
})
