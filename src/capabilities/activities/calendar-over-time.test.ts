import ICAL from 'ical.js'
import { beforeAll, expect, test } from 'vitest'
import { byIcalJs, byNodeIcal } from '#testing/calendar-readers.ts'
import { aTeam } from '#testing/a-team.ts'
import type { Team } from '#testing/a-team.ts'
import { readAgenda } from './service/own.ts'

let team: Team
let id = ''

const typed = {
  wat: 'Koken, met z’n allen; één pan – en een heel lange naam vol ééé vooraf 👩‍🍳',
  dag: '2026-12-02',
  van: '18:00',
  tot: '20:00',
  hoevaak: 'elke woensdag',
  vrij: 'school',
  regio: 'noord',
  uitleg: 'Neem een pan mee.\nEn een lepel; of twee, als je wilt. '.repeat(4),
}

beforeAll(async () => {
  team = await aTeam()
  await team.post(`${team.at}/nieuw`, { ...typed, stap: 'klopt' })
  const { house } = team
  const { activities } = await readAgenda(house.place.database, house.who.get('owner')!.ctx, {
    slug: house.slug,
  })
  id = activities.find((row) => row.title === typed.wat)!.activity_id
})

const file = async () => (await team.get(`/activiteiten/${id}.ics`)).text()

/** What ical.js, which Thunderbird reads with, finds in the file. */
function read(text: string) {
  const calendar = ICAL.Component.fromString(text)
  const events = calendar.getAllSubcomponents('vevent')
  const [main, ...overrides] = events
  const event = new ICAL.Event(main!, { exceptions: overrides })
  const iterator = event.iterator()
  const days: string[] = []
  for (let next = iterator.next(); next && days.length < 6; next = iterator.next()) {
    const { item, startDate } = event.getOccurrenceDetails(next)
    const off = item.component.getFirstPropertyValue('status') === 'CANCELLED' ? ' off' : ''
    days.push(`${startDate.toString().slice(0, 16)}${off}`)
  }
  const values = (name: string) => [...new Set(events.map((one) => String(one.getFirstPropertyValue(name))))]
  const zones = calendar
    .getAllSubcomponents('vtimezone')
    .map((zone) => String(zone.getFirstPropertyValue('tzid')))
  return { days, zones, uids: values('uid'), sequences: values('sequence'), stamps: values('dtstamp'), event }
}

/** What RFC 5545 asks of every line, whoever reads it. */
function expectWellFormed(text: string): void {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const lines = text.split('\r\n')
  const bytes = new TextEncoder()
  for (const line of lines) expect(bytes.encode(line).length, line).toBeLessThanOrEqual(75)
  // Folding goes between letters: unfolded, the text is whole again, and no piece holds half a letter.
  expect(text).not.toContain('\ufffd')
  expect(text.replaceAll('\r\n ', '')).toContain('één pan – en een heel lange naam vol ééé')
}

test('over three changes and a called off date, a calendar keeps one event that only grows', async () => {
  const versions = [await file()]
  // A change, from the next date on; then one date called off; then another change.
  const edit = async (given: Record<string, string>) =>
    expect((await team.post(`${team.at}/${id}/wijzigen`, { ...typed, ...given, stap: 'klopt' })).status).toBe(
      303,
    )
  await edit({ van: '17:30', versie: '0' })
  versions.push(await file())
  await team.post(`${team.at}/${id}/dag/2026-12-09/afzeggen`)
  versions.push(await file())
  await edit({ van: '17:30', plek: 'De Pastorie', versie: '2' })
  versions.push(await file())
  for (const text of versions) {
    expectWellFormed(text)
    // Two readers of other authors find the same event on the same dates.
    expect(byNodeIcal(text)).toEqual(byIcalJs(text))
  }

  const found = versions.map(read)
  for (const { uids } of found) expect(uids).toEqual([`${id}@samenspel`])
  expect(found.map(({ sequences }) => sequences)).toEqual([['0'], ['1'], ['2'], ['3']])
  for (const { zones } of found) expect(zones).toEqual(['Europe/Amsterdam'])
  for (const { stamps } of found) expect(stamps).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]+Z$/)])

  const holidays = (time: string) =>
    ['2026-12-02', '2026-12-09', '2026-12-16', '2027-01-06', '2027-01-13', '2027-01-20'].map(
      (day) => `${day}T${time}`,
    )
  const [first, second, third, fourth] = found
  expect(first!.days).toEqual(holidays('18:00'))
  expect(second!.days).toEqual(holidays('17:30'))
  const off = holidays('17:30').map((day) => (day.startsWith('2026-12-09') ? `${day} off` : day))
  expect(third!.days).toEqual(off)
  expect(fourth!.days).toEqual(off)
  expect(fourth!.event.location).toBe('De Pastorie')
  expect(first!.event.summary).toBe(typed.wat)
  expect(first!.event.description).toContain('Neem een pan mee.\nEn een lepel; of twee')
})

test('what ends earlier, and what is put back, is so in the calendar too', async () => {
  await team.post(`${team.at}/${id}/dag/2026-12-09/toch`)
  await team.post(`${team.at}/${id}/dag/2027-01-13/stoppen`)
  const { days, sequences } = read(await file())
  expect(days.map((day) => day.slice(0, 10))).toEqual([
    '2026-12-02',
    '2026-12-09',
    '2026-12-16',
    '2027-01-06',
  ])
  expect(days.some((day) => day.endsWith('off'))).toBe(false)
  expect(sequences).toEqual(['5'])
  expect(byNodeIcal(await file())).toEqual(byIcalJs(await file()))
})

test('of a single activity that is called off, the whole event is', async () => {
  await team.post(`${team.at}/nieuw`, { ...typed, wat: 'Eens', hoevaak: '', stap: 'klopt' })
  const { house } = team
  const { activities } = await readAgenda(house.place.database, house.who.get('owner')!.ctx, {
    slug: house.slug,
  })
  const single = activities.find((row) => row.title === 'Eens')!.activity_id
  await team.post(`${team.at}/${single}/dag/2026-12-02/afzeggen`)
  const text = await (await team.get(`/activiteiten/${single}.ics`)).text()
  expect(text).toContain('\r\nSTATUS:CANCELLED\r\n')
  expect(read(text)).toMatchObject({ sequences: ['1'], days: ['2026-12-02T18:00 off'] })
})
