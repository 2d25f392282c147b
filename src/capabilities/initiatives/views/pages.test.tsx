import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { InitiativeFacts, InitiativeId } from '../domain.ts'
import { listForm } from '../forms/list.ts'
import { initiativeOrganization } from '../json-ld.ts'
import { rowOf } from '../schema.ts'
import { InitiativePage } from './initiative.tsx'
import { badgesOf, ListPage } from './list.tsx'
import type { ListPageProps } from './list.tsx'

const facts: InitiativeFacts = {
  name: 'Het Badhuis',
  sentence: 'De huiskamer van de buurt.',
  story: 'Eerst dit.\n\nToen dat.',
  since: 2012,
  themes: ['ontmoeten'],
  forWhom: 'Iedereen',
  place: {
    name: 'Het Badhuis',
    address: 'Leidseplein',
    postcode: '2013',
    spot: { lat: 52.3803, lon: 4.6231 },
  },
  openingHours: 'Op woensdag van 10.00 tot 12.00 uur',
  costCents: 0,
  accessibility: {
    stepFree: true,
    toilet: null,
    quiet: null,
    childcare: null,
    alcoholFree: null,
    languages: ['nl'],
    groupSize: null,
  },
  contact: { phone: '023 555 01 01', email: null, website: 'javascript:alert(1)', chat: null },
  phase: 'running',
  room: 'welcome',
  roomNote: '',
  weAre: '',
  weAreNot: '',
  relation: '',
  source: 'eigen opgave',
  confirmedOn: '2026-11-18',
}
const themes = [
  { slug: 'ontmoeten', name: { nl: 'Ontmoeten', en: 'Meeting people' } },
  { slug: 'eten', name: { nl: 'Samen eten', en: 'Eating together' } },
]
const read = (markup: string) => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('the page of an initiative', () => {
  const html = (changes: Partial<InitiativeFacts> = {}, locale: 'nl' | 'en' = 'nl') =>
    renderToString(
      <InitiativePage
        facts={{ ...facts, ...changes }}
        areaName="Leidsebuurt"
        themes={themes}
        locale={locale}
        today="2026-11-24"
      >
        <p>Koffie op woensdag</p>
      </InitiativePage>,
    )

  test('tells the story before what there is to do', () => {
    const text = read(html())
    expect(text.indexOf('Koffie op woensdag')).toBeGreaterThan(text.indexOf('Leidseplein'))
    expect(text.indexOf('Koffie op woensdag')).toBeGreaterThan(text.indexOf('Eerst dit.'))
    expect(text).toContain('Bron: eigen opgave.')
  })

  test.each([
    ['welcome', 'Er is plek. Nieuwe mensen zijn welkom.'],
    ['call-first', 'Let op: Er is misschien plek. Bel of mail eerst even.'],
    ['full', 'Let op: Het is nu vol. Vraag gerust wanneer er weer plek is.'],
  ] as const)('room %s is said: %s', (room, sentence) => {
    expect(read(html({ room }))).toContain(sentence)
  })

  test('a stopped initiative says so kindly and sends nobody there', () => {
    const text = read(html({ phase: 'stopped' }))
    expect(text).toContain('Dit initiatief is gestopt')
    expect(text).toContain('Eerst dit.')
    expect(text).not.toContain('Koffie op woensdag')
    expect(text).not.toContain('023 555 01 01')
  })

  test('an address that is no web address is no link', () => {
    expect(html()).not.toContain('javascript:')
    expect(html()).toContain('href="tel:0235550101"')
  })

  test('an initiative that gives no way to reach it is one to drop by', () => {
    const contact = { phone: null, email: null, website: null, chat: null }
    expect(read(html({ contact }))).toContain('Loop gerust eens langs.')
  })

  test('in English what people wrote themselves is marked as Dutch', () => {
    expect(html({}, 'en')).toContain('<span lang="nl">De huiskamer van de buurt.</span>')
  })
})

describe('the list of initiatives', () => {
  const areas = ['noord', 'oost'].map((id) => ({ id, name: id }) as ListPageProps['areas'][number])
  const form = listForm(['ontmoeten', 'eten'], ['noord', 'oost'])
  const row = {
    ...rowOf('7y7s7gsnct9t' as InitiativeId, 'het-badhuis', facts),
    photos: [],
    has_team: false,
    areas: [],
    area_name: 'Leidsebuurt',
    updated_at: new Date(0),
  }
  const html = (query: string, total = 41) => {
    const parsed = form.parse(new URLSearchParams(query))
    const props: ListPageProps = {
      city: 'Haarlem',
      locale: 'nl',
      today: '2026-11-24',
      form,
      state: { typed: parsed.typed, errors: parsed.ok ? {} : parsed.errors },
      input: parsed.ok ? parsed.value : { q: '', gebied: null, thema: null, pagina: 1 },
      themes,
      areas,
      rows: total > 0 ? [row] : [],
      total,
    }
    return renderToString(<ListPage {...props} />)
  }

  test('a theme is a link that keeps the words and the area, and is switched off by the same link', () => {
    expect(html('q=koken&gebied=noord')).toContain(
      'href="/initiatieven?q=koken&amp;gebied=noord&amp;thema=eten"',
    )
    expect(html('q=koken&thema=eten')).toMatch(
      /href="\/initiatieven\?q=koken" aria-label="Samen eten, staat aan. Zet uit"/,
    )
  })

  test('searching keeps the theme, and the next page keeps everything', () => {
    const page = html('q=koken&thema=eten')
    expect(page).toMatch(/<input[^>]*type="hidden"[^>]*name="thema"[^>]*value="eten"/)
    expect(page).toContain('href="/initiatieven?q=koken&amp;thema=eten&amp;pagina=2"')
  })

  test('what was typed stays and what is wrong is said', () => {
    const page = html('q=koken&gebied=mars')
    expect(page).toContain('value="koken"')
    expect(read(page)).toContain('Kies bij “Gebied” iets uit de lijst.')
  })

  test('every error leads to what must be chosen again', () => {
    const page = html('q=koken&gebied=mars&thema=x&pagina=nul')
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets).toEqual(['f-gebied', 'f-thema', 'f-pagina'])
    for (const id of targets) expect(page).toContain(`id="${id}"`)
  })

  test('nothing found says what to do, and so does a city without initiatives', () => {
    expect(read(html('q=xyzzy', 0))).toContain(
      'Probeer een ander woord, een ander thema of een ander gebied.',
    )
    expect(html('q=xyzzy', 0)).toContain('href="/initiatieven"')
    expect(read(html('', 0))).toContain('Hier staat nog geen initiatief')
  })

  test('a card shows a phase only when it is not simply running', () => {
    const texts = (...state: Parameters<typeof badgesOf>) => badgesOf(...state).map((badge) => badge.text)
    expect(texts('running', 'welcome', 'nl')).toEqual(['nieuwe mensen welkom'])
    expect(texts('idea', 'call-first', 'nl')).toEqual(['nog een idee', 'bel of mail eerst'])
    expect(texts('stopped', 'welcome', 'nl')).toEqual(['is gestopt'])
  })
})

test('an organisation tells only what it gave', () => {
  const told = initiativeOrganization(facts, 'https://haarlem.example/initiatieven/het-badhuis', 'Haarlem')
  expect(told).toMatchObject({ '@type': 'Organization', foundingDate: '2012', telephone: '023 555 01 01' })
  expect(told).not.toHaveProperty('email')
  expect(told).not.toHaveProperty('sameAs')
})
