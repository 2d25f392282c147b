import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { aTalk } from '#testing/a-talk.ts'
import { writeNote } from './service/notes.ts'

const system = { kind: 'system', name: 'test' } as const
const filled = useCase<(work: Work) => Promise<unknown>, void>(
  { name: 'test.fill', may: () => true, records: null },
  async (work, fill) => void (await fill(work)),
)

test('a dossier of ten thousand notes is read page by page, and what came back stands on its page', async () => {
  const talk = await aTalk()
  await talk.named()
  const { place, id, resident, site } = talk
  // The places between are left out: what is written next stands behind the last all the same.
  await filled(place.database, { ...place.ctx, actor: system }, ({ db, ctx }) =>
    sql`insert into samenspel.conversation_entry (municipality_id, entry_id, conversation_id, position, at, side, kind,
        words, facts, circles, readers)
      select ${ctx.municipality}, lpad(n::text, 12, 'e'), ${id}, n * 2 + 10, ${ctx.now}::timestamptz, 'city', 'note', 'Bericht ' || n, '{}',
        c.circles, c.readers
      from generate_series(1, 10000) n, samenspel.conversation c
      where c.municipality_id = ${ctx.municipality} and c.conversation_id = ${id}`.execute(db),
  )
  await writeNote(place.database, resident.ctx, { id, words: 'Hier ben ik weer.' })
  const first = await talk.page(resident)
  expect(first.length).toBeLessThan(300_000)
  expect(first).toMatch(/Hier ben ik weer\.[^]*Bericht 10000</)
  expect(first).not.toContain('Bericht 9900<')
  const at = async (page: string) =>
    (await site.get(`${talk.at}?pagina=${page}`, { headers: { cookie: resident.cookie } })).text()
  expect(await at('201')).toContain('Wie kijkt ernaar?')
  for (const beyond of ['99999', '-1', '1e9', 'x']) expect((await at(beyond)).length).toBeLessThan(300_000)
  const back = await (await talk.post(resident, '/verslag/eeeeeeeeeee1/anders', { zo: '' })).text()
  expect(back).toMatch(/Bericht 1<[^]*error/)
})

test('an agreement beyond what anybody keeps is refused where it is typed', async () => {
  const talk = await aTalk()
  const { place, id, resident } = talk
  await filled(place.database, { ...place.ctx, actor: system }, ({ db, ctx }) =>
    sql`insert into samenspel.agreement (municipality_id, agreement_id, conversation_id, owner, what, due, first_due,
        state, reason, proposed_by, proposed_at, revision, circles, readers)
      select ${ctx.municipality}, 'a' || n, ${id}, 'city', 'Iets', '2026-12-20', '2026-12-20', 'proposed', '', 'city',
        ${ctx.now}::timestamptz, 1, c.circles, c.readers
      from generate_series(1, 99) n, samenspel.conversation c
      where c.municipality_id = ${ctx.municipality} and c.conversation_id = ${id}`.execute(db),
  )
  const told = { wie: 'city', wat: 'Een dak', wanneer: '2026-12-20' }
  expect((await talk.post(resident, '/afspraken', told)).status).toBe(303)
  const refused = await talk.post(resident, '/afspraken', told)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Er staan al heel veel afspraken')
})
