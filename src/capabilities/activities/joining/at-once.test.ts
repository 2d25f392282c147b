import { expect, test } from 'vitest'
import { anActivityToJoin, tuesday } from '#testing/an-activity-to-join.ts'
import { readComing } from './hosts.ts'
import { leaveDate } from './join.ts'
import { callOff } from '../service/change.ts'
import { letter, tokenIn } from '#testing/an-activity-to-join.ts'

const crowd = Array.from({ length: 50 }, (_, n) => `Buur ${n}`)

async function lineOf(place: Awaited<ReturnType<typeof anActivityToJoin>>) {
  const { slug, activity: id } = place
  return (await readComing(place.database, place.owner.ctx, { slug, id, day: tuesday })).line
}

test('of fifty who join the last five places at once five come, and the rest wait in order', async () => {
  const place = await anActivityToJoin({ capacity: 5 })
  const answers = await Promise.all(crowd.map((name) => place.join({ name })))
  const line = await lineOf(place)
  expect(line.map(({ standing }) => standing)).toEqual([
    ...Array.from({ length: 5 }, () => 'coming'),
    ...Array.from({ length: 45 }, () => 'waiting'),
  ])
  expect(line.map(({ line: at }) => at)).toEqual(crowd.map((_, n) => n + 1))
  const told = new Map(crowd.map((name, n) => [name, answers[n]!]))
  for (const { name, standing } of line) expect(told.get(name)).toMatchObject({ kind: 'joined', standing })
}, 60_000)

test('while twenty leave and twenty join at once, no place is given twice and none stays empty', async () => {
  const place = await anActivityToJoin({ capacity: 10 })
  const first = crowd.slice(0, 20)
  for (const name of first) await place.join({ name })
  const tokens = await Promise.all(
    first.map(async (name) =>
      tokenIn(await place.mailsTo(`${name.toLowerCase().replace(' ', '.')}@voorbeeld.example`)),
    ),
  )
  await Promise.all([
    ...tokens.slice(0, 15).map((token) => leaveDate(place.database, place.ctx, { token, letter })),
    ...crowd.slice(20, 40).map((name) => place.join({ name })),
  ])
  const line = await lineOf(place)
  expect(line).toHaveLength(25)
  expect(line.map(({ standing }) => standing)).toEqual([
    ...Array.from({ length: 10 }, () => 'coming'),
    ...Array.from({ length: 15 }, () => 'waiting'),
  ])
}, 60_000)

test('who joins while the date is called off hears of it, or cannot join', async () => {
  const place = await anActivityToJoin({ capacity: 50 })
  const { slug, activity: id } = place
  const [answers] = await Promise.all([
    Promise.all(crowd.slice(0, 20).map((name) => place.join({ name }))),
    callOff(place.database, place.owner.ctx, { slug, id, day: tuesday, letter: { ...letter, locale: 'nl' } }),
  ])
  const line = await lineOf(place)
  expect(line.every(({ standing }) => standing === 'off')).toBe(true)
  expect(line).toHaveLength(answers.filter(({ kind }) => kind === 'joined').length)
}, 60_000)
