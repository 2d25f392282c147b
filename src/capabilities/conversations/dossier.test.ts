import { describe, expect, test } from 'vitest'
import { renameMe } from '#capabilities/accounts/service.ts'
import { aTalk, leak } from '#testing/a-talk.ts'
import { as, aPerson } from '#testing/people.ts'
import { proposeAgreement, stepAgreement } from './service/agreements.ts'
import { endConversation, reopenConversation } from './service/end.ts'
import { writeNote } from './service/notes.ts'
import { askTheCity } from './service/open.ts'

const later = (ctx: Awaited<ReturnType<typeof aTalk>>['place']['ctx'], days: number) =>
  new Date(ctx.now.getTime() + days * 86_400_000)

/** What stands on a page of both sides, without their forms. */
const told = (page: string) =>
  page
    .slice(page.indexOf('<main'), page.indexOf('</main>'))
    .replaceAll(/<form[^]*?<\/form>|<details[^]*?<\/details>/g, '')
    .replaceAll(/<[^>]+>/g, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '')

describe('the page of a conversation', () => {
  test('says from the first minute what is next, by whom and by when, to both in the same words', async () => {
    const talk = await aTalk()
    const [mine, theirs] = [told(await talk.page(talk.resident)), told(await talk.page(talk.connector))]
    const at = (lines: string[]) => lines.slice(lines.indexOf('Hoe het nu staat'), lines.indexOf('Daarna'))
    expect(at(mine)).toEqual(at(theirs))
    expect(at(mine)).toContain('De gemeente zegt wie helpt')
    expect(at(mine)).toContain('2 december 2026')
  })

  test('calls what is late late, for both sides and of both sides', async () => {
    const talk = await aTalk()
    await talk.named()
    const { database, ctx } = talk.place
    for (const owner of ['city', 'initiative'] as const) {
      const what = `Iets doen (${owner})`
      const [from, to] = owner === 'city' ? [talk.officer, talk.resident] : [talk.resident, talk.officer]
      const { id } = talk
      const agreement = await proposeAgreement(database, from.ctx, { id, owner, what, due: '2026-11-27' })
      const yes = { id, agreement, revision: 1, to: 'agreed', reason: '', due: null } as const
      await stepAgreement(database, to.ctx, yes)
    }
    Object.assign(talk.site.house, { clock: () => later(ctx, 7) })
    for (const who of [talk.resident, talk.officer]) {
      const page = await talk.page(who)
      expect(page.match(/<li class="badge badge--mind">te laat<\/li>/g)).toHaveLength(3)
    }
  })

  test('shows a contact by name and function, and never an address to the other side', async () => {
    const talk = await aTalk()
    await talk.named()
    const shown = told(await talk.page(talk.resident))
    expect(shown.slice(0, shown.indexOf('Volgende stap'))).toContain('ambtenaar')
    // On the timeline somebody of these tests is called by their address, in place of a function; not as who was named.
    const addressed = shown.filter((line) => line.includes('@') && !/^\S+, woensdag/.test(line))
    expect(addressed).toEqual([])
    const asked = await talk.page(talk.officer)
    expect(asked).toContain('Het initiatief ziet alleen je functie')
    const { actor } = talk.officer.ctx
    await renameMe(talk.place.database, talk.officer.ctx, { id: actor.id, name: 'Dakman' })
    expect(await talk.page(talk.resident)).toContain('Dakman, ambtenaar')
    expect(await talk.page(talk.officer)).not.toContain('Het initiatief ziet alleen je functie')
  })

  test('tells small things in lines and folds away what is older, but not the note that waits for an answer', async () => {
    const talk = await aTalk()
    await talk.named()
    const { database } = talk.place
    const { id } = talk
    await writeNote(database, talk.officer.ctx, { id, words: 'De goot is verstopt.' })
    for (let n = 1; n <= 10; n += 1)
      await proposeAgreement(database, talk.resident.ctx, {
        id,
        owner: 'city',
        what: `Plan ${n}.`,
        due: '2026-12-24',
      })
    const story = async (who: typeof talk.officer) => {
      const page = await talk.page(who)
      const from = page.slice(page.indexOf('id="tijdlijn"'))
      const [open = '', folded = ''] = from.split(
        '<details class="disclosure disclosure--more"><summary>Laat alles zien (13)',
      )
      return { open, folded }
    }
    const { open, folded } = await story(talk.officer)
    expect([open.includes('Plan 10.'), open.includes('Plan 3.'), open.includes('Plan 2.')]).toEqual([
      true,
      true,
      false,
    ])
    expect(folded).toContain('Plan 2.')
    expect(folded).toContain('De goot is verstopt.')
    // What was done at one moment is signed once.
    expect(open.match(/class="lines__part"/g)).toHaveLength(1)
    const theirs = await story(talk.resident)
    expect(theirs.open).toContain('De goot is verstopt.')
    expect(theirs.folded).not.toContain('De goot is verstopt.')
  })

  test('leaves an officer whose role ended outside', async () => {
    const talk = await aTalk()
    await talk.named()
    const past = { ...talk.officer.ctx, actor: { ...talk.officer.ctx.actor, grants: [] } }
    await expect(talk.dossier({ ...talk.officer, ctx: past })).rejects.toThrow('')
  })
})

describe('a note', () => {
  test('is confirmed by the other side, which may still see it otherwise; both stand under it', async () => {
    const talk = await aTalk()
    await talk.named()
    await writeNote(talk.place.database, talk.officer.ctx, { id: talk.id, words: 'De goot is verstopt.' })
    const entry = (await talk.dossier(talk.resident)).entries.at(-1)!.id
    const at = `/verslag/${entry}`
    expect((await talk.post(talk.officer, `${at}/klopt`, {})).status).toBe(409)
    expect((await talk.post(talk.resident, `${at}/klopt`, {})).status).toBe(303)
    expect(await talk.page(talk.officer)).toContain('Het initiatief zei op 25 november 2026: dit klopt.')
    expect((await talk.post(talk.resident, `${at}/anders`, { zo: '' })).status).toBe(422)
    expect((await talk.post(talk.resident, `${at}/anders`, { zo: 'Ook het zink lekt.' })).status).toBe(303)
    const page = await talk.page(talk.officer)
    expect(page).toContain('Het initiatief zei op 25 november 2026: zo zie ik het.')
    expect(page).toContain('Ook het zink lekt.')
    const again = await talk.post(talk.resident, `${at}/anders`, { zo: 'Toch niet.' })
    expect([again.status, (await again.text()).includes('Toch niet.')]).toEqual([409, true])
  })

  test('says above its field that the other side reads it', async () => {
    const talk = await aTalk()
    const page = await talk.page(talk.resident)
    const says = page.indexOf('leest de ander ook')
    expect(says).toBeGreaterThan(0)
    expect(says).toBeLessThan(page.indexOf('name="verslag"'))
  })
})

describe('a day', () => {
  test.each([
    ['/afspraken', { wie: 'city', wat: 'Kijken', wanneer: '2026-11-24' }],
    ['/stap', { wie: 'city', stap: 'Kijken', wanneer: '2026-11-24' }],
  ])('that is over is refused at %s, and what was typed stays', async (path, fields) => {
    const talk = await aTalk()
    const answer = await talk.post(talk.resident, path, fields)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Deze dag is voorbij')
    expect(page).toContain('value="Kijken"')
    expect((await talk.post(talk.resident, path, { ...fields, wanneer: '2026-11-25' })).status).toBe(303)
  })

  test('an agreement is postponed to, needs a reason, and is not over', async () => {
    const talk = await aTalk()
    const { database } = talk.place
    const proposed = { id: talk.id, owner: 'initiative', what: 'Vegen', due: '2026-12-01' } as const
    const agreement = await proposeAgreement(database, talk.connector.ctx, proposed)
    const path = `/afspraken/${agreement}`
    await talk.post(talk.resident, path, { naar: 'agreed', versie: '1' })
    const step = { naar: 'postponed', versie: '2', reden: 'Ziek', wanneer: '2026-12-08' }
    expect((await talk.post(talk.resident, path, { ...step, reden: '' })).status).toBe(422)
    expect((await talk.post(talk.resident, path, { ...step, wanneer: '2026-11-01' })).status).toBe(422)
    expect((await talk.post(talk.connector, path, step)).status).toBe(409)
    expect((await talk.post(talk.resident, path, step)).status).toBe(303)
    const { agreements, next } = await talk.dossier(talk.connector)
    expect(agreements[0]).toMatchObject({ state: 'postponed', due: '2026-12-08', firstDue: '2026-12-01' })
    expect(next.map(({ words }) => words)).toContain('Vegen')
  })
})

describe('an end', () => {
  test('asks the initiator one question, once, and can be undone for a month by who was not helped', async () => {
    const talk = await aTalk()
    await talk.named()
    expect((await talk.post(talk.resident, '/geholpen', { geholpen: 'yes' })).status).toBe(409)
    await talk.post(talk.officer, '/einde', { uitkomst: 'Het dak is dicht.' })
    expect(await talk.page(talk.officer)).not.toContain('Ben je verder geholpen?')
    expect((await talk.post(talk.officer, '/geholpen', { geholpen: 'yes' })).status).toBe(403)
    expect((await talk.post(talk.resident, '/geholpen', { geholpen: 'no' })).status).toBe(303)
    expect((await talk.post(talk.resident, '/geholpen', { geholpen: 'yes' })).status).toBe(409)
    expect((await talk.post(talk.officer, '/open', { nodig: 'Iets' })).status).toBe(403)
    expect((await talk.post(talk.resident, '/open', { nodig: 'Het lekt weer.' })).status).toBe(303)
    const { conversation, entries, next } = await talk.dossier(talk.officer)
    expect(conversation).toMatchObject({ endedAt: null, helped: null, outcome: '' })
    expect(entries.map(({ kind }) => kind)).toEqual(['opened', 'contact', 'ended', 'helped', 'reopened'])
    expect(next[0]).toMatchObject({ step: 'answer', by: 'city' })
  })

  test('stays after a month, and after who was helped said so', async () => {
    const talk = await aTalk()
    const { database, ctx } = talk.place
    await endConversation(database, talk.connector.ctx, { id: talk.id, outcome: 'Klaar.' })
    const open = (days: number) =>
      reopenConversation(
        database,
        { ...talk.resident.ctx, now: later(ctx, days) },
        { id: talk.id, words: 'Nog iets.' },
      )
    await expect(open(32)).rejects.toThrow('')
    await talk.post(talk.resident, '/geholpen', { geholpen: 'yes' })
    await expect(open(1)).rejects.toThrow('')
  })
})

test('somebody asks ten questions in a day at most, and reads why the next one waits', async () => {
  const talk = await aTalk()
  const { database, ctx } = talk.place
  for (let n = 1; n < 10; n += 1) expect(await askTheCity(database, talk.resident.ctx, leak)).not.toBeNull()
  expect(await askTheCity(database, talk.resident.ctx, leak)).toBeNull()
  expect(await askTheCity(database, { ...talk.resident.ctx, now: later(ctx, 2) }, leak)).not.toBeNull()
  const other = await aPerson(talk.place, as('partner', 'west'))
  expect(await askTheCity(database, other.ctx, leak)).not.toBeNull()
  const typed = { soort: 'idea', onderwerp: 'Nog een', vraag: 'Mag dit ook?' }
  const answer = await talk.site.get('/gesprekken/nieuw', {
    method: 'POST',
    headers: {
      cookie: talk.resident.cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(typed).toString(),
  })
  const page = await answer.text()
  expect([answer.status, page.includes('Mag dit ook?'), page.includes('vandaag al veel')]).toEqual([
    422,
    true,
    true,
  ])
})
