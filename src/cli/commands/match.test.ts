import { expect, test } from 'vitest'
import { aCommandLine } from '#testing/command-line.ts'
import { aMunicipality } from '#testing/test-database.ts'

test('a file of questions is read as Windows writes it, and one bad line does not stop the others', async () => {
  const place = await aMunicipality()
  const line = await aCommandLine(place)
  const good = (id: number) => JSON.stringify({ id, text: 'wil breien', near: [52.38, 4.63] })
  const batch = await line.file('vragen.jsonl', [
    `\ufeff${good(1)}\r`,
    'null\r',
    '{"id":2,"text":"x","near":[1e400,4]}\r',
    good(3),
  ])
  const code = ['--municipality', place.ctx.municipality]
  const { said } = await line.samenspel('match', '--json', '--batch', batch, ...code)
  expect(said.map((one) => /^\{"id":\d|^Line \d/.exec(one)?.[0])).toEqual([
    '{"id":1',
    'Line 2',
    'Line 3',
    '{"id":3',
  ])
})
