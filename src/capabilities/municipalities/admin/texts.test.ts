import { expect, test } from 'vitest'
import { settingsForm } from './forms.ts'
import { parts } from './views/texts.tsx'

test('every setting is asked once, in the order in which mistakes are listed', () => {
  expect(parts.flatMap(({ fields }) => fields)).toEqual(Object.keys(settingsForm.fields))
})
