import type { Grant } from '#platform/access/roles.ts'
import type { Brand } from '#platform/brand.ts'

/** A CBS municipality code: `GM0392`. */
export type MunicipalityId = Brand<'MunicipalityId'>

/** Somebody with an account in one municipality. */
export type PersonId = Brand<'PersonId'>

export type Locale = 'nl' | 'en'

/** Who acts. Residents need no account to find things. */
export type Actor =
  | { readonly kind: 'visitor' }
  /** Somebody who signed in, in which of their sessions, and the roles they hold today. */
  | {
      readonly kind: 'person'
      readonly id: PersonId
      readonly session: string
      readonly grants: readonly Grant[]
    }
  /** Somebody at the command line of the installation. */
  | { readonly kind: 'operator' }
  /** The platform itself, in a job that `name` tells apart. */
  | { readonly kind: 'system'; readonly name: string }

/** What every piece of work knows of its surroundings. It holds no database: see `platform/db/doors.ts`. */
export interface Ctx {
  readonly municipality: MunicipalityId
  readonly actor: Actor
  readonly locale: Locale
  /** The moment that counts as now; tests set it. */
  readonly now: Date
  readonly requestId: string
}
