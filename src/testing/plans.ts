import type { Transaction } from 'kysely'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'

export type Ask = (work: Work) => Promise<unknown>

/** How the statements of somebody who is signed in, or of a job, are answered, with the policies of their tables on. */
export const plansOf = useCase<Ask, string>(
  { name: 'test.plans', may: () => true, records: null },
  async (work, ask) => {
    const plans: string[] = []
    await ask({ ...work, db: explaining(work.db, plans) })
    return plans.join('\n')
  },
)

function explaining(db: Transaction<never>, plans: string[]): Transaction<never> {
  return new Proxy(db, {
    get(target, name) {
      if (name !== 'getExecutor') return bound(target, name)
      return () =>
        new Proxy(target.getExecutor(), {
          get(inner, key) {
            if (key !== 'executeQuery') return bound(inner, key)
            return async (query: { sql: string }) => {
              const asked = { ...query, sql: `explain ${query.sql}` } as never
              const { rows } = await inner.executeQuery<{ 'QUERY PLAN': string }>(asked)
              plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'))
              return { rows: [{}] }
            }
          },
        })
    },
  })
}

function bound(target: object, key: string | symbol): unknown {
  const value: unknown = Reflect.get(target, key, target)
  return typeof value === 'function' ? value.bind(target) : value
}
