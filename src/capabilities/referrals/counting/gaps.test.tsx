import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Ctx } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { Forbidden } from '#platform/http/problems.ts'
import { renderPart } from '#ui/index.ts'
import { drawWest } from '#testing/areas.ts'
import { as, aPerson } from '#testing/people.ts'
import type { SignedIn } from '#testing/people.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { inOrder } from './domain.ts'
import type { Gap, TopicId } from './domain.ts'
import { gapForm, gapIn } from './forms.ts'
import { gapsOf, noteGap } from './gaps.ts'
import { dropOldCounts } from './jobs.ts'
import { GapNoteForm, gapOf } from './views/note-form.tsx'
import { gapInWords } from './words.ts'

const eating = 'samen-eten' as TopicId
const gap: Gap = { topic: eating, extras: ['when:overdag', 'condition:step-free'], place: 'hof' }
const names = new Map([['hof', 'Het Hof']])

let place: Awaited<ReturnType<typeof aMunicipality>>
let worker: SignedIn
let colleague: SignedIn
let lead: SignedIn
let site: TestApp

beforeEach(async () => {
  place = await aMunicipality()
  await drawWest(place)
  worker = await aPerson(place, as('neighbourhood-team', 'west'))
  colleague = await aPerson(place, as('neighbourhood-team', 'west'))
  lead = await aPerson(place, as('programme-lead'))
  site = await aTestApp(place)
})

const onDay = (ctx: Ctx, day: string): Ctx => ({ ...ctx, now: new Date(`${day}T10:00:00Z`) })

async function send(
  who: SignedIn,
  body: string,
): Promise<{ status: number; html: string; to: string | null }> {
  const answer = await site.get('/wijkteam/gemis', {
    method: 'POST',
    headers: {
      cookie: who.cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body,
  })
  return { status: answer.status, html: await answer.text(), to: answer.headers.get('location') }
}

test('a note reads as a sentence made of codes alone', () => {
  expect(gapInWords(gap, 'nl', names)).toBe('Samen eten overdag, zonder trap of drempel, Het Hof')
  expect(gapInWords({ ...gap, extras: [], place: '*' }, 'nl', names)).toBe('Samen eten')
})

describe('what a note says at most', () => {
  const parse = (query: string) => gapForm(['hof']).parse(new URLSearchParams(query))

  test('is four things in an area, and three in a neighbourhood', () => {
    const three = 'mist=samen-eten&wanneer=avond&eis=step-free&eis=quiet'
    expect(parse(three)).toMatchObject({ ok: true })
    expect(parse(`${three}&wie=oudere`)).toMatchObject({ ok: false, errors: { eis: { code: 'too-many' } } })
    expect(parse(`${three}&plek=hof`)).toMatchObject({ ok: false, errors: { eis: { code: 'too-fine' } } })
    expect(parse('mist=samen-eten&wanneer=avond&eis=quiet&plek=hof')).toMatchObject({ ok: true })
  })

  test('is nothing that is in no list of ours', () => {
    for (const wrong of [
      'mist=mevrouw-jansen',
      'mist=samen-eten&eis=rollator',
      'mist=samen-eten&plek=Kerkstraat+12',
    ])
      expect(parse(wrong).ok, wrong).toBe(false)
  })

  test('is the same whatever the order in which it was chosen', () => {
    expect(inOrder(['who:oudere', 'when:avond', 'condition:quiet', 'when:avond'])).toEqual([
      'when:avond',
      'condition:quiet',
      'who:oudere',
    ])
    const chosen = { mist: 'samen-eten', wanneer: ['avond'], eis: ['quiet'], wie: [], plek: null }
    expect(gapIn(chosen)).toEqual({ topic: eating, extras: ['when:avond', 'condition:quiet'], place: '*' })
  })

  test('leaves out what says something of the resident', () => {
    const chips = ['refusal:breien', 'age:84', 'language:ti', 'who:vrouw', 'need:samen-eten', 'when:overdag']
    expect(gapOf(chips, null)).toEqual({ topic: eating, extras: ['when:overdag'], place: '*' })
    // Where somebody is from says something of them.
    expect(gapOf(['interest:herkomst-eritrea', ...chips], null).topic).toBe(eating)
    // Who hears badly and wants to play cards: it is cards that are missing.
    expect(gapOf(['interest:doof', 'need:ontmoeten', 'interest:kaarten'], null).topic).toBe('kaarten')
    expect(gapOf(['interest:herkomst-eritrea'], null).topic).toBeNull()
  })

  test('is cut to what fits: in a neighbourhood sooner', () => {
    const chips = [
      'when:avond',
      'condition:step-free',
      'condition:quiet',
      'condition:free',
      'interest:samen-eten',
    ]
    expect(gapOf(chips, null).extras).toEqual(['when:avond', 'condition:step-free', 'condition:quiet'])
    expect(gapOf(chips, 'hof').extras).toEqual(['when:avond', 'condition:step-free'])
  })

  test('is refused by the database itself when it is more', async () => {
    const put = useCase<undefined, void>(
      { name: 'test.put', may: () => true, records: null },
      async ({ db, ctx }) => {
        await sql`insert into samenspel.referral_gap (municipality_id, month, area, place, topic, extras, n)
        values (${ctx.municipality}, '2026-11-01', 'west', 'hof', 'samen-eten',
          '{when:avond,condition:quiet,condition:free}', 1)`.execute(db)
      },
    )
    await noteGap(place.database, worker.ctx, gap)
    await expect(put(place.database, place.ctx, undefined)).rejects.toThrow(/check/)
  })
})

test('the button carries codes only, and leads to the form when no kind is known', () => {
  const chips = ['need:samen-eten', 'condition:quiet', 'need:<script>']
  const html = renderPart(<GapNoteForm locale="nl" chips={chips} area="hof" />)
  expect(html).toContain('name="mist" value="samen-eten"')
  expect(html).not.toContain('script')
  expect(html).not.toContain('aanpassen')
  expect(renderPart(<GapNoteForm locale="nl" chips={['need:zomaar']} area={null} />)).toContain(
    'value="aanpassen"',
  )
})

test('a note is shown first, and kept when the worker says so', async () => {
  const body = 'mist=samen-eten&wanneer=overdag&eis=step-free&plek=hof'
  const shown = await send(worker, body)
  expect(shown.html).toContain('Zo komt het er te staan')
  expect(shown.html).toContain('Samen eten overdag, zonder trap of drempel, Het Hof')
  expect(await gapsOf(place.database, worker.ctx, {})).toEqual([])
  expect(await send(worker, `${body}&stap=zetten`)).toMatchObject({
    status: 303,
    to: '/wijkteam/gemis?gelukt=gemis',
  })
  expect(await gapsOf(place.database, worker.ctx, {})).toEqual([
    { ...gap, month: '2026-11-01', area: 'west', times: 1 },
  ])
})

test('changing it shows the form as it was filled in, without a complaint', async () => {
  const { status, html } = await send(worker, 'mist=samen-eten&eis=quiet&stap=aanpassen')
  expect(status).toBe(200)
  expect(html).toMatch(/<option value="samen-eten" selected/)
  expect(html).not.toContain('role="alert"')
})

test('what is in no list is refused, and nothing of it comes back', async () => {
  const { status, html } = await send(worker, 'mist=mevrouw-jansen&eis=rollator&plek=Kerkstraat&stap=zetten')
  expect(status).toBe(422)
  expect(html).not.toMatch(/jansen|rollator|Kerkstraat/)
  expect(await gapsOf(place.database, worker.ctx, {})).toEqual([])
})

test('the same need of several workers stands once, with how often; the newest month first', async () => {
  const month = (who: SignedIn, day: string, said: Gap) => noteGap(place.database, onDay(who.ctx, day), said)
  await month(worker, '2026-10-05', { ...gap, extras: [] })
  await month(worker, '2026-11-05', gap)
  await month(worker, '2026-11-06', { ...gap, place: '*' })
  await month(colleague, '2026-11-20', gap)
  const all = await gapsOf(place.database, colleague.ctx, {})
  expect(all.map(({ month: one, place: where, times }) => [one, where, times])).toEqual([
    ['2026-11-01', 'hof', 2],
    ['2026-11-01', '*', 1],
    ['2026-10-01', 'hof', 1],
  ])
  expect(await gapsOf(place.database, colleague.ctx, { since: '2026-11-01' })).toHaveLength(2)
  const html = await (await site.get('/wijkteam/gemis', { headers: { cookie: colleague.cookie } })).text()
  expect(html).toContain('2 keer')
  expect(html.indexOf('November 2026')).toBeLessThan(html.indexOf('Oktober 2026'))
})

test('it is read by the team of the area and by whoever leads the programme', async () => {
  await noteGap(place.database, worker.ctx, gap)
  const elsewhere = await aPerson(place, as('neighbourhood-team', 'oost'))
  expect(await gapsOf(place.database, elsewhere.ctx, {})).toEqual([])
  expect(await gapsOf(place.database, lead.ctx, {})).toHaveLength(1)
  const resident = await aPerson(place)
  await expect(gapsOf(place.database, resident.ctx, {})).rejects.toThrow(Forbidden)
  await expect(noteGap(place.database, lead.ctx, gap)).rejects.toThrow(Forbidden)
})

test('it goes after two years', async () => {
  await noteGap(place.database, onDay(worker.ctx, '2026-11-05'), gap)
  const system: Ctx = { ...place.ctx, actor: { kind: 'system', name: 'test' } }
  await dropOldCounts(place.database, onDay(system, '2028-11-30'), undefined)
  expect(await gapsOf(place.database, onDay(worker.ctx, '2028-11-30'), {})).toHaveLength(1)
  await dropOldCounts(place.database, onDay(system, '2028-12-01'), undefined)
  expect(await gapsOf(place.database, onDay(worker.ctx, '2028-11-30'), {})).toEqual([])
})
