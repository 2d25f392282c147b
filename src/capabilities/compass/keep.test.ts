import { beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { eraseMe } from '#capabilities/accounts/service.ts'
import { removeInitiative } from '#capabilities/initiatives/service/claim.ts'
import { useCase } from '#platform/db/doors.ts'
import { Forbidden, NotFound } from '#platform/http/problems.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import { aPerson } from '#testing/people.ts'
import { peopleIn } from '#platform/privacy/platform.ts'
import { capabilities } from '#capabilities/index.ts'
import type { CompassId } from './domain.ts'
import type { Key } from './policy.ts'
import { tellHopes } from './service/hopes.ts'
import {
  claimCompass,
  mailLink,
  myCompasses,
  removeCompass,
  renewLink,
  stopLink,
  tieToInitiative,
} from './service/keep.ts'
import { beginCompass, readOwnCompass, saveTheme } from './service/own.ts'

let house: Houseful
let visitor: Ctx
const theme = 'involvement'

beforeAll(async () => {
  house = await aHouseful()
  visitor = { ...house.place.ctx, actor: { kind: 'visitor' } }
})

const on = () => house.place.database
const who = (name: 'owner' | 'editor' | 'person' | 'owner of another initiative') => house.who.get(name)!
const answer = { question: 'wie-doen-mee', theme, version: 0, words: 'Vier buren.', revision: 0 } as const

/** Somebody without an account thinks something through, with something in every table. */
async function anIdea(ctx: Ctx = visitor) {
  const begun = await beginCompass(on(), ctx, { title: 'Samen eten' })
  const key = { token: begun.token }
  await saveTheme(on(), ctx, { key, theme, answers: [answer], standing: 'busy' })
  await tellHopes(on(), ctx, { key, hopes: [{ kind: 'space', words: 'Een zaal' }] })
  return { ...begun, key }
}
const opens = (ctx: Ctx, key: Key) =>
  readOwnCompass(on(), ctx, { key }).then(
    ({ answers, hopes }) => `${answers.length} ${hopes.length}`,
    (error: Error) => error.constructor.name,
  )

/** In which circles the rows of a Kompas stand, table by table. */
function circlesOf(id: CompassId): Promise<Record<string, string>> {
  const read = useCase<undefined, Record<string, string>>(
    { name: 'test.circles', may: () => true, records: null },
    async ({ db }) => {
      const tables = ['compass', 'compass_theme', 'compass_answer', 'compass_hope']
      const found: Record<string, string> = {}
      for (const table of tables) {
        // oxlint-disable-next-line no-await-in-loop -- one connection
        const rows = await sql<{ circles: string }>`select distinct array_to_string(circles, ' ') as circles
          from ${sql.table(`samenspel.${table}`)} where compass_id = ${id}`.execute(db)
        found[table] = rows.rows.map(({ circles }) => circles).join(' | ')
      }
      return found
    },
  )
  return read(on(), { ...house.place.ctx, actor: { kind: 'system', name: 'test' } }, undefined)
}
const everywhere = (circles: string) =>
  Object.fromEntries(
    ['compass', 'compass_theme', 'compass_answer', 'compass_hope'].map((one) => [one, circles]),
  )

describe('the link to an idea', () => {
  test('that is renewed stops at once, and the new one opens all of it', async () => {
    const { key } = await anIdea()
    const token = await renewLink(on(), visitor, { key, opens: 'write' })
    expect(await opens(visitor, key)).toBe('NotFound')
    expect(await opens(visitor, { token })).toBe('1 1')
  })

  test('for reading opens all of it and changes nothing, and stops when another is made', async () => {
    const { key, id } = await anIdea()
    const read = { token: await renewLink(on(), visitor, { key, opens: 'read' }) }
    expect(await opens(visitor, read)).toBe('1 1')
    const changed = { ...answer, words: 'Zes.', revision: 1 }
    const changes = [
      () => saveTheme(on(), visitor, { key: read, theme, answers: [changed], standing: null }),
      () => tellHopes(on(), visitor, { key: read, hopes: [] }),
      () => renewLink(on(), visitor, { key: read, opens: 'write' }),
      () => removeCompass(on(), visitor, { key: read }),
      () => claimCompass(on(), who('person').ctx, { key: read }),
    ]
    for (const change of changes) await expect(change()).rejects.toThrow(Forbidden)
    await renewLink(on(), visitor, { key, opens: 'read' })
    expect(await opens(visitor, read)).toBe('NotFound')
    expect(await opens(visitor, key)).toBe('1 1')
    expect((await circlesOf(id))['compass']).toBe(`compass:${id}`)
  })

  test('for writing is not stopped by who would lock everybody out', async () => {
    const { key } = await anIdea()
    await expect(stopLink(on(), visitor, { key, opens: 'write' })).rejects.toThrow(Forbidden)
    await claimCompass(on(), who('person').ctx, { key })
    await stopLink(on(), who('person').ctx, { key, opens: 'write' })
    expect(await opens(visitor, key)).toBe('NotFound')
  })

  test('is mailed without a word that anybody typed, a few times within the hour', async () => {
    const email = `idee-${house.id}@thuis.example`
    const mailing = { email, origin: 'https://stad.example', city: 'Proefstad', locale: 'nl' } as const
    const { key } = await anIdea()
    const send = (at: Key & { token: string }) => mailLink(on(), visitor, { ...mailing, key: at })
    const both = await Promise.all([send(key), send(key)])
    expect(both.map(({ queued }) => queued).toSorted()).toEqual([false, true])
    const more: boolean[] = []
    for (let n = 0; n < 4; n += 1) more.push((await send((await anIdea()).key)).queued)
    expect(more).toEqual([true, true, false, false])
    const system = { kind: 'system', name: 'test' } as const
    const mails = await readOutbox(on(), { ...visitor, actor: system }, undefined)
    const mine = mails.filter(({ to }) => to === email)
    expect(mine).toHaveLength(3)
    for (const { text, subject } of mine) expect(`${subject} ${text}`).not.toMatch(/Samen eten|Vier buren/)
    expect(mine.some(({ text }) => text.includes(`https://stad.example/kompas/${key.token}`))).toBe(true)
  })
})

describe('an idea that somebody puts in their name', () => {
  test('is theirs, of two who do so at once the first has it, and all its rows follow', async () => {
    const { key, id } = await anIdea()
    const other = await aPerson(house.place)
    const { ctx } = who('person')
    const both = await Promise.allSettled([
      claimCompass(on(), ctx, { key }),
      claimCompass(on(), other.ctx, { key }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const winner = both[0]!.status === 'fulfilled' ? ctx : other.ctx
    const loser = winner === ctx ? other.ctx : ctx
    expect(await circlesOf(id)).toEqual(everywhere(`compass:${id} person:${winner.actor.id}`))
    expect([await opens(winner, { id }), await opens(loser, { id })]).toEqual(['1 1', 'NotFound'])
    expect((await myCompasses(on(), winner, undefined)).map((one) => one.id)).toContain(id)
  })

  test('is taken away by them, and not by who holds its link', async () => {
    const { key, id } = await anIdea()
    await claimCompass(on(), who('person').ctx, { key })
    await expect(removeCompass(on(), visitor, { key })).rejects.toThrow(Forbidden)
    await removeCompass(on(), who('person').ctx, { key: { id } })
    expect([await opens(visitor, key), await opens(who('person').ctx, { id })]).toEqual([
      'NotFound',
      'NotFound',
    ])
    expect(Object.values(await circlesOf(id)).join('')).toBe('')
  })
})

describe('an idea of an initiative', () => {
  const initiative = () => house.id

  test('is read and written by its whole team, and by nobody of it any more when it is taken back', async () => {
    const { id } = await anIdea(who('owner').ctx)
    await tieToInitiative(on(), who('owner').ctx, { key: { id }, initiative: initiative() })
    const person = who('owner').ctx.actor.id
    expect(await circlesOf(id)).toEqual(everywhere(`compass:${id} person:${person} team:${house.id}`))
    const { ctx } = who('editor')
    expect(await opens(ctx, { id })).toBe('1 1')
    const more = { ...answer, question: 'wat-zegt-de-buurt', words: 'Leuk.' }
    await saveTheme(on(), ctx, { key: { id }, theme, answers: [more], standing: null })
    expect(await opens(who('owner of another initiative').ctx, { id })).toBe('NotFound')
    await expect(tieToInitiative(on(), ctx, { key: { id }, initiative: null })).rejects.toThrow(Forbidden)
    await tieToInitiative(on(), who('owner').ctx, { key: { id }, initiative: null })
    expect(await circlesOf(id)).toEqual(everywhere(`compass:${id} person:${person}`))
    expect([await opens(ctx, { id }), await opens(who('owner').ctx, { id })]).toEqual(['NotFound', '2 1'])
  })

  test('is given to no initiative that somebody is not in', async () => {
    const { id } = await anIdea(who('person').ctx)
    const given = tieToInitiative(on(), who('person').ctx, { key: { id }, initiative: initiative() })
    await expect(given).rejects.toThrow(Forbidden)
  })

  test('stays with the team when who began it is erased, and of whoever began it when the initiative goes', async () => {
    const own = await aHouseful()
    const [owner, editor] = [own.who.get('owner')!.ctx, own.who.get('editor')!.ctx]
    const { database } = own.place
    const tie = async (ctx: typeof owner) => {
      const { id } = await beginCompass(database, ctx, { title: 'Samen eten' })
      await tieToInitiative(database, ctx, { key: { id }, initiative: own.id })
      return id
    }
    const [theirs, mine] = [await tie(editor), await tie(owner)]
    await eraseMe(database, editor, { id: editor.actor.id, tables: peopleIn(capabilities) })
    const { compass } = await readOwnCompass(database, owner, { key: { id: theirs } })
    expect(compass).toMatchObject({ person: null, initiative: own.id })
    await removeInitiative(database, owner, { slug: own.slug })
    const left = await readOwnCompass(database, owner, { key: { id: mine } })
    expect(left.compass).toMatchObject({ person: owner.actor.id, initiative: null })
    await expect(readOwnCompass(database, owner, { key: { id: theirs } })).rejects.toThrow(NotFound)
  })
})
