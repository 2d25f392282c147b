import type { Config } from '#platform/config/config.ts'
import type { Actor, Ctx, Locale, MunicipalityId } from '#platform/context/ctx.ts'
import { isA } from '#platform/access/roles.ts'
import type { RoleName } from '#platform/access/roles.ts'
import type { Database } from '#platform/db/database.ts'
import type { Spot } from '#platform/geo/spot.ts'
import type { Postman } from '#platform/mail/postman.ts'
import type { Log } from '#platform/log/log.ts'
import type { Press } from '#platform/pdf/press.ts'
import type { Assets } from './assets.ts'
import type { Metrics } from './metrics.ts'

/** What the whole application shares: made once at the start, handed to whoever mounts routes. */
export interface House {
  readonly config: Config
  readonly database: Database
  readonly assets: Assets
  readonly log: Log
  readonly metrics: Metrics
  readonly clock: () => Date
  readonly navigation: readonly NavigationItem[]
  /** What administrators find under `/beheer`, in this order. */
  readonly admin: readonly AdminPage[]
  /** What each capability can name of the audit trail. */
  readonly subjects: readonly NameSubjects[]
  /** Looks up addresses elsewhere, within a time limit. */
  readonly addresses: AddressBook
  /** Sends what is in the outbox. */
  readonly post: Pick<Postman, 'sends' | 'wake'>
  /** Makes PDF files. */
  readonly press: Press
  /** Whether database and jobs are at work. */
  readonly ready: () => Promise<boolean>
}

/** Finds an address: `undefined` when nothing could be asked, `null` when there is no such address here. */
export type AddressBook = (
  text: string,
  municipality: MunicipalityId,
) => Promise<{ spot: Spot; name: string } | null | undefined>

export interface NavigationItem {
  readonly href: string
  readonly label: Readonly<Record<Locale, string>>
  /** Shown to somebody who is signed in, or who is not; to everybody when left out. */
  readonly only?: 'visitor' | 'person'
  /** Shown only to whoever holds one of these roles: it is where their work is. */
  readonly roles?: readonly RoleName[]
}

/** The items of the menu that somebody sees. */
export function menuFor(actor: Actor, items: readonly NavigationItem[]): NavigationItem[] {
  return items.filter(
    ({ only, roles }) =>
      (only === undefined || only === actor.kind) && (roles === undefined || isA(actor, ...roles)),
  )
}

/** What a line of the audit trail says it is about: the same short name may be a theme and a word. */
export const subjectKey = (line: { readonly action: string; readonly subject: string | null }): string =>
  `${line.action} ${line.subject}`

/** Names what lines of the audit trail are about, where it can be shown; by `subjectKey`. */
export type NameSubjects = (
  database: Database,
  municipality: MunicipalityId,
  lines: readonly { readonly action: string; readonly subject: string | null }[],
) => Promise<ReadonlyMap<string, { readonly text: string; readonly href: string }>>

/** A page for administrators, as the manifest of its capability names it. */
export interface AdminPage {
  readonly href: `/beheer/${string}`
  readonly label: Readonly<Record<Locale, string>>
  /** What one does there, in a sentence. */
  readonly tells: Readonly<Record<Locale, string>>
}

/** What a municipality says of itself in the foot of every page. */
export interface Foot {
  readonly about: Readonly<Record<Locale, string>>
  readonly contact: string
}

/** A municipality as every page knows it. */
export interface Tenant {
  readonly id: MunicipalityId
  readonly name: string
  readonly host: string
  readonly look: string
  readonly demo: boolean
  readonly centre: { readonly lat: number; readonly lon: number } | null
}

/** What every route finds in its Hono context. */
export interface PageEnv {
  Variables: {
    ctx: Ctx
    tenant: Tenant
    foot: Foot
    /** `https://haarlem.samenspel.example`, without a slash at the end. */
    origin: string
    /** Whether one can answer our mails by mail. */
    answers: boolean
  }
}
