import { beforeAll, describe, expect, test } from 'vitest'
import { importActivities } from '#capabilities/activities/index.ts'
import type { ActivityToKeep } from '#capabilities/activities/index.ts'
import { unknownAccess } from '#capabilities/initiatives/index.ts'
import { anActivity } from '#testing/an-activity.ts'
import { aMunicipality } from '#testing/test-database.ts'
import type { Chip } from '../domain.ts'
import { cautionsFor, reasonsAtAGlance, reasonsFor } from '../ranking/reasons.ts'
import { readQuestion } from '../reading/read.ts'
import { matchQuestion } from './service.ts'
import type { Answer } from './service.ts'

let place: Awaited<ReturnType<typeof aMunicipality>>

const weekly = (start: string) => ({ start, end: null, rule: 'FREQ=WEEKLY', except: [], cancelled: [] })
const at = (metres: number) => ({
  name: 'Huis',
  address: null,
  postcode: null,
  spot: { lat: 52.38 + metres / 111_200, lon: 4.62 },
})
const offer = (title: string, more: Partial<ActivityToKeep['facts']> = {}): ActivityToKeep =>
  anActivity({
    title,
    description: '',
    themes: [],
    forWhom: '',
    place: at(300),
    schedule: weekly('2026-11-30T10:00'),
    confirmedOn: '2026-11-01',
    ...more,
  })
const access = (more: object) => ({ accessibility: { ...unknownAccess, ...more } })

beforeAll(async () => {
  place = await aMunicipality()
  await importActivities(place.database, place.ctx, {
    source: 'test',
    rows: [
      offer('Koffieochtend', access({ stepFree: true })),
      offer('Koffie op de trap', access({ stepFree: false })),
      offer('Koffie boven', { description: 'Let op: een steile trap naar boven.' }),
      offer('Koffie onbekend'),
      offer('Koffie in de avond', { schedule: weekly('2026-11-30T20:00'), ...access({ stepFree: true }) }),
      offer('Schaken tot in de avond', {
        schedule: { ...weekly('2026-11-30T15:00'), end: '2026-11-30T20:00' },
      }),
      offer('Vissen', { schedule: { ...weekly('2026-11-27T10:00'), cancelled: ['2026-11-27'] } }),
      offer('Koffie voor ouderen', { description: 'De groep zit vol, er is een wachtlijst.' }),
      offer('Koffie van vroeger', { confirmedOn: '2026-03-01' }),
      offer('Koffie ver weg', { place: at(6000), ...access({ stepFree: true }) }),
      offer('Breicafé', {
        description: 'Breien en haken, voor iedereen.',
        place: { ...at(300), name: 'Buurthuis De Lantaarn' },
      }),
      offer('Praatgroep na verlies', { description: 'Praten over rouw.' }),
      offer('Zwemmen voor vrouwen', { womenOnly: true }),
      offer('Naaiatelier', {
        volunteersWanted: [{ talent: 'naaien', time: 'dinsdag', task: 'mensen helpen met de machine' }],
      }),
      offer('Diabolo'),
      offer('Kaartmiddag Asmara', { description: 'Voor mensen uit Eritrea.' }),
      offer('Kaartmiddag Kiev', { description: 'Voor mensen uit Oekraïne.' }),
      offer('Kaartmiddag'),
      offer('Gebarencafé', { description: 'Voor doven en slechthorenden.' }),
    ],
  })
}, 60_000)

const ask = (text: string, more: object = {}): Promise<Answer> =>
  matchQuestion(place.database, place.ctx.municipality, {
    text,
    near: { lat: 52.38, lon: 4.62 },
    today: '2026-11-25',
    locale: 'nl',
    ...more,
  })
const titles = ({ fits }: Answer) => fits.map(({ candidate }) => candidate.title)

describe('known not to fit is left out, unknown is a caution', () => {
  test('a stair, in its column or only in its words', async () => {
    const answer = await ask('mevrouw met rollator wil koffie drinken')
    expect(titles(answer).slice(0, 2)).toContain('Koffieochtend')
    expect(titles(answer)).not.toContain('Koffie op de trap')
    expect(titles(answer)).not.toContain('Koffie boven')
    const unknown = answer.fits.find(({ candidate }) => candidate.title === 'Koffie onbekend')!
    const about = { wishes: answer.wishes, mode: answer.mode, locale: 'nl', today: '2026-11-25' } as const
    expect(cautionsFor(unknown, about)).toContain('Onbekend of er een trap of drempel is: vraag het even')
    const known = answer.fits.find(({ candidate }) => candidate.title === 'Koffieochtend')!
    expect(reasonsFor(known, about)).toEqual(
      expect.arrayContaining(['Zonder drempels of trap', 'Ongeveer 9 minuten met een rollator']),
    )
    expect(reasonsAtAGlance(known, about)).toContain(
      'Zonder drempels of trap, ongeveer 9 minuten met een rollator',
    )
  })

  test('the evening for who does not go out then', async () => {
    expect(titles(await ask('wil koffie drinken, niet ’s avonds'))).not.toContain('Koffie in de avond')
    expect(titles(await ask('wil koffie drinken'))).toContain('Koffie in de avond')
  })

  test('what begins by day and lasts into the evening says so, and is not called by day', async () => {
    const told = async (text: string) => {
      const { fits, wishes, mode } = await ask(text)
      const about = { wishes, mode, locale: 'nl', today: '2026-11-25' } as const
      const one = fits.find(({ candidate }) => candidate.title === 'Schaken tot in de avond')!
      return { cautions: cautionsFor(one, about), reasons: reasonsFor(one, about) }
    }
    const byDay = await told('wil schaken, niet ’s avonds')
    expect(byDay.cautions).toContain('Duurt tot 20.00 uur')
    expect(byDay.reasons).not.toContain('Overdag')
    expect((await told('wil schaken')).cautions).not.toContain('Duurt tot 20.00 uur')
  })

  test('a date that is off is said, and the next one counts', async () => {
    const { fits, wishes, mode } = await ask('wil vissen')
    const one = fits.find(({ candidate }) => candidate.title === 'Vissen')!
    expect(one.candidate.day).toBe('2026-12-04')
    const about = { wishes, mode, locale: 'nl', today: '2026-11-25' } as const
    expect(cautionsFor(one, about)).toContain('Gaat niet door op vrijdag 27 november')
  })

  test('what is refused', async () => {
    expect(titles(await ask('weduwe, rouw, geen praatgroep'))).not.toContain('Praatgroep na verlies')
    expect(titles(await ask('wil praten over rouw'))).toContain('Praatgroep na verlies')
  })

  test('a place that somebody would rather not go to is said', async () => {
    const cautionsOf = async (text: string) => {
      const { fits, wishes, mode } = await ask(text)
      const one = fits.find(({ candidate }) => candidate.title === 'Breicafé')!
      return cautionsFor(one, { wishes, mode, locale: 'nl', today: '2026-11-25' })
    }
    const isThere = 'Is in Buurthuis De Lantaarn'
    expect(await cautionsOf('wil breien, niet naar een buurthuis')).toContain(isThere)
    expect(await cautionsOf('wil breien, niet naar de kerk')).not.toContain(isThere)
  })

  test('women only, for a man', async () => {
    expect(titles(await ask('meneer wil zwemmen'))).toEqual([])
    expect(titles(await ask('mevrouw wil zwemmen'))).toEqual(['Zwemmen voor vrouwen'])
  })
})

test('who comes from somewhere is shown their own people first, and other peoples last', async () => {
  const first = titles(await ask('Eritrese man wil graag kaarten')).slice(0, 2)
  expect(first).toEqual(['Kaartmiddag Asmara', 'Kaartmiddag'])
  expect(titles(await ask('wil graag kaarten'))[0]).toBe('Kaartmiddag')
})

test('who meets one wish whole is a fit, whatever else was wished', async () => {
  expect(titles(await ask('wil mensen ontmoeten, en zeilen'))).toContain('Koffieochtend')
})

test('a reason says only what an offer is about', async () => {
  const reason = async (text: string) => {
    const { fits, wishes } = await ask(text)
    const one = fits.find(({ candidate }) => candidate.title === 'Schaken tot in de avond')!
    return reasonsFor(one, { wishes, locale: 'nl', mode: 'foot', today: '2026-11-25' })[0]
  }
  expect(await reason('wil schaken')).toBe('Gaat over schaken')
  expect(await reason('wil dammen')).toBe('Lijkt op dammen')
})

test('full is shown apart, and long not confirmed not at all', async () => {
  const answer = await ask('wil koffie drinken')
  expect(titles(answer)).not.toContain('Koffie voor ouderen')
  expect(answer.full.map(({ candidate }) => candidate.title)).toEqual(['Koffie voor ouderen'])
  expect(answer.weighed.map(({ candidate }) => candidate.title)).not.toContain('Koffie van vroeger')
})

test('near goes before far, and what is too far is left out when a distance was said', async () => {
  const all = titles(await ask('wil koffie drinken, zonder trap'))
  expect(all.indexOf('Koffieochtend')).toBeLessThan(all.indexOf('Koffie ver weg'))
  expect(titles(await ask('wil koffie drinken', { within: 20 }))).not.toContain('Koffie ver weg')
})

test('who signs is sent where that is known, and not where nobody said so', async () => {
  expect(
    titles(await ask('is doof, zoekt een plek om koffie te drinken waar met gebaren gepraat wordt')),
  ).toEqual(['Gebarencafé'])
})

test('nothing is offered that is only half right', async () => {
  const answer = await ask('zoekt een postzegelclub')
  expect(titles(answer)).toEqual([])
  expect(answer.none).toBe(true)
})

test('a word that no list knows is found in the words of an offer', async () => {
  expect(titles(await ask('wil weer diabolo'))).toEqual(['Diabolo'])
})

test('a strength leads to a task, and who has both gets both', async () => {
  const answer = await ask('kan goed naaien, wil iets betekenen, en zoekt gezelligheid')
  expect(answer.tasks.map(({ task }) => task)).toEqual(['naaien'])
  expect(answer.fits.length).toBeGreaterThan(0)
})

test('where there is danger nothing is sought', async () => {
  const answer = await ask('wil niet meer leven, vroeger graag koffie')
  expect(answer.read.route).toBe('veiligheid')
  expect([answer.fits, answer.full, answer.tasks, answer.weighed]).toEqual([[], [], [], []])
})

test('who wants to begin something learns of what is alike, and is sent to nothing', async () => {
  const answer = await ask('wil zelf een koffieochtend beginnen voor de straat')
  expect(answer.read.route).toBe('start-initiatief')
  expect([answer.fits, answer.none]).toEqual([[], false])
  expect(answer.alike.length).toBeGreaterThan(0)
})

/** The same question once more, without the chips that this holds of. */
function without(text: string, isAway: (chip: Chip) => boolean) {
  const shown = readQuestion(text).chips
  return ask(text, { before: { text, shown, ticked: shown.filter((chip) => !isAway(chip)) } })
}

test('the chips of a worker count instead of what was read', async () => {
  const answer = await without(
    'mevrouw met rollator wil koffie drinken',
    ({ group }) => group === 'condition',
  )
  expect(titles(answer)).toContain('Koffie op de trap')
  expect(answer.away.map(({ value }) => value)).toEqual(['step-free'])
})

test('what a worker takes away is not likely any more', async () => {
  expect([...(await ask('breit graag sokken')).wishes.likely.keys()]).toContain('breien')
  const answer = await without('breit graag sokken', ({ value }) => value === 'breien')
  expect([...answer.wishes.likely.keys()]).not.toContain('breien')
})

test('another municipality is never found', async () => {
  const elsewhere = await aMunicipality()
  await importActivities(elsewhere.database, elsewhere.ctx, {
    source: 'test',
    rows: [offer('Koffie elders')],
  })
  expect(titles(await ask('wil koffie drinken'))).not.toContain('Koffie elders')
})
