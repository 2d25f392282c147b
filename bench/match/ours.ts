import { matchQuestion } from '#capabilities/referrals/index.ts'
import type { Database } from '#platform/db/database.ts'
import type { MunicipalityId } from '#platform/context/ctx.ts'
import type { Asked } from './baselines.ts'
import type { Answer } from './metrics.ts'

/** What the page and `samenspel match` answer. */
export async function byMatching(
  database: Database,
  municipality: MunicipalityId,
  asked: Asked,
): Promise<Answer> {
  return matchQuestion(database, municipality, asked)
}
