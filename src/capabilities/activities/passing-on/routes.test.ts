import { beforeAll, describe, expect, test } from 'vitest'
import { keepInitiatives } from '#capabilities/initiatives/index.ts'
import type { InitiativeFacts } from '#capabilities/initiatives/index.ts'
import { useCase } from '#platform/db/doors.ts'
import { anActivity, activityFacts, initiativeFacts } from '#testing/an-activity.ts'
import { readPdf } from '#testing/pdf.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { importActivities } from '../service/keep.ts'

let site: TestApp

const keep = useCase<InitiativeFacts[], void>(
  { name: 'test.keep', may: () => true, records: null },
  async (work, facts) => {
    await keepInitiatives(work, facts)
  },
)

const longName = 'Stichting Buurtmaaltijdenorganisatie Slachthuisbuurt en Parkwijk, voor iedereen.'
const longSentence =
  'Wij koken, eten en wassen af met iedereen die wil, op elke dag van de week, en daarna drinken we thee en brengen we wie wil samen weer veilig thuis. Kom gauw.'
const nowhere = { name: '', address: null, postcode: null, spot: null }

beforeAll(async () => {
  const place = await aMunicipality({ name: 'Proefstad' })
  const { database, ctx } = place
  const contact = { phone: '023 555 01 01', email: 'hallo@badhuis.example', website: null, chat: null }
  await keep(database, ctx, [
    initiativeFacts({ place: activityFacts().place, openingHours: 'Op woensdag', contact }),
    initiativeFacts({ name: 'Gestopt', phase: 'stopped' }),
    initiativeFacts({ name: 'Pauze', phase: 'paused' }),
    initiativeFacts({ name: 'Leeg' }),
    initiativeFacts({ name: longName, sentence: longSentence, place: nowhere }),
    initiativeFacts({ name: 'م*#panic("x")', sentence: '#pagebreak() = Kop' }),
    initiativeFacts({ name: 'مقهى', sentence: 'x'.repeat(160) }),
  ])
  const many = Array.from({ length: 30 }, (_, n) =>
    anActivity({
      initiative: longName,
      title: `Samen koken, eten en afwassen met de hele straat, groep ${n + 1}`,
      place: nowhere,
      schedule: {
        start: `2026-11-02T${String(8 + (n % 12)).padStart(2, '0')}:00`,
        end: null,
        rule: 'FREQ=DAILY',
        except: [],
        cancelled: [],
      },
    }),
  )
  const rows = [
    anActivity(),
    anActivity({
      title: 'Oud',
      schedule: { ...activityFacts().schedule, start: '2026-01-07T10:00', end: null, rule: null },
    }),
    anActivity({
      title: 'Later',
      schedule: { ...activityFacts().schedule, start: '2026-12-05T14:00', end: null, rule: null },
    }),
    anActivity({
      initiative: 'Pauze',
      title: 'Later',
      schedule: { ...activityFacts().schedule, start: '2026-12-05T14:00', end: null, rule: null },
    }),
    ...many,
  ]
  await importActivities(database, ctx, { source: 'test', rows })
  site = await aTestApp(place)
})

const get = (slug: string, what: string, headers: Record<string, string> = {}) =>
  site.get(`/initiatieven/${slug}/${what}`, { headers })
const pdf = async (slug: string, what: string, headers = {}) => {
  const answer = await get(slug, what, headers)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const read = readPdf(new Uint8Array(await answer.arrayBuffer()))
  // Where a line ends is for the eye.
  return { ...read, text: read.text.replace(/\s+/g, ' ') }
}
const longSlug = 'stichting-buurtmaaltijdenorganisatie-slachthuisbuurt-en-park'
const all = ['poster.pdf', 'week.pdf', 'week.txt', 'qr.svg', 'deel']

describe('the poster', () => {
  test('tells who, where, when and what, and how to reach them', async () => {
    const { text, pages } = await pdf('het-badhuis', 'poster.pdf')
    for (const part of [
      'Het Badhuis',
      'De huiskamer van de buurt.',
      'Er is plek. Nieuwe mensen zijn welkom.',
      'Leidseplein',
      'Op woensdag',
      'Koffie met de krant',
      'Elke woensdag van 10.00 tot 12.00 uur',
      'Bel 023 555 01 01',
      '/initiatieven/het-badhuis',
    ])
      expect(text).toContain(part)
    // What is over does not hang on a wall.
    expect(text).not.toContain('Oud')
    expect(pages).toBe(1)
  })

  test('has headings, a list, and a picture of the address that is told to who cannot see it', async () => {
    const { tags, alternatives, marks, xmp } = await pdf('het-badhuis', 'poster.pdf')
    expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1)
    expect(tags.filter((tag) => tag === 'H2')).toHaveLength(3)
    expect(tags.filter((tag) => tag === 'LI')).toHaveLength(2)
    expect(tags.filter((tag) => tag === 'Figure')).toHaveLength(1)
    expect(alternatives).toEqual([
      expect.stringMatching(/^QR-code die leidt naar .*\/initiatieven\/het-badhuis$/),
    ])
    expect(marks).toContain('/Lang (nl)')
    expect(xmp).toContain('Poster van Het Badhuis')
  })

  test.each([
    ['a name of 80 characters, a sentence of 160, no place and 30 activities', longSlug],
    ['nothing but a name', 'leeg'],
    ['a text that would be markup', 'panic-x'],
    ['a name in letters that ours lack, and a word without end', 'x'],
  ])('with %s it is still one sheet, and nothing falls off it', async (_what, slug) => {
    for (const sheet of ['poster.pdf', 'week.pdf']) {
      const { pages, text } = await pdf(slug, sheet)
      expect(pages).toBe(1)
      expect(text).toContain('/initiatieven/')
    }
  })

  test('with more to do than fits it says how much more', async () => {
    const { text } = await pdf(longSlug, 'poster.pdf')
    const shown = text.match(/groep \d+/g)!.length
    expect(shown).toBeGreaterThanOrEqual(4)
    expect(text).toContain(`En nog ${30 - shown} andere dingen.`)
  })

  test('says that there is a pause', async () => {
    expect((await pdf('pauze', 'poster.pdf')).text).toContain('Er is even pauze.')
  })
})

describe('the poster of the week', () => {
  test('tells day, time, what, and who meets you', async () => {
    const { text, tags } = await pdf('het-badhuis', 'week.pdf')
    for (const part of [
      '25 november tot en met 1 december',
      'woensdag',
      '10.00',
      'tot 12.00',
      'Koffie met de krant',
      'De gastvrouw zit bij het raam.',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('Later')
    expect(tags.filter((tag) => tag === 'H2')).toHaveLength(1)
  })

  test('a full week shows as much as can be read, and says how much more there is', async () => {
    const { text } = await pdf(longSlug, 'week.pdf')
    const shown = text.match(/groep \d+/g)!.length
    expect(shown).toBeGreaterThanOrEqual(15)
    expect(Number(/En nog (\d+) keer/.exec(text)?.[1])).toBeGreaterThan(100)
  })

  test('without anything this week it gives the next time', async () => {
    const { text } = await pdf('pauze', 'week.pdf')
    expect(text).toContain('Deze week is er niets.')
    expect(text).toContain('De volgende keer: zaterdag 5 december, 14.00 uur. Later')
    expect(text).toContain('Er is even pauze.')
  })
})

test('the week as text is plain text with the address of the page', async () => {
  const answer = await get('het-badhuis', 'week.txt')
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  const text = await answer.text()
  expect(text).toContain('Woensdag 25 november\n10.00 tot 12.00 uur: Koffie met de krant\n')
  expect(text).toMatch(/\nhttps?:\/\/\S+\/initiatieven\/het-badhuis\n$/)
})

test('the code is black on white with room around it, and says where it leads', async () => {
  const svg = await (await get('het-badhuis', 'qr.svg')).text()
  expect(svg).toMatch(/<title>QR-code die leidt naar .*\/initiatieven\/het-badhuis<\/title>/)
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)![1])
  // The corner of a code begins after four squares of white.
  expect(svg).toContain('<path fill="#ffffff"')
  expect(svg).toContain('d="M4 4.5h7')
  expect((size - 8 - 17) % 4).toBe(0)
})

test('the page offers all of it, and works without a script', async () => {
  const page = await (await get('het-badhuis', 'deel')).text()
  for (const what of ['poster.pdf', 'week.pdf', 'week.txt', 'qr.svg'])
    expect(page).toContain(`/initiatieven/het-badhuis/${what}"`)
  expect(page).toMatch(/\/activiteiten\/[0-9a-z]{12}\.ics/)
  expect(page).toMatch(/<textarea[^>]* readonly[^>]*>\s*Deze week bij Het Badhuis\n/)
  // The button comes with the script that it needs.
  expect(page).toMatch(/<p data-enhance="copy"[^>]* hidden>/)
})

test('the page of an initiative leads there, that of one that stopped does not', async () => {
  expect(await (await site.get('/initiatieven/het-badhuis')).text()).toContain(
    'href="/initiatieven/het-badhuis/deel"',
  )
  expect(await (await site.get('/initiatieven/gestopt')).text()).not.toContain('/deel"')
})

test.each(all)('%s of an initiative that stopped, or that is not there, is not found', async (what) => {
  for (const slug of ['gestopt', 'nergens']) expect((await get(slug, what)).status).toBe(404)
})

test('in English our words are English, and the document says so', async () => {
  const { text, marks } = await pdf('het-badhuis', 'poster.pdf', { cookie: 'taal=en' })
  expect(text).toContain('Every Wednesday from 10:00 to 12:00')
  expect(text).toContain('Call 023 555 01 01')
  expect(marks).toContain('/Lang (en)')
})

test('a poster that has not changed is not sent again', async () => {
  const first = await get('het-badhuis', 'poster.pdf')
  const again = await get('het-badhuis', 'poster.pdf', { 'if-none-match': first.headers.get('etag')! })
  expect(again.status).toBe(304)
})
