import type { Context } from 'hono'
import type { PageEnv } from '#platform/http/house.ts'
import { confirmName, personalQuestion } from '#platform/personal-data/index.ts'
import type { PersonalQuestion } from '#platform/personal-data/index.ts'
import type { Letter } from '../mails.ts'

type C = Context<PageEnv>

/** What a mail is headed with. */
export const letterOf = ({ var: { origin, tenant } }: C): Letter => ({ origin, city: tenant.name })

/** What somebody just did, as the address says it; `null` when it says nothing we know. */
export function doneIn<Done extends string>(c: C, words: Readonly<Record<Done, string>>): Done | null {
  const said = c.req.query('gelukt') ?? ''
  return Object.hasOwn(words, said) ? (said as Done) : null
}

/** Whether a line that others will read has to be asked about first: it seems to point to a person. */
export function askedAbout(c: C, sent: FormData, line: string): PersonalQuestion | null {
  const confirmed = sent.get(confirmName)
  return personalQuestion(line, typeof confirmed === 'string' ? confirmed : null, c.var.ctx.locale)
}

/** What is wrong with such a line, whatever its form. */
export const pointsToSomebody = { code: 'personal' } as const
