import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTeam, listen } from '#testing/a-team.ts'
import type { Team, Typed } from '#testing/a-team.ts'
import { agendaOf, textOf, whole } from '#testing/an-agenda.ts'
import { activityChanged } from './happenings.ts'
import { factsOf } from './schema.ts'

let team: Team
const ears = listen(activityChanged)

beforeAll(async () => {
  team = await aTeam()
})
beforeEach(() => void (ears.heard.length = 0))
afterAll(() => ears.stop())

const { daysOf, made, named } = agendaOf(() => team)

describe('making an activity', () => {
  test('what was typed is said back before anything is kept', async () => {
    const answer = await team.post(
      `${team.at}/nieuw`,
      whole({ hoevaak: 'iedere woensdag en vrijdag behalve in de vakanties', regio: 'midden' }),
    )
    const page = await textOf(answer)
    expect(answer.status).toBe(200)
    expect(page).toContain('Klopt dit?')
    expect(page).toContain('Elke woensdag en vrijdag van 18.00 tot 20.00 uur, niet in de schoolvakanties')
    expect(page).toContain('Zoals jij het zei: iedere woensdag en vrijdag')
    expect(page).toContain('Woensdag 2 december')
    expect(await named('Koken')).toEqual([])
  })

  test('in which region its schools are is asked where the municipality does not say it', async () => {
    const asked = await team.post(`${team.at}/nieuw`, whole({ hoevaak: 'elke woensdag', vrij: 'school' }))
    expect(asked.status).toBe(422)
    expect(await textOf(asked)).toContain('Kies een regio. Dan weten we welke vakanties we overslaan.')
    const told = await team.post(
      `${team.at}/nieuw`,
      whole({ hoevaak: 'elke woensdag', vrij: 'school', regio: 'zuid' }),
    )
    const page = await textOf(told)
    expect(page).toContain('Elke woensdag van 18.00 tot 20.00 uur, niet in de schoolvakanties')
    expect(page).toContain('Deze keren slaan we over: woensdag 23 december en woensdag 30 december')
    expect(page).toContain(
      'kennen we de data nog niet: voorjaarsvakantie 2026-2027 en zomervakantie 2026-2027',
    )
  })

  test('the choices say themselves after the day', async () => {
    const page = await textOf(await team.post(`${team.at}/nieuw`, whole({ dag: '2026-12-30' })))
    for (const choice of [
      'Eén keer, op woensdag 30 december',
      'Elke woensdag',
      'Om de week op woensdag',
      'Elke laatste woensdag van de maand',
    ])
      expect(page).toContain(choice)
  })

  test('a choice goes before the words, and the first date is a real one', async () => {
    const row = await made('Gekozen', { hoevaak: 'elke dag', ritme: 'fortnightly' })
    expect(row.rule).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=WE')
    const said = await made('Gezegd', { hoevaak: 'elke laatste vrijdag van de maand' })
    expect(said).toMatchObject({ first_start: '2026-12-25T18:00', rule: 'FREQ=MONTHLY;BYDAY=-1FR' })
  })

  test('what nobody can read is kept as it was typed, with what can be read', async () => {
    const answer = await team.post(`${team.at}/nieuw`, whole({ hoevaak: 'als de <zon> schijnt' }))
    const page = await textOf(answer)
    expect(answer.status).toBe(422)
    expect(page).toContain('Dit kunnen we niet lezen. Schrijf bijvoorbeeld: elke woensdag')
    expect(page).toContain('value="als de &lt;zon> schijnt"')
  })

  test('going back to the form loses nothing', async () => {
    const answer = await team.post(
      `${team.at}/nieuw`,
      whole({ stap: 'terug', hoevaak: 'elke dag', uitleg: 'Lekker.' }),
    )
    const page = await textOf(answer)
    expect(answer.status).toBe(200)
    expect(page).toContain('value="elke dag"')
    expect(page).toContain('Lekker.')
  })

  test.each([
    [{ dag: '2026-11-24' }, 'Deze dag is al voorbij'],
    [{ hoevaak: 'elke woensdag', totenmet: '2026-12-01' }, 'Zo gebeurt het nooit'],
    [{ adres: 'Nergens 1' }, 'We vinden dit adres niet'],
    [{ tot: '17:00' }, 'Het is klaar voor het begint'],
  ])('%o is refused', async (given, sentence) => {
    const answer = await team.post(`${team.at}/nieuw`, whole(given))
    expect(answer.status).toBe(422)
    expect(await textOf(answer)).toContain(sentence)
  })

  test('it ends where it was said, by a day or by a number of times that really happen', async () => {
    const row = await made('Zes keer', {
      hoevaak: 'elke woensdag, drie keer',
      vrij: 'school',
      regio: 'noord',
      dag: '2026-12-16',
    })
    expect(await daysOf(row.activity_id)).toEqual(['2026-12-16', '2027-01-06', '2027-01-13'])
    const until = await made('Tot', { hoevaak: 'elke woensdag tot 16 december' })
    expect(await daysOf(until.activity_id)).toEqual(['2026-12-02', '2026-12-09'])
  })

  test('another place, signing up and how many there is room for', async () => {
    const row = await made('Elders', {
      plek: 'De Pastorie',
      meedoen: 'sign-up',
      plekken: '12',
      kosten: '2,50',
    })
    expect(row).toMatchObject({
      place_name: 'De Pastorie',
      entrance: 'sign-up',
      capacity: 12,
      cost_cents: 250,
    })
  })
})

describe('changing an activity', () => {
  const edit = (id: string, given: Typed) =>
    team.post(`${team.at}/${id}/wijzigen`, { ...given, stap: 'klopt' })

  test('the form begins with what it is, and what is not touched stays to the letter', async () => {
    const row = await made('Blijft', { hoevaak: 'elke woensdag', deur: 'De kok.' })
    const page = await textOf(await team.get(`${team.at}/${row.activity_id}/wijzigen`))
    for (const value of ['Blijft', '2026-12-02', '18:00', '20:00', 'elke woensdag'])
      expect(page).toContain(`value="${value}"`)
    const same = whole({ wat: 'Blijft!', hoevaak: 'elke woensdag', deur: 'De kok.', versie: '0' })
    expect((await edit(row.activity_id, same)).status).toBe(303)
    const [now] = await named('Blijft!')
    expect(factsOf(now!)).toEqual({ ...factsOf(row), title: 'Blijft!' })
    expect(now!.sequence).toBe(1)
    expect(ears.heard).toMatchObject([
      { before: { title: 'Blijft' }, after: { title: 'Blijft!', sequence: 1 } },
    ])
    expect(ears.heard[0]!.letter).toMatchObject({ locale: 'nl' })
  })

  test('what is not touched keeps the day on which it once began', async () => {
    const row = await made('Oud', { dag: '2026-11-04', hoevaak: 'elke woensdag' })
    const page = await textOf(await team.get(`${team.at}/${row.activity_id}/wijzigen`))
    expect(page).toContain('value="2026-11-25"')
    await edit(
      row.activity_id,
      whole({ wat: 'Oud', dag: '2026-11-25', hoevaak: 'elke woensdag', deur: 'De kok.', versie: '0' }),
    )
    expect((await named('Oud'))[0]).toMatchObject({ first_start: '2026-11-04T18:00', host: 'De kok.' })
  })

  test('from its next date on, it changes in place and keeps what was called off', async () => {
    const row = await made('Schuift', { hoevaak: 'elke woensdag' })
    await team.post(`${team.at}/${row.activity_id}/dag/2026-12-09/afzeggen`)
    await edit(
      row.activity_id,
      whole({ wat: 'Schuift', van: '17:00', hoevaak: 'elke woensdag', versie: '1' }),
    )
    const [now, ...more] = await named('Schuift')
    expect(more).toEqual([])
    expect(now).toMatchObject({ activity_id: row.activity_id, first_start: '2026-12-02T17:00', sequence: 2 })
    expect((await daysOf(row.activity_id)).slice(0, 3)).toEqual([
      '2026-12-02',
      '2026-12-09 off',
      '2026-12-16',
    ])
  })

  test('from a later date on, earlier ones stay as they were and the rest goes on by itself', async () => {
    const row = await made('Splitst', { hoevaak: 'elke woensdag' })
    const later = whole({
      wat: 'Splitst',
      dag: '2026-12-16',
      van: '19:00',
      tot: '',
      hoevaak: 'elke donderdag',
      versie: '0',
    })
    const said = await team.post(`${team.at}/${row.activity_id}/wijzigen`, later)
    expect(await textOf(said)).toContain(
      'Dit geldt vanaf donderdag 17 december. Eerdere keren blijven zoals ze zijn.',
    )
    await edit(row.activity_id, later)
    const rows = await named('Splitst')
    const next = rows.find((one) => one.activity_id !== row.activity_id)!
    expect(await daysOf(row.activity_id)).toEqual(['2026-12-02', '2026-12-09', '2026-12-16'])
    expect((await daysOf(next.activity_id)).slice(0, 2)).toEqual(['2026-12-17', '2026-12-24'])
    expect(ears.heard).toMatchObject([
      { before: { sequence: 0 }, after: { sequence: 1 }, continuedAs: { activity_id: next.activity_id } },
    ])
  })

  test('two who change it at once never write over each other unseen', async () => {
    const row = await made('Botst')
    await edit(row.activity_id, whole({ wat: 'Botst', deur: 'De ene.', versie: '0' }))
    const other = await edit(row.activity_id, whole({ wat: 'Botst', deur: 'De ander.', versie: '0' }))
    const page = await textOf(other)
    expect(other.status).toBe(422)
    expect(page).toContain('Iemand anders veranderde dit net ook')
    expect(page).toContain('De ene.')
    expect(page).toContain('De ander.')
    expect(page).toContain('name="versie" value="1"')
    expect((await named('Botst'))[0]!.host).toBe('De ene.')
  })

  test('a rhythm without a plain sentence stays when its words are left alone', async () => {
    const row = await made('Vreemd', { hoevaak: 'elke maand op de 15e', dag: '2026-12-15' })
    await edit(
      row.activity_id,
      whole({ wat: 'Vreemd', dag: '2026-12-15', hoevaak: 'elke maand op de 15e', deur: 'x', versie: '0' }),
    )
    expect((await named('Vreemd'))[0]).toMatchObject({ rule: row.rule, host: 'x' })
  })
})
