import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { isPlatform } from '#platform/access/roles.ts'
import { useCase } from '#platform/db/doors.ts'
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

/** In which columns of the whole database a text stands: of everything that its municipality may read, mail and jobs included. */
const standsIn = (place: ToJoinPlace, text: string) => wherever(place.database, place.at(0), { text })

const wherever = useCase<{ text: string }, string[]>(
  { name: 'test.wherever', may: isPlatform, records: null },
  async ({ db }, { text }) => {
    const columns = await sql<{ table: string; column: string }>`
      select format('%I.%I', table_schema, table_name) as "table", quote_ident(column_name) as "column"
      from information_schema.columns where table_schema in ('samenspel', 'published', 'reference', 'pgboss')
        and has_column_privilege(format('%I.%I', table_schema, table_name), column_name, 'select')`.execute(
      db,
    )
    const found: string[] = []
    for (const { table, column } of columns.rows) {
      const stands = sql<object>`select 1 from ${sql.raw(table)} where position(${text} in ${sql.raw(column)}::text) > 0 limit 1`
      if ((await stands.execute(db)).rows.length > 0) found.push(`${table}.${column}`)
    }
    return found.toSorted()
  },
)

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
  const feeds = ['json', 'csv', 'ics', 'geojson'].map((kind) => `/activiteiten.${kind}`)
  const pages = ['/', '/activiteiten', `/activiteiten/${place.activity}`, `/initiatieven/${place.slug}`]
  const one = [`/activiteiten/${place.activity}.ics`, `/api/v1/activiteiten/${place.activity}`]
  for (const path of [...feeds, ...pages, ...one, `/activiteiten/${place.activity}/meedoen`]) {
    const answer = await site.get(path, { headers: { cookie: place.owner.cookie } })
    expect(answer.status, path).toBe(200)
    expect(await answer.text(), path).not.toMatch(/zeldzaam/i)
  }
  for (const words of [name, 'zeldzaam@voorbeeld.example']) {
    const found = await site.get(`/api/v1/activiteiten?q=${encodeURIComponent(words)}`)
    expect(await found.json()).toMatchObject({ totaal: 0 })
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
