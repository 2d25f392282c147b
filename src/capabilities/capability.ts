import type { Hono } from 'hono'
import type { Migration } from '#platform/db/migrate.ts'
import type { JobDefinition } from '#platform/jobs/jobs.ts'
import type { ApiOperation } from '#platform/http/api.ts'
import type { House, PageEnv } from '#platform/http/house.ts'

/** What a capability says of itself: one of these per folder, gathered in `index.ts`. */
export interface Capability {
  readonly name: string
  /** The capabilities whose `index.ts` it may import. */
  readonly needs: readonly string[]
  readonly migrations?: readonly Migration[]
  /** Mounts its pages on the one application. */
  readonly routes?: (app: Hono<PageEnv>, house: House) => void
  /** What it gives under `/api/v1`. */
  readonly api?: readonly ApiOperation[]
  readonly jobs?: readonly JobDefinition[]
}
