import type { Ctx } from '#platform/context/ctx.ts'
import type { House } from '#platform/http/house.ts'
import type { MarkedTable } from '#platform/privacy/marks.ts'
import { keptFor } from '#platform/privacy/records.ts'
import { listSettings } from '#capabilities/municipalities/index.ts'

/** The tables, with the terms that this municipality set for its records. */
export async function withOwnTerms(
  house: House,
  { municipality }: Ctx,
  tables: readonly MarkedTable[],
): Promise<MarkedTable[]> {
  const { recordYears } = await listSettings(house.database, municipality, undefined)
  return keptFor(tables, recordYears)
}
