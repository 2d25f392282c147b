import type { Database } from '#platform/db/database.ts'
import { owners } from './people.ts'
import { sharesOf } from './share.ts'
import { round, tell } from './tell.ts'
import { pacesOf } from './write.ts'

/**
 * People who are signed in: what that costs on their pages, and what they change. The city is another afterwards.
 * @param admin where a server is spoken to without policies; `null` on the embedded engine
 */
export async function measurePeople(
  database: Database,
  { where, admin }: { where: string; admin: string | null },
): Promise<void> {
  const teams = await owners(database)
  for (const { name, median, transactions, statements, besideVisitor, ...parts } of await sharesOf(
    database,
    teams[0]!,
    admin,
  ))
    tell({
      name: `signed in, ${name}, ${where}`,
      median: round(median),
      unit: 'ms',
      transactions,
      statements,
      ...inPercents(parts),
      besideVisitor: besideVisitor && Math.round(besideVisitor * 100) / 100,
    })
  for (const { name, together, ...one } of await pacesOf(database, teams))
    tell({
      name: `${name}, ${where}`,
      median: round(one.median),
      p95: round(one.p95),
      unit: 'ms',
      requestsPerSecondOfFour: round(together.perSecond),
      p95OfFour: round(together.p95),
    })
}

/** Parts of a whole request, in hundredths of it. */
function inPercents(parts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [`${name}%`, round(part * 100)]))
}
