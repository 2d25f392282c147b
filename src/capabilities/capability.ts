import type { Context, Hono } from 'hono'
import type { VNode } from 'preact'
import type { Actor } from '#platform/context/ctx.ts'
import type { Reaction } from '#platform/events/events.ts'
import type { Migration } from '#platform/db/migrate.ts'
import type { JobDefinition } from '#platform/jobs/jobs.ts'
import type { AnswerDoor } from '#platform/mail/inbound/answers.ts'
import type { Privacy } from '#platform/privacy/marks.ts'
import type { ApiOperation } from '#platform/http/api-operation.ts'
import type { AdminPage, House, NameSubjects, PageEnv } from '#platform/http/house.ts'

/** What a capability says of itself: one of these per folder, gathered in `index.ts`. */
export interface Capability {
  readonly name: string
  /** The capabilities whose `index.ts` it may import. */
  readonly needs: readonly string[]
  readonly migrations?: readonly Migration[]
  /** Mounts its pages on the one application. `all` is for what each capability has a part in, such as `/mijn`. */
  readonly routes?: (app: Hono<PageEnv>, house: House, all: readonly Capability[]) => void
  /**
   * Whole addresses at which it takes a change from anywhere, such as a mailbox that stops a mail (RFC 8058). The secret
   * in the address is the proof; nothing there looks at who is signed in.
   */
  readonly opensTo?: readonly RegExp[]
  /** What it gives under `/api/v1`. */
  readonly api?: readonly ApiOperation[]
  readonly jobs?: readonly JobDefinition[]
  /** Says who asks, before any page is made; `null` when this capability does not know. */
  readonly identify?: (c: Context<PageEnv>, house: House) => Promise<Actor | null>
  /** What it does when something happens in a capability it stands on. */
  readonly reactions?: readonly Reaction[]
  /** Its section of `/mijn`, heading (level 2) included, for whoever is signed in; `null` when there is nothing to show. */
  readonly mine?: (c: Context<PageEnv>, house: House) => Promise<VNode | null>
  /** What one can do there, for the page of an initiative or an activity; `null` when there is nothing to do. */
  readonly wanted?: (c: Context<PageEnv>, house: House, at: WantedAt) => Promise<VNode | null>
  /** Its pages for administrators; `/beheer` leads to them. */
  readonly admin?: readonly AdminPage[]
  /** Names what the audit trail says of its things. */
  readonly nameSubjects?: NameSubjects
  /** How it takes answers by mail to what it wrote. */
  readonly answers?: readonly AnswerDoor[]
  /** What its tables hold of people. */
  readonly privacy?: Privacy
}

/** The page beside which it stands: of an initiative, by its address, or of an activity, by its id. */
export type WantedAt = { readonly initiative: string } | { readonly activity: string }
