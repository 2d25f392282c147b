import { listMunicipalities } from '#capabilities/municipalities/index.ts'
import type { Config } from '#platform/config/config.ts'
import type { Database } from '#platform/db/database.ts'
import { originOf } from '#platform/http/origin.ts'
import type { JobPlace } from '#platform/jobs/jobs.ts'

/**
 * The municipalities as jobs know them, for the names and the links in their mails.
 * @param own where we are reached while nobody has said so with `BASE_URL`
 */
export async function placesOf(
  database: Database,
  { baseUrl, inbound }: Pick<Config, 'baseUrl' | 'inbound'>,
  own: string,
): Promise<JobPlace[]> {
  const all = await listMunicipalities(database)
  return all.map((tenant) => ({
    id: tenant.id,
    name: tenant.name,
    origin: originOf(tenant, { baseUrl, municipalities: all.length, own }),
    answers: inbound !== null,
  }))
}
