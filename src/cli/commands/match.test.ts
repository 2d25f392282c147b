import { beforeAll, expect, test } from 'vitest'
import { aCommandLine } from '#testing/command-line.ts'
import type { CommandLine } from '#testing/command-line.ts'
import { aMunicipality } from '#testing/test-database.ts'

let line: CommandLine
let here: string[]

beforeAll(async () => {
  const place = await aMunicipality()
  line = await aCommandLine(place)
  here = ['--municipality', place.ctx.municipality]
  const file = await line.file('aanbod.csv', [
    'id,initiatief,activiteit,beschrijving,lat,lon,start,herhaling,rolstoel,laatst_bevestigd,vrijwilligers_gezocht',
    'k,De Tafel,Koffieochtend,Iedereen loopt zo binnen.,52.381,4.636,2026-11-30T10:00,FREQ=WEEKLY,ja,2026-11-01,koken',
    't,De Trap,Koffie boven,Een bakkie op de eerste verdieping.,52.381,4.636,2026-11-30T10:00,FREQ=WEEKLY,nee,2026-11-01,',
  ])
  const { code, said } = await line.samenspel('import', 'activities', file, ...here)
  if (code !== 0) throw new Error(said.join('\n'))
}, 60_000)

const today = ['--today', '2026-11-25']

test('one question is answered in one line of JSON, with the names of the catalogue', async () => {
  const asked = ['match', '--json', '--near', '52.38,4.63', 'mevrouw met rollator wil koffie drinken']
  const { code, said } = await line.samenspel(...asked, ...today, ...here)
  expect(code).toBe(0)
  const answer = JSON.parse(said[0]!) as Record<string, unknown>
  expect(Object.keys(answer)).toEqual(['route', 'reason', 'chips', 'fits', 'tasks', 'none'])
  expect(answer).toMatchObject({
    route: 'collectief',
    reason: null,
    none: false,
    fits: [{ activity: 'Koffieochtend', initiative: 'De Tafel', score: expect.any(Number), cautions: [] }],
  })
  expect(answer['fits']).toHaveLength(1)
})

test('a file is answered line by line, each with its id; a bad line is named by its number and the others go on', async () => {
  const file = await line.file('vragen.jsonl', [
    '{"id": "a", "text": "wil koffie drinken", "near": [52.38, 4.63]}',
    'geen json',
    '',
    '{"id": 2, "text": "was kok, wil wat betekenen"}',
    '{"id": 3, "text": "koffie", "near": [400, "hier"]}',
    '{"id": 4, "text": "ziet het leven niet meer zitten en heeft pillen klaarliggen"}',
  ])
  const { code, said } = await line.samenspel('match', '--json', '--batch', file, ...today, ...here)
  expect(code).toBe(1)
  expect(said.filter((one) => one.startsWith('Line'))).toEqual([
    'Line 2: this is not JSON.',
    'Line 5: "near" is not [latitude, longitude].',
  ])
  const answers = said
    .filter((one) => one.startsWith('{'))
    .map((one) => JSON.parse(one) as Record<string, unknown>)
  expect(answers.map(({ id, route }) => [id, route])).toEqual([
    ['a', 'collectief'],
    [2, 'collectief'],
    [4, 'veiligheid'],
  ])
  expect(answers[1]).toMatchObject({ tasks: [{ task: 'koken', initiative: 'De Tafel' }] })
  expect(answers[2]).toMatchObject({ fits: [], tasks: [], reason: expect.stringContaining('leven') })
})

test('the sum of each candidate is printed', async () => {
  const { said } = await line.samenspel('match', '--explain', 'wil koffie drinken', ...today, ...here)
  expect(said.find((one) => one.includes('Koffieochtend'))).toMatch(
    /^\d\.\d{3} = 0\.4 × \d\.\d{3} × \(0\.42 \+ 0\.3 × .* \+ 0\.24 × \d\.\d{3} alike /,
  )
})

test.each([
  [['match'], 2],
  [['match', 'koffie', '--batch', 'vragen.jsonl'], 2],
  [['match', '--batch', 'is-er-niet.jsonl'], 2],
  [['match', 'koffie', '--near', 'hier'], 2],
  [['match', 'koffie', '--today', '31-12-2026'], 2],
] as const)('%j is asked wrongly', async (asked, code) => {
  const answer = await line.samenspel(...asked, ...here)
  expect(answer.code).toBe(code)
  expect(answer.said.join('\n')).not.toBe('')
})
