import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '#testing/test-database.ts'

test('a query that arrives during a transaction of somebody else does not run inside it', async () => {
  const { sql: db } = await testDatabase()
  const role = async (on: typeof db) =>
    (await sql<{ role: string }>`select current_user::text as role`.execute(on)).rows[0]?.role
  const outside = await role(db)
  const entered = Promise.withResolvers<void>()
  const transaction = db.transaction().execute(async (inside) => {
    await sql`set local role samenspel_public`.execute(inside)
    entered.resolve()
    await new Promise((resolve) => setTimeout(resolve, 50))
    return role(inside)
  })
  await entered.promise
  const meanwhile = role(db)
  expect(await transaction).toBe('samenspel_public')
  expect(await meanwhile).toBe(outside)
})

test('transactions begun at the same time each end as they should', async () => {
  const { sql: db } = await testDatabase()
  const settle = (n: number) =>
    db.transaction().execute(async (inside) => {
      const found = await sql<{ n: number }>`select ${n}::int as n`.execute(inside)
      if (n % 3 === 0) throw new Error(`no ${n}`)
      return found.rows[0]?.n
    })
  const results = await Promise.allSettled(Array.from({ length: 12 }, (_, n) => settle(n)))
  const shown = results.map((one) => (one.status === 'fulfilled' ? one.value : 'refused'))
  expect(shown).toEqual(Array.from({ length: 12 }, (_, n) => (n % 3 === 0 ? 'refused' : n)))
})
