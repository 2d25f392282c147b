import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { capabilities } from '#capabilities/index.ts'
import { takeAlong } from '#capabilities/initiatives/service/take-along.ts'
import { dropPastTerm } from '#platform/privacy/retention.ts'
import { peopleIn } from '#platform/privacy/platform.ts'
import { anActivityToJoin, tuesday } from '#testing/an-activity-to-join.ts'
import type { ToJoinPlace } from '#testing/an-activity-to-join.ts'
import { countAttendance, readComing } from './hosts.ts'
import { announceToHosts, remindSome } from './remind.ts'
import { letter } from '#testing/an-activity-to-join.ts'

const tables = peopleIn(capabilities)
const drop = (place: ToJoinPlace, days: number) => dropPastTerm(place.database, place.at(days), tables)

/** In which columns of the whole database, jobs and mail included, a text stands. */
async function standsIn(place: ToJoinPlace, text: string): Promise<string[]> {
  const columns = await sql<{ table: string; column: string }>`
    select format('%I.%I', table_schema, table_name) as "table", quote_ident(column_name) as "column"
    from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema')`.execute(
    place.database.sql,
  )
  const found: string[] = []
  for (const { table, column } of columns.rows) {
    const [one] = (
      await sql<{
        n: number
      }>`select count(*)::int as n from ${sql.raw(table)} where position(${text} in ${sql.raw(column)}::text) > 0`.execute(
        place.database.sql,
      )
    ).rows
    if (one!.n > 0) found.push(`${table}.${column}`)
  }
  return found.toSorted()
}

test('thirty days after the date nothing of who came is left anywhere; the number stays', async () => {
  const place = await anActivityToJoin()
  const name = `Zeldzaam${place.ctx.municipality}`
  const email = `${name.toLowerCase()}@voorbeeld.example`
  const { slug, activity: id } = place
  await place.join({ name, email, firstTime: true })
  expect(await standsIn(place, name)).toEqual(['samenspel.joining.name', 'samenspel.mail.body'])
  const host = { ...place.owner.ctx, now: place.at(7).now }
  await countAttendance(place.database, host, { slug, id, day: tuesday, came: 3, firstTime: 1 })
  await drop(place, 35)
  expect(await standsIn(place, email)).toEqual(['samenspel.joining.email'])
  await drop(place, 37)
  for (const text of [name, email]) expect(await standsIn(place, text)).toEqual([])
  const { attendance } = await readComing(place.database, host, { slug, id, day: tuesday })
  expect(attendance).toEqual({ came: 3, firstTime: 1 })
}, 60_000)

test('who comes cannot be searched, is in no feed, and does not come along in an export', async () => {
  const place = await anActivityToJoin({ capacity: 3 })
  const name = `Zeldzaam${place.ctx.municipality}`
  await place.join({ name, email: 'zeldzaam@voorbeeld.example' })
  const site = await place.later(0)
  const seen = [
    '/',
    `/?q=${name}`,
    `/activiteiten?q=${name}`,
    '/activiteiten.json',
    '/activiteiten.csv',
    '/activiteiten.ics',
  ]
  const more = [
    `/activiteiten/${place.activity}`,
    `/activiteiten/${place.activity}.ics`,
    `/initiatieven/${place.slug}`,
  ]
  const deeper = [
    `/api/v1/activiteiten?q=${name}`,
    `/api/v1/activiteiten/${place.activity}`,
    '/activiteiten.geojson',
  ]
  for (const path of [...seen, ...more, ...deeper]) {
    const answer = await site.get(path, { headers: { cookie: place.owner.cookie } })
    const text = (await answer.text())
      .replaceAll(`q=${name}`, '')
      .replaceAll(`value="${name}"`, '')
      .replaceAll(`“${name}”`, '')
    expect(text, path).not.toContain('zeldzaam@voorbeeld.example')
    expect(text.match(new RegExp(`Zeldzaam${place.ctx.municipality}`, 'g'))?.length ?? 0, path).toBeLessThan(
      3,
    )
  }
  const files = await takeAlong(place.database, place.owner.ctx, { slug: place.slug })
  expect(JSON.stringify(files)).not.toContain('eldzaam')
})

test('no mail to the hosts says who comes, only how many', async () => {
  const place = await anActivityToJoin()
  await place.join({ name: 'Zeldzaam', firstTime: true })
  expect(await announceToHosts(place.database, place.at(4), { letter })).toEqual({ dates: 0 })
  expect(await announceToHosts(place.database, place.at(5), { letter })).toEqual({ dates: 1 })
  expect(await announceToHosts(place.database, place.at(5), { letter })).toEqual({ dates: 0 })
  const mails = await place.mailsTo(place.owner.email)
  expect(mails.map(({ subject }) => subject)).toEqual(['Morgen Soep eten: 1 aanmelding, 1 voor het eerst'])
  expect(JSON.stringify(mails)).not.toContain('eldzaam')
  await place.join({ name: 'Laat', firstTime: true }, 5)
  expect(
    (await place.mailsTo(place.owner.email)).some(({ subject }) => subject.includes('2 aanmeldingen')),
  ).toBe(true)
})

test('who comes is reminded once, a day before; who joined that day is not', async () => {
  const place = await anActivityToJoin({ capacity: 2 })
  await place.join({ name: 'An' })
  await place.join({ name: 'Bo' }, 5)
  await place.join({ name: 'Cas' }, 5)
  expect(await remindSome(place.database, place.at(4), { letter })).toEqual({ reminded: 0 })
  expect(await remindSome(place.database, place.at(5), { letter })).toEqual({ reminded: 1 })
  expect(await remindSome(place.database, place.at(5), { letter })).toEqual({ reminded: 0 })
  const mails = await place.mailsTo('an@voorbeeld.example')
  expect(mails.map(({ subject }) => subject)).toContain('Morgen: Soep eten')
})
