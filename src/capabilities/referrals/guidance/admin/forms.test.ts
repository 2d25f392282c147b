import { expect, test } from 'vitest'
import { guidedReasons, mostServices } from '../domain.ts'
import { national } from '../national.ts'
import { guidanceForm, slots, toldIn, valuesOf } from './forms.ts'

const sent = (typed: Readonly<Record<string, string | readonly string[]>>) =>
  new URLSearchParams(Object.entries(typed).map(([name, value]) => [name, String(value)]))

test.each(guidedReasons)('the national list of %s can be sent as it stands, and says the same', (reason) => {
  const form = guidanceForm(reason)
  const told = national(reason)
  const started = form.start(valuesOf({ ...told, reason, madeBy: 'samenspel', checkedOn: null }, 'x'))
  const parsed = form.parse(sent(started.typed))
  expect(parsed).toMatchObject({ ok: true })
  expect(parsed.ok && toldIn(parsed.value)).toEqual(told)
})

test('there is a place for as many services as a list may have', () => {
  expect(slots).toHaveLength(mostServices)
})

test('a service that is emptied leaves the list, whatever place it had', () => {
  const form = guidanceForm('debts')
  const typed = { zin: 'Bel.', naam2: 'Loket', uitleg2: 'Altijd.', plek1: '1', plek2: '2' }
  const parsed = form.parse(sent(typed))
  expect(parsed.ok && toldIn(parsed.value).services.map(({ name }) => name.nl)).toEqual(['Loket'])
})
