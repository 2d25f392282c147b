import type { Context } from 'hono'
import type { PageEnv } from '#platform/http/house.ts'
import type { Letter } from '../mails.ts'

type C = Context<PageEnv>

/** What a mail is headed with. */
export const letterOf = ({ var: { origin, tenant } }: C): Letter => ({ origin, city: tenant.name })

/** What somebody just did, as the address says it; `null` when it says nothing we know. */
export function doneIn<Done extends string>(c: C, words: Readonly<Record<Done, string>>): Done | null {
  const said = c.req.query('gelukt') ?? ''
  return Object.hasOwn(words, said) ? (said as Done) : null
}
