import type { Context, Hono } from 'hono'
import type { Actor } from '#platform/context/ctx.ts'
import type { Reaction } from '#platform/events/events.ts'
import type { Migration } from '#platform/db/migrate.ts'
import type { JobDefinition } from '#platform/jobs/jobs.ts'
import type { Privacy } from '#platform/privacy/marks.ts'
import type { ApiOperation } from '#platform/http/api-operation.ts'
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
  /** Says who asks, before any page is made; `null` when this capability does not know. */
  readonly identify?: (c: Context<PageEnv>, house: House) => Promise<Actor | null>
  /** What it does when something happens in a capability it stands on. */
  readonly reactions?: readonly Reaction[]
  /** What its tables hold of people. */
  readonly privacy?: Privacy
}
