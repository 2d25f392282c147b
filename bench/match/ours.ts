import { answerAsJson, matchQuestion } from '#capabilities/referrals/index.ts'
import type { MunicipalityId } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import type { Asked } from './baselines.ts'
import type { Answer } from './metrics.ts'

/** What `samenspel match --json` answers. */
export async function byMatching(
  database: Database,
  municipality: MunicipalityId,
  { text, near, today }: Asked,
): Promise<Answer> {
  const asked = { today, locale: 'nl' } as const
  const spot = near && { lat: near[0], lon: near[1] }
  const answer = await matchQuestion(database, municipality, { ...asked, text, near: spot })
  return answerAsJson(answer, asked)
}
