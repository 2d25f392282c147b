import type { Ctx, MunicipalityId } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'

/** A municipality as a job knows it: for the links and the name in a mail. */
export interface JobPlace {
  readonly id: MunicipalityId
  readonly name: string
  /** `https://haarlem.samenspel.example`, without a slash at the end. */
  readonly origin: string
  /** Whether one can answer our mails by mail. */
  readonly answers?: boolean
}

/** Work that comes back by itself, once for every municipality. */
export interface JobDefinition {
  /** Letters, digits, `.`, `-` and `_`: `activities.rollDatesOn`. */
  readonly name: string
  /** Five fields, in the time of Europe/Amsterdam: `15 3 * * *`. */
  readonly cron: string
  /** It is also run when the server starts: for what a new version may have to do over. */
  readonly atStart?: true
  /** One use case, called with a system actor. `data` is what `enqueue` was given; by the clock it is `null`. */
  readonly run: (database: Database, ctx: Ctx, data: unknown, place: JobPlace) => Promise<unknown>
}
