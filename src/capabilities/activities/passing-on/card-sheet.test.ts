import { beforeAll, describe, expect, test } from 'vitest'
import { keepInitiatives } from '#capabilities/initiatives/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import { useCase } from '#platform/db/doors.ts'
import { activityFacts, anActivity, initiativeFacts } from '#testing/an-activity.ts'
import { readPdf } from '#testing/pdf.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { activitiesOfInitiative } from '../service/find.ts'
import { importActivities } from '../service/keep.ts'

let site: TestApp
const ids = new Map<string, string>()
const files = ['kaartje-a6.pdf', 'kaartje-a4.pdf', 'kaartje-a6-en.pdf', 'kaartje-a4-en.pdf']

const keep = useCase<null, InitiativeId>(
  { name: 'test.keep', may: () => true, records: null },
  async (work) => {
    const contact = { phone: '023 555 01 01', email: null, website: null, chat: null }
    const kept = await keepInitiatives(work, [initiativeFacts({ contact })])
    return [...kept.values()][0]!.head.initiative_id
  },
)

const usual = 'Koffie met de krant'
const crowded = 'Veel te vertellen en een heel erg lange naam die bijna nergens past'
const markup = '#panic("x") = Kop $x$ *vet*'
const arabic = 'مقهى'
const { schedule } = activityFacts()
const story = 'Wie voor het eerst komt, belt aan bij de groene deur naast de bakker. '.repeat(4)
const full = { host: story, door: story, noise: story, bring: story }

beforeAll(async () => {
  const place = await aMunicipality({ name: 'Proefstad' })
  const { database, ctx } = place
  const initiative = await keep(database, ctx, null)
  const host = 'De gastvrouw zit bij het raam.'
  const rows = [
    anActivity({
      title: usual,
      welcome: { host, door: 'De groene deur.', noise: 'Rustig.', bring: 'Niets.' },
    }),
    anActivity({ title: crowded, welcome: full }),
    anActivity({ title: markup, welcome: { ...full, host: markup, door: '#read("/etc/passwd")' } }),
    anActivity({ title: arabic, schedule: { ...schedule, cancelled: ['2026-11-25'] } }),
    anActivity({
      title: 'Voorbij',
      schedule: { ...schedule, start: '2020-01-01T10:00', end: null, rule: null },
    }),
  ]
  await importActivities(database, ctx, { source: 'test', rows })
  const found = await activitiesOfInitiative(database, ctx.municipality, { initiative, from: ctx.now })
  for (const row of found) ids.set(row.title, row.activity_id)
  site = await aTestApp(place)
})

async function pdf(title: string, file: string) {
  const answer = await site.get(`/activiteiten/${ids.get(title)!}/${file}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const read = readPdf(bytes)
  return { ...read, text: read.text.replace(/\s+/g, ' '), raw: Buffer.from(bytes).toString('latin1') }
}

describe('the card on paper', () => {
  test('tells when, who meets you, where, and how to reach them', async () => {
    for (const file of ['kaartje-a6.pdf', 'kaartje-a4.pdf']) {
      const { text } = await pdf(usual, file)
      for (const part of [
        'Je eerste keer · Samenspel Proefstad',
        usual,
        'Woensdag 25 november, 10.00 tot 12.00 uur',
        'Elke woensdag van 10.00 tot 12.00 uur',
        'De gastvrouw zit bij het raam.',
        'Het Badhuis, Leidseplein',
        'De groene deur.',
        '023 555 01 01',
        `/activiteiten/${ids.get(usual)}`,
      ])
        expect(text, file).toContain(part)
    }
  })

  test('is in English for who asks for that, whatever the language of the site', async () => {
    const { text, marks } = await pdf(usual, 'kaartje-a6-en.pdf')
    expect(text).toContain('Wednesday 25 November, 10:00 to 12:00')
    expect(text).toContain('Who meets you')
    expect(marks).toContain('/Lang (en)')
  })

  test('is a small sheet or a large one', async () => {
    // In points: 105 by 148 and 210 by 297 millimetres.
    expect((await pdf(usual, 'kaartje-a6.pdf')).marks).toMatch(/\/MediaBox \[0 0 297\.63\d* 419\.52\d*\]/)
    expect((await pdf(usual, 'kaartje-a4.pdf')).marks).toMatch(/\/MediaBox \[0 0 595\.27\d* 841\.88\d*\]/)
  })

  test('can be heard: a title, its language, headings, a list, and a picture with words', async () => {
    const { tags, alternatives, marks, xmp, fonts } = await pdf(usual, 'kaartje-a4.pdf')
    expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1)
    expect(tags.filter((tag) => tag === 'H2')).toHaveLength(1)
    expect(tags.filter((tag) => tag === 'LI')).toHaveLength(7)
    expect(alternatives).toEqual([expect.stringMatching(/^QR-code die leidt naar .*\/activiteiten\//)])
    expect(marks).toContain('/Lang (nl)')
    expect(marks).toMatch(/\/DisplayDocTitle true/)
    expect(xmp).toContain(`Kaartje voor je eerste keer: ${usual}`)
    expect(xmp).toMatch(/pdfuaid:part(>|=")1/)
    expect(fonts.every(({ embedded }) => embedded)).toBe(true)
  })

  test.each(files)('whatever there is to tell, %s is one sheet with the phone number on it', async (file) => {
    for (const title of ids.keys()) {
      const { pages, text } = await pdf(title, file)
      expect(pages, title).toBe(1)
      expect(text, title).toContain('023 555 01 01')
    }
  })

  test('what people wrote is never markup, and reads no file', async () => {
    const { text } = await pdf(markup, 'kaartje-a4.pdf')
    expect(text).toContain('#panic("x") = Kop $x$ *vet*')
    expect(text).toContain('#read("/etc/passwd")')
    expect(text).not.toContain('root:')
  })

  test('a name in letters that ours lack gives way to the address, and a called off date is named', async () => {
    const { text } = await pdf(arabic, 'kaartje-a4.pdf')
    expect(text).toContain('Let op: op woensdag 25 november gaat het niet door.')
    expect(text).toContain('Woensdag 2 december')
    // As a headline it is broken over lines.
    expect(text.slice(0, text.indexOf('Woensdag 2 december'))).toContain('.localhost')
  })

  test('there is none of what is not there, and the page of the card leads to all four', async () => {
    expect((await site.get('/activiteiten/000000000000/kaartje-a6.pdf')).status).toBe(404)
    expect((await site.get(`/activiteiten/${ids.get(usual)}/kaartje-a5.pdf`)).status).toBe(404)
    const page = await (await site.get(`/activiteiten/${ids.get(usual)}/kaartje`)).text()
    for (const file of files) expect(page).toContain(`/${file}"`)
  })
})
