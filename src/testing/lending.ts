import { sql } from 'kysely'
import type { Ctx } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { beginCompass, saveTheme } from '#capabilities/compass/service/own.ts'
import type { Sealed } from '#capabilities/compass/sharing/domain.ts'
import { isLent, listLent, readLent } from '#capabilities/compass/sharing/lent.ts'
import { shareTheme, withdrawTheme } from '#capabilities/compass/sharing/service.ts'
import type { Lending } from '#capabilities/compass/sharing/service.ts'
import { as, aPerson } from './people.ts'
import type { SignedIn } from './people.ts'
import { aMunicipality } from './test-database.ts'

/** The theme that is shared here, and one that is not. */
export const theme = 'involvement'
export const other = 'worth'

/** What a municipality keeps sealed. */
export interface Kept {
  readonly theme: string
  readonly person: string | null
  readonly content: Sealed
}

const readRecords = useCase<undefined, Kept[]>(
  { name: 'test.records', may: () => true, records: null },
  async ({ db, ctx }) =>
    (
      await sql<Kept>`select theme, person_id as person, content from samenspel.compass_record
        where municipality_id = ${ctx.municipality} order by sealed_at, record_id`.execute(db)
    ).rows,
)

const countLent = useCase<undefined, number>(
  { name: 'test.lent', may: () => true, records: null },
  async ({ db, ctx }) => {
    const of = (table: string) =>
      sql`(select count(*) from ${sql.table(`samenspel.${table}`)}
        where municipality_id = ${ctx.municipality} and readers <> '{}')`
    const found = await sql<{ n: string }>`
      select ${of('compass_answer')} + ${of('compass_theme')} + ${of('compass')} as n`.execute(db)
    return Number(found.rows[0]!.n)
  },
)

/** A municipality with the people who may be lent a Kompas, and somebody with one that answers one question. */
export async function aLendingCity() {
  const place = await aMunicipality()
  const { database } = place
  const owner = await aPerson(place)
  const connector = await aPerson(place, as('area-connector', 'west'))
  const elsewhere = await aPerson(place, as('area-connector', 'oost'))
  const officer = await aPerson(place, as('municipal-officer'))
  const colleague = await aPerson(place, as('municipal-officer'))
  const lead = await aPerson(place, as('programme-lead'))
  const city = [connector, elsewhere, officer, colleague, lead]
  const { id } = await beginCompass(database, owner.ctx, { title: 'Samen eten' })
  const answer = (words: string, revision: number, question = 'wie-doen-mee') =>
    saveTheme(database, owner.ctx, {
      key: { id },
      theme,
      answers: [{ question, theme, version: 0, words, revision }],
      standing: 'busy',
    })
  await answer('Vier buren.', 0)
  const usual = { id, theme, sharedWith: 'municipality', officer: null, area: null } as const
  return {
    place,
    owner,
    connector,
    elsewhere,
    officer,
    colleague,
    lead,
    city,
    id,
    answer,
    share: (to: Partial<Lending> & { readonly theme?: typeof other }) =>
      shareTheme(database, owner.ctx, { ...usual, ...to }),
    withdraw: () => withdrawTheme(database, owner.ctx, { id, theme }),
    read: (who: SignedIn, ctx: Ctx = who.ctx) => readLent(database, ctx, { id }),
    /** Who of the municipality is lent anything now: what they are told of is what they can read. */
    async readers(): Promise<SignedIn[]> {
      const found: SignedIn[] = []
      for (const one of city) {
        const listed = await listLent(database, one.ctx, undefined)
        const can = await readLent(database, one.ctx, { id }).then(
          () => true,
          () => false,
        )
        const told = await isLent(database, one.ctx, { id })
        if (told !== can || told !== listed.length > 0)
          throw new Error('told of what cannot be read, or not told')
        if (can) found.push(one)
      }
      return found
    },
    records: (ctx: Ctx = place.ctx) => readRecords(database, ctx, undefined),
    /** How many rows somebody beside its own people may read. */
    lentRows: () => countLent(database, place.ctx, undefined),
  }
}
export type LendingCity = Awaited<ReturnType<typeof aLendingCity>>
