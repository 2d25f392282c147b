import { teamRoles } from '#platform/access/roles.ts'
import { choice, email, form } from '#platform/forms/index.ts'

/** Whom an owner asks into the team, and as what. */
export const teamInviteForm = form({
  email: email(),
  rol: choice([...teamRoles].toReversed(), { as: 'radio' }),
})

/** To whom the connector gives a page. */
export const handOverForm = form({ email: email() })
