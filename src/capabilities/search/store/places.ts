import { sql } from 'kysely'
import type { Reading } from '#platform/db/doors.ts'

/** A spot where something of ours takes place, by the names people have for it. */
export interface OwnSpot {
  readonly place: string
  readonly address: string | null
  readonly postcode: string | null
  readonly lat: number
  readonly lon: number
}

/** Every place and address of the published initiatives and activities, each once. */
export async function readOwnSpots(reading: Reading): Promise<OwnSpot[]> {
  const found = await sql<OwnSpot>`
    select place_name as place, place_address as address, place_postcode as postcode, lat, lon
    from published.initiative
    where municipality_id = ${reading.municipality} and lat is not null and lon is not null
    union
    select place_name, place_address, place_postcode, lat, lon
    from published.activity
    where municipality_id = ${reading.municipality} and lat is not null and lon is not null`.execute(
    reading.db,
  )
  return found.rows
}

/** How alike two names must be before one is offered for the other; a letter wrong in ten leaves about 0.6. */
const alike = 0.4

/** Which of these names look like what was typed, the likeliest three. All are folded. */
export async function readAlike(
  reading: Reading,
  { typed, names }: { readonly typed: string; readonly names: readonly string[] },
): Promise<string[]> {
  const found = await sql<{ name: string }>`
    select name from unnest(${[...names]}::text[]) name
    where similarity(name, ${typed}) >= ${alike}
    order by similarity(name, ${typed}) desc, name limit 3`.execute(reading.db)
  return found.rows.map((row) => row.name)
}
