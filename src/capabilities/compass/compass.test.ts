import { beforeAll, describe, expect, test } from 'vitest'
import { NotFound } from '#platform/http/problems.ts'
import { readDossier } from '#capabilities/conversations/service/dossier.ts'
import type { ConversationId } from '#capabilities/conversations/domain.ts'
import { aPerson } from '#testing/people.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { tellHopes } from './service/hopes.ts'
import { beginCompass, readOwnCompass, saveTheme, shareHope } from './service/own.ts'

let place: Awaited<ReturnType<typeof aMunicipality>>
const theme = 'involvement'
const answer = { question: 'wie-doen-mee', theme, version: 0, words: 'Vier buren.', revision: 0 } as const

beforeAll(async () => {
  place = await aMunicipality()
})

describe('an idea of somebody without an account', () => {
  test('is opened by its link, and by nothing else', async () => {
    const { database, ctx } = place
    const visitor = { ...ctx, actor: { kind: 'visitor' } } as const
    const { id, token } = await beginCompass(database, visitor, { title: 'Samen eten' })
    const key = { token }
    await saveTheme(database, visitor, { key, theme, answers: [answer], standing: 'busy' })
    const own = await readOwnCompass(database, visitor, { key })
    expect(own.answers).toEqual([{ ...answer, revision: 1 }])
    expect(own.themes.find((one) => one.theme === theme)?.standing).toBe('busy')
    const neighbour = await aPerson(place)
    for (const wrong of [{ id }, { token: 'x'.repeat(43) }])
      await expect(readOwnCompass(database, neighbour.ctx, { key: wrong })).rejects.toThrow(NotFound)
  })

  test('is not written over by whoever saw it before it changed', async () => {
    const { database, ctx } = place
    const { token } = await beginCompass(database, ctx, { title: 'Samen eten' })
    const save = (words: string, revision: number) =>
      saveTheme(database, ctx, {
        key: { token },
        theme,
        answers: [{ ...answer, words, revision }],
        standing: null,
      })
    expect((await save('Eerst.', 0)).clashes).toEqual([])
    const late = await save('Ook eerst.', 0)
    expect(late.clashes.map(({ words }) => words)).toEqual(['Eerst.'])
    expect((await save('Samen.', 1)).revisions).toEqual({ 'wie-doen-mee': 2 })
  })
})

test('a hope that is shared opens a conversation with its words, once', async () => {
  const { database } = place
  const somebody = await aPerson(place)
  const { id } = await beginCompass(database, somebody.ctx, { title: 'Samen eten' })
  const key = { id }
  await tellHopes(database, somebody.ctx, { key, hopes: [{ kind: 'space', words: 'Een zaal op woensdag' }] })
  const asked = { key, kind: 'space', subject: 'Samen eten: een plek' } as const
  const conversation = await shareHope(database, somebody.ctx, asked)
  expect(await shareHope(database, somebody.ctx, asked)).toBe(conversation)
  const dossier = await readDossier(database, somebody.ctx, { id: conversation as ConversationId })
  expect(dossier.entries[0]?.words).toBe('Een zaal op woensdag')
  expect(dossier.conversation.compass).toBe(id)
})
