import { beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { eraseMe } from '#capabilities/accounts/service.ts'
import { capabilities } from '#capabilities/index.ts'
import { removeInitiative } from '#capabilities/initiatives/service/claim.ts'
import { useCase } from '#platform/db/doors.ts'
import { peopleIn } from '#platform/privacy/platform.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import type { CompassId } from './domain.ts'
import { removeCompass, renameCompass, tieToInitiative } from './service/keep.ts'
import { beginCompass, readOwnCompass, saveTheme } from './service/own.ts'
import { isLent } from './sharing/lent.ts'
import { shareTheme, withdrawTheme } from './sharing/service.ts'

const theme = 'involvement'
let house: Houseful

beforeAll(async () => {
  house = await aHouseful()
})

const who = (visitor: Visitor, at = house) => at.who.get(visitor)!.ctx
const reads = (visitor: Visitor, id: CompassId, at = house) =>
  isLent(at.place.database, who(visitor, at), { id })
const answer = { question: 'wie-doen-mee', theme, version: 0, words: 'Vier buren.', revision: 0 } as const

/** An idea of the owner, of which a theme is shared with the connector of where it lies. */
async function aLentIdea(area: string, at = house): Promise<CompassId> {
  const { database } = at.place
  const ctx = who('owner', at)
  const { id } = await beginCompass(database, ctx, { title: 'Samen eten', areas: [area] })
  await saveTheme(database, ctx, { key: { id }, theme, answers: [answer], standing: null })
  await shareTheme(database, ctx, { id, theme, sharedWith: 'connector', officer: null, area: null })
  return id
}

function records(id: CompassId, at = house): Promise<string[]> {
  const read = useCase<undefined, string[]>(
    { name: 'test.records', may: () => true, records: null },
    async ({ db }) => {
      const found = await sql<{ content: { answers: { words: string }[] } }>`select content
        from samenspel.compass_record where compass_id = ${id}`.execute(db)
      return found.rows.flatMap(({ content }) => content.answers.map(({ words }) => words))
    },
  )
  return read(at.place.database, { ...at.place.ctx, actor: { kind: 'system', name: 'test' } }, undefined)
}

describe('what is lent of an idea', () => {
  test('is not steered to another connector by whoever only holds its link', async () => {
    const { database, ctx } = house.place
    const owner = who('owner')
    const { id, token } = await beginCompass(database, owner, { title: 'Samen eten', areas: ['oost'] })
    await shareTheme(database, owner, { id, theme, sharedWith: 'connector', officer: null, area: null })
    const visitor = { ...ctx, actor: { kind: 'visitor' } } as const
    await renameCompass(database, visitor, { key: { token }, title: 'Samen koken', area: 'west' })
    expect([await reads('area connector', id), await reads('area connector elsewhere', id)]).toEqual([
      false,
      true,
    ])
    const page = await (await house.site.get(`/kompas/${token}/bewaren`)).text()
    expect([page.includes('name="titel"'), page.includes('name="gebied"')]).toEqual([true, false])
    expect((await readOwnCompass(database, owner, { key: { id } })).compass.title).toBe('Samen koken')
  })

  test('is read where the idea lies now, and not where it lay', async () => {
    const { database } = house.place
    const id = await aLentIdea('oost')
    expect([await reads('area connector', id), await reads('area connector elsewhere', id)]).toEqual([
      false,
      true,
    ])
    await tieToInitiative(database, who('owner'), { key: { id }, initiative: house.id })
    expect([await reads('area connector', id), await reads('area connector elsewhere', id)]).toEqual([
      true,
      false,
    ])
    await tieToInitiative(database, who('owner'), { key: { id }, initiative: null })
    await renameCompass(database, who('owner'), { key: { id }, title: 'Anders', area: 'oost' })
    expect([await reads('area connector', id), await reads('area connector elsewhere', id)]).toEqual([
      false,
      true,
    ])
  })

  test('is kept as a record before the idea is taken away', async () => {
    const id = await aLentIdea('west')
    await removeCompass(house.place.database, who('owner'), { key: { id } })
    expect([await reads('area connector', id), await records(id)]).toEqual([false, ['Vier buren.']])
  })

  test('stays lent when a team goes on with it, and is taken back when nobody is left who could', async () => {
    const own = await aHouseful()
    const { database } = own.place
    const editor = who('editor', own)
    const { id } = await beginCompass(database, editor, { title: 'Samen eten' })
    await saveTheme(database, editor, { key: { id }, theme, answers: [answer], standing: null })
    await tieToInitiative(database, editor, { key: { id }, initiative: own.id })
    await shareTheme(database, editor, { id, theme, sharedWith: 'connector', officer: null, area: null })
    await eraseMe(database, editor, { id: editor.actor.id, tables: peopleIn(capabilities) })
    expect([await reads('area connector', id, own), await records(id, own)]).toEqual([true, []])
    await removeInitiative(database, who('owner', own), { slug: own.slug })
    expect([await reads('area connector', id, own), await records(id, own)]).toEqual([false, ['Vier buren.']])
  })
})

test('who writes, who shares and who ties at once wait for each other, and no answer is left to whoever read before', async () => {
  const { database } = house.place
  const ctx = who('owner')
  const id = await aLentIdea('west')
  const key = { id }
  const questions = ['wat-zegt-de-buurt', 'wie-hoor-je-nog-niet', 'met-wie-wil-je-samenwerken']
  const write = (question: string) =>
    saveTheme(database, ctx, { key, theme, answers: [{ ...answer, question }], standing: 'clear' })
  await Promise.all([
    ...questions.map((question) => write(question)),
    withdrawTheme(database, ctx, { id, theme }),
    tieToInitiative(database, ctx, { key, initiative: house.id }),
    renameCompass(database, ctx, { key, title: 'Tegelijk', area: 'west' }),
  ])
  const { answers, themes } = await readOwnCompass(database, ctx, { key })
  expect(answers).toHaveLength(questions.length + 1)
  expect(themes.find((one) => one.theme === theme)).toMatchObject({ sharedWith: 'nobody', standing: 'clear' })
  expect(await reads('area connector', id)).toBe(false)
  expect((await readOwnCompass(database, who('editor'), { key })).answers).toHaveLength(4)
})
