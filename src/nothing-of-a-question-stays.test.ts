import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import { aCommandLine } from '#testing/command-line.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import { mailsOf } from '#testing/handing-over.ts'
import { dataFolder, samenspel, serve } from '#testing/processes.ts'
import { tablesWith } from '#testing/traces.ts'

/**
 * What a neighbourhood team types about a resident is used in memory and is nowhere afterwards: a mark is typed into every
 * field of every form of theirs, on every way that a question can take, and then looked for in the whole database, in the
 * log, in mail, in what the browser was told beside the page, and in the files of an installation.
 */
const mark = 'kwartelzwaluw'
const question = `mevrouw met rollator wil ${mark} en koffie drinken, geen praatgroep`

interface Way {
  readonly path: string
  readonly method?: 'GET' | 'POST'
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly as?: 'nobody' | 'neighbour'
  /** Which answers are right. */
  readonly answers: readonly number[]
  /** The page itself shows what was typed, to whoever typed it and to nobody else. */
  readonly shows?: 'the question'
}

const form = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields).toString()
const asked = (more: Readonly<Record<string, string>> = {}) => form({ vraag: question, ...more })
const json = { 'content-type': 'application/json' }

const ways = (activity: string): Readonly<Record<string, Way>> => ({
  'asked and answered': { path: '/wijkteam', body: asked(), answers: [200], shows: 'the question' },
  'asked again with other chips': {
    path: '/wijkteam',
    body: asked({ gelezen: 'condition:step-free', chip: `interest:${mark}` }),
    answers: [200],
    shows: 'the question',
  },
  'with somebody in it': {
    path: '/wijkteam',
    body: form({ vraag: `${question}, bel 06-12345678 of mevrouw ${mark}` }),
    answers: [422],
    shows: 'the question',
  },
  'confirmed to be nobody': {
    path: '/wijkteam',
    body: asked({ 'geen-persoon': mark }),
    answers: [200],
    shows: 'the question',
  },
  'in danger': {
    path: '/wijkteam',
    body: form({ vraag: `${mark} wil niet meer leven` }),
    answers: [200],
    shows: 'the question',
  },
  'about starting something': {
    path: '/wijkteam',
    body: form({ vraag: `wil zelf een ${mark}club beginnen` }),
    answers: [200],
    shows: 'the question',
  },
  'in a field of choices': {
    path: '/wijkteam',
    body: asked({ buurt: mark, hoe: mark, ver: mark }),
    answers: [422],
    shows: 'the question',
  },
  'too long': {
    path: '/wijkteam',
    body: form({ vraag: `${mark} `.repeat(200) }),
    answers: [422],
    shows: 'the question',
  },
  'with what no text holds': {
    path: '/wijkteam',
    body: `vraag=${mark}%00%ff`,
    answers: [422],
    shows: 'the question',
  },
  'as JSON': { path: '/wijkteam', body: JSON.stringify({ vraag: question }), headers: json, answers: [422] },
  'asked again, by the page that stood there': {
    path: '/wijkteam',
    body: asked({ gevraagd: question, sleutel: mark, gelezen: `interest:${mark}`, chip: mark }),
    answers: [200],
    shows: 'the question',
  },
  'far too big': { path: '/wijkteam', body: asked({ rest: mark.repeat(200_000) }), answers: [413] },
  'without being signed in': { path: '/wijkteam', body: asked(), as: 'nobody', answers: [302, 303] },
  'by somebody else': { path: '/wijkteam', body: asked(), as: 'neighbour', answers: [404] },
  'from another site': {
    path: '/wijkteam',
    body: asked(),
    headers: { 'sec-fetch-site': 'cross-site', origin: 'https://elders.example' },
    answers: [403],
  },
  'in an address, by hand': { path: `/wijkteam?vraag=${mark}`, method: 'GET', answers: [200] },
  'in an address, by nobody': {
    path: `/wijkteam?vraag=${mark}`,
    method: 'GET',
    as: 'nobody',
    answers: [302, 303],
  },
  'at an address that is not there': { path: `/wijkteam/${mark}`, method: 'GET', answers: [404] },
  'as a kind in a note of what is missing': {
    path: '/wijkteam/gemis',
    body: form({ mist: mark, plek: mark, stap: 'zetten' }),
    answers: [400, 404, 422],
  },
  'as what a team says of an offer': {
    path: '/wijkteam/past',
    body: form({ activiteit: activity, oordeel: mark }),
    answers: [400, 404, 422],
  },
})

let house: Houseful

beforeAll(async () => {
  house = await aHouseful()
}, 60_000)

const cookieOf = (way: Way): Record<string, string> => {
  if (way.as === 'nobody') return {}
  const who = house.who.get(way.as === 'neighbour' ? 'person' : 'neighbourhood team')!
  return { cookie: who.cookie }
}

function go(way: Way): Promise<Response> {
  const sent = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
  return house.site.get(way.path, {
    method: way.method ?? 'POST',
    headers: { ...sent, ...cookieOf(way), ...way.headers },
    ...(way.body === undefined ? {} : { body: way.body }),
    redirect: 'manual',
  })
}

const headersOf = (answer: Response): string => [...answer.headers].map((pair) => pair.join(': ')).join('\n')

test('a mark that is typed on any way stands in the answer of who typed it, and in nothing else', async () => {
  for (const [name, way] of Object.entries(ways(house.activity))) {
    const answer = await go(way)
    expect({ name, status: answer.status }).toEqual({
      name,
      status: way.answers.find((one) => one === answer.status),
    })
    const page = await answer.text()
    if (way.shows) expect(`${name}: ${page}`).toContain(mark)
    // A page that holds the question is kept by no browser and no server on the way.
    if (way.shows) expect(answer.headers.get('cache-control')).toBe('no-store')
    // Nor a sum of it: that would tell who sent the same words.
    if (way.shows) expect(answer.headers.get('etag')).toBeNull()
    // An address that was typed by hand may be where somebody is led back to; the question never is part of it.
    expect(headersOf(answer)).not.toContain(mark)
  }
  expect(await tablesWith(house.place, [mark])).toEqual([])
  expect(JSON.stringify(await mailsOf(house))).not.toContain(mark)
  expect(house.site.lines.length).toBeGreaterThan(10)
  expect(house.site.lines.filter((line) => line.includes(mark))).toEqual([])
})

test('a browser is told to keep nothing of the form, and to send nothing away for its spelling', async () => {
  const { cookie } = house.who.get('neighbourhood team')!
  const page = await (await house.site.get('/wijkteam', { headers: { cookie } })).text()
  const [tag = ''] = /<form[^>]*action="\/wijkteam#antwoord"[^>]*>/.exec(page)!
  expect(tag).toContain('autocomplete="off"')
  expect(tag).toContain('spellcheck="false"')
})

test('the question of the command line stays with whoever typed it', async () => {
  const line = await aCommandLine(house.place)
  const code = ['--municipality', house.place.ctx.municipality]
  expect((await line.samenspel('match', question, ...code)).code).toBe(0)
  const batch = await line.file('vragen.jsonl', [
    JSON.stringify({ id: 1, text: question }),
    '{"text": "geen json',
  ])
  const { said } = await line.samenspel('match', '--json', '--batch', batch, ...code)
  // What is wrong with a line is said by its number.
  expect(said.join('\n')).not.toContain(mark)
  expect(await tablesWith(house.place, [mark])).toEqual([])
})

test('the test would see it: what is put in a table or in the log is found', async () => {
  const put = useCase<undefined, void>(
    { name: 'test.put', may: () => true, records: `test ${mark}x` },
    async ({ db, ctx }) => {
      await sql`update published.activity set description = ${question} where municipality_id = ${ctx.municipality}`.execute(
        db,
      )
    },
  )
  const elsewhere = await aHouseful()
  await put(
    elsewhere.place.database,
    { ...elsewhere.place.ctx, actor: { kind: 'system', name: 'test' } },
    undefined,
  )
  expect(await tablesWith(elsewhere.place, [mark])).toEqual(
    expect.arrayContaining(['published.activity', 'samenspel.audit_entry']),
  )
})

test('what a resident wants to be called is in the mail to the host and in no other table, and gone once that is sent', async () => {
  const called = 'zilveren kwikstaart'
  const page = await go({
    path: `/wijkteam/introductie/nieuw?activiteit=${house.activity}`,
    method: 'GET',
    answers: [200],
  })
  const key = /name="sleutel" value="([^"]+)"/.exec(await page.text())![1]!
  const fields = {
    activiteit: house.activity,
    sleutel: key,
    dag: '2026-12-08',
    host: 'team',
    naam: called,
    taal: 'nl',
    ja: 'ja',
  }
  const made = await go({ path: '/wijkteam/introductie/nieuw', body: form(fields), answers: [200, 201, 303] })
  expect(made.status).toBeLessThan(400)
  expect(headersOf(made)).not.toContain('kwikstaart')
  expect(await tablesWith(house.place, ['kwikstaart'])).toEqual(['samenspel.mail'])
  await sent(house.place.database, { ...house.place.ctx, actor: { kind: 'system', name: 'test' } }, undefined)
  expect(await tablesWith(house.place, ['kwikstaart'])).toEqual([])
  expect(house.site.lines.filter((line) => line.includes('kwikstaart'))).toEqual([])
})

/** The postman drops a mail once its server has taken it (`platform/mail`). */
const sent = useCase<undefined, void>(
  { name: 'test.sent', may: () => true, records: null },
  async ({ db, ctx }) => {
    await sql`delete from samenspel.mail where municipality_id = ${ctx.municipality}`.execute(db)
  },
)

describe('an installation that runs', () => {
  test('has no mark in any of its files: database, log, caches', { timeout: 180_000 }, async () => {
    const folder = dataFolder()
    mkdirSync(dirname(folder), { recursive: true })
    const log = join(dirname(folder), 'log.txt')
    const server = await serve(folder, { SAMENSPEL_DEMO: '1', LOG_LEVEL: 'debug' }, log)
    try {
      const cookie = await signInAsWorker(server.url)
      const send = (body: string) =>
        fetch(`${server.url}/wijkteam`, {
          method: 'POST',
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            'sec-fetch-site': 'same-origin',
            cookie,
          },
          body,
        })
      const answer = await send(asked())
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('<h3')
      expect((await send(form({ vraag: `${question} 06-12345678` }))).status).toBe(422)
      // Beside a running server a command hands its question over by the socket.
      expect(samenspel(folder, 'match', '--json', question).out).toContain('"fits"')
    } finally {
      await server.stop()
    }
    expect(readFileSync(log, 'utf8').length).toBeGreaterThan(100)
    expect(filesWith(dirname(folder), mark)).toEqual([])
    // The search would find it, packed or not.
    writeFileSync(join(dirname(folder), 'proef.bin'), Buffer.from(`..${mark}..`))
    expect(filesWith(dirname(folder), mark)).toHaveLength(1)
  })
})

/** As whoever tries the demo does: by the button of the worker. */
async function signInAsWorker(url: string): Promise<string> {
  const door = await (await fetch(`${url}/inloggen`)).text()
  const ours = door.split('<form').find((one) => one.includes('wijkteamlid'))
  const action = /action="(\/inloggen\/als\/[0-9a-z]{12})"/.exec(ours ?? '')
  if (!action) throw new Error('the demo has no worker of a team')
  const headers = { 'sec-fetch-site': 'same-origin' }
  const answer = await fetch(`${url}${action[1]}`, { method: 'POST', redirect: 'manual', headers })
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

function filesWith(folder: string, text: string): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  expect(all.length).toBeGreaterThan(2)
  return all.map((one) => join(one.parentPath, one.name)).filter((path) => readFileSync(path).includes(text))
}
