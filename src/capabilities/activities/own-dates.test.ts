import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTeam, listen } from '#testing/a-team.ts'
import type { Team } from '#testing/a-team.ts'
import { agendaOf, textOf } from '#testing/an-agenda.ts'
import { activityChanged } from './happenings.ts'

let team: Team
const ears = listen(activityChanged)

beforeAll(async () => {
  team = await aTeam()
})
beforeEach(() => void (ears.heard.length = 0))
afterAll(() => ears.stop())

const { agenda, daysOf, made, named } = agendaOf(() => team)

describe('one date of a series', () => {
  const at = (id: string, day: string, deed = '') => `${team.at}/${id}/dag/${day}${deed && `/${deed}`}`

  test('is called off, said to be, and taken back; two taps are one change', async () => {
    const row = await made('Afgezegd', { hoevaak: 'elke woensdag' })
    expect(await textOf(await team.get(at(row.activity_id, '2026-12-09')))).toContain(
      'Wie zich had aangemeld, krijgt bericht.',
    )
    await team.post(at(row.activity_id, '2026-12-09', 'afzeggen'))
    const done = await team.post(at(row.activity_id, '2026-12-09', 'afzeggen'))
    expect(await textOf(await team.get(done.headers.get('location')!))).toContain('Deze keer gaat niet door.')
    expect(await daysOf(row.activity_id)).toContain('2026-12-09 off')
    expect(ears.heard).toHaveLength(1)
    await team.post(at(row.activity_id, '2026-12-09', 'toch'))
    expect(await daysOf(row.activity_id)).toContain('2026-12-09')
    expect((await named('Afgezegd'))[0]!.sequence).toBe(2)
    expect(ears.heard.map(({ after }) => after?.cancelled_days)).toEqual([['2026-12-09'], []])
  })

  test('at another time this once, it is struck through and stands by itself', async () => {
    const row = await made('Verzet', { hoevaak: 'elke woensdag', deur: 'De kok.' })
    const typed = { dag: '2026-12-10', van: '12:00', tot: '', plek: 'De Tuin' }
    expect((await team.post(at(row.activity_id, '2026-12-09', 'verzetten'), typed)).status).toBe(303)
    const single = (await named('Verzet')).find((one) => one.activity_id !== row.activity_id)!
    expect(single).toMatchObject({
      first_start: '2026-12-10T12:00',
      rule: null,
      place_name: 'De Tuin',
      host: 'De kok.',
    })
    expect(await daysOf(row.activity_id)).toContain('2026-12-09 off')
    expect(ears.heard).toMatchObject([{ continuedAs: { activity_id: single.activity_id } }])
  })

  test('ends the series, from the first date on too', async () => {
    const row = await made('Stopt', { hoevaak: 'elke woensdag' })
    await team.post(at(row.activity_id, '2026-12-16', 'stoppen'))
    expect(await daysOf(row.activity_id)).toEqual(['2026-12-02', '2026-12-09'])
    await team.post(at(row.activity_id, '2026-12-02', 'stoppen'))
    expect(await daysOf(row.activity_id)).toEqual(['2026-12-02 off'])
  })

  test.each(['2026-12-03', '2026-13-01', 'morgen'])('there is no page of %s', async (day) => {
    const [row] = await agenda()
    expect((await team.get(at(row!.activity_id, day))).status).toBe(404)
    expect((await team.post(at(row!.activity_id, day, 'afzeggen'))).status).toBe(404)
  })

  test('a wrong move keeps what was typed', async () => {
    const row = await made('Foute tijd', { hoevaak: 'elke woensdag' })
    const answer = await team.post(at(row.activity_id, '2026-12-02', 'verzetten'), {
      dag: '2020-01-01',
      van: '12:00',
    })
    expect(answer.status).toBe(422)
    expect(await textOf(answer)).toContain('Deze dag is al voorbij')
  })
})
