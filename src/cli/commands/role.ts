import { municipalRoles } from '#platform/access/roles.ts'
import type { MunicipalRole } from '#platform/access/roles.ts'
import {
  endStaffRole,
  invitationDays,
  inviteInPerson,
  inviteStaff,
  plainRole,
  readStaff,
  scopeOf,
} from '#capabilities/accounts/index.ts'
import type { Invite } from '#capabilities/accounts/index.ts'
import { listAreas, listMunicipalities } from '#capabilities/municipalities/index.ts'
import { email as emailField } from '#platform/forms/index.ts'
import { originOf } from '#platform/http/origin.ts'
import type { Tenant } from '#platform/http/house.ts'
import { NotFound } from '#platform/http/problems.ts'
import { isLocalDay, localDay } from '#platform/i18n/dates.ts'
import type { Deps } from '../installation.ts'
import type { ExitCode, Io } from '../io.ts'
import { chosenMunicipality, operatorOf } from '../operator.ts'

interface Given {
  readonly municipality?: string
  readonly json: boolean
}

interface Offered extends Given {
  readonly email: string
  readonly role: string
  readonly area?: string
  readonly department?: string
  readonly until?: string
}

/**
 * Offers a role in a municipality. With a mail server the invitation goes by mail; without one its link is printed, to
 * be handed over: that is how the first administrator comes in.
 */
export async function inviteToRole(io: Io, deps: Deps, given: Offered): Promise<ExitCode> {
  const tenant = await chosenMunicipality(io, deps, given.municipality)
  if (!tenant) return 2
  const read = await readOffer(deps, tenant, given)
  if (typeof read === 'string') return wrong(io, read)
  const origin = await originFor(deps, tenant)
  if (origin === null)
    return wrong(
      io,
      'A link needs the address at which people reach this installation. Give it as BASE_URL, such as BASE_URL=https://samenspel.example.org, and repeat this.',
    )
  const ctx = operatorOf(deps, tenant.id)
  if (deps.config.smtpUrl !== null) {
    const letter = { origin, city: tenant.name, locale: 'nl' } as const
    if (!(await inviteStaff(deps.database, ctx, { ...letter, invite: read }))) return tooMany(io, read)
    if (given.json) io.out(JSON.stringify({ email: read.email, role: read.role, mailed: true }))
    else io.out(`A mail for ${read.email} is in the outbox. The running server sends it.`)
    return 0
  }
  const token = await inviteInPerson(deps.database, ctx, read)
  if (token === null) return tooMany(io, read)
  const link = `${origin}/uitnodiging/${token}`
  if (given.json) io.out(JSON.stringify({ email: read.email, role: read.role, mailed: false, link }))
  else {
    io.out(link)
    io.note(
      `There is no mail server (SMTP_URL), so nothing was sent. Hand this link to ${read.email} yourself. It works ${invitationDays} days and once: whoever opens it and presses the button is ${read.role} of ${tenant.name}.`,
    )
  }
  return 0
}

/** @returns a sentence when it was asked wrongly */
async function readOffer(deps: Deps, tenant: Tenant, given: Offered): Promise<Invite | string> {
  const address = emailField().read([given.email])
  if (!address.ok) return `"${given.email}" is no e-mail address.`
  const role: MunicipalRole | undefined = municipalRoles.find((one) => one === given.role)
  if (!role) return `There is no role "${given.role}". There is: ${municipalRoles.join(', ')}.`
  const scope = scopeOf[role]
  if (given.area !== undefined && scope !== 'area') return `The role ${role} is not for an area.`
  if (given.department !== undefined && scope !== 'department')
    return `The role ${role} is not for a department.`
  const department = given.department?.trim() ?? ''
  if (scope === 'department' && (department === '' || department.length > 60))
    return `Say for which department, in at most 60 characters: --department "Vastgoed".`
  if (given.until !== undefined && (!isLocalDay(given.until) || given.until < localDay(deps.clock())))
    return `"${given.until}" is no day from today on. It looks like 2027-01-31.`
  const areas = await listAreas(deps.database, tenant.id, ['gebied', 'wijk'])
  const area = areas.find(({ id }) => id === given.area)
  if (given.area !== undefined && !area)
    return `${tenant.name} has no area "${given.area}". There is: ${areas.map(({ id }) => id).join(', ') || 'none yet'}.`
  return {
    ...plainRole(role),
    email: address.value,
    area: area?.id ?? null,
    department: department || null,
    scopeName: area?.name ?? (department || null),
    roleEndsOn: given.until ?? null,
  }
}

async function originFor(deps: Deps, tenant: Tenant): Promise<string | null> {
  const { baseUrl } = deps.config
  if (baseUrl === null) return null
  const { length } = await listMunicipalities(deps.database)
  return originOf(tenant, { baseUrl, municipalities: length, own: baseUrl })
}

/** Lists who holds a role in a municipality, and who was asked. It is written down that this was read. */
export async function listRoles(io: Io, deps: Deps, given: Given): Promise<ExitCode> {
  const tenant = await chosenMunicipality(io, deps, given.municipality)
  if (!tenant) return 2
  const { roles, open } = await readStaff(deps.database, operatorOf(deps, tenant.id), undefined)
  const held = roles.map(({ id, email, role, scopeName, endsOn }) => ({ id, email, role, scopeName, endsOn }))
  const asked = open.map(({ email, role, scopeName, endsAt }) => ({ email, role, scopeName, endsAt }))
  if (given.json) {
    io.out(JSON.stringify({ roles: held, invited: asked }))
    return 0
  }
  const of = (scope: string | null) => (scope === null ? '' : ` (${scope})`)
  for (const one of held)
    io.out(
      `${one.id}  ${one.role}${of(one.scopeName)}  ${one.email}${one.endsOn ? `  until ${one.endsOn}` : ''}`,
    )
  for (const one of asked)
    io.out(`invited       ${one.role}${of(one.scopeName)}  ${one.email}  until ${localDay(one.endsAt)}`)
  if (held.length + asked.length === 0)
    io.out(`Nobody holds a role in ${tenant.name} yet. Begin with: samenspel role invite EMAIL administrator`)
  return 0
}

/** Ends a role; whoever runs the installation may end that of the last administrator too. */
export async function endOneRole(
  io: Io,
  deps: Deps,
  given: Given & { readonly id: string },
): Promise<ExitCode> {
  const tenant = await chosenMunicipality(io, deps, given.municipality)
  if (!tenant) return 2
  try {
    await endStaffRole(deps.database, operatorOf(deps, tenant.id), { id: given.id })
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    return wrong(io, `There is no role ${given.id} in ${tenant.name}. See them with: samenspel role list`)
  }
  if (given.json) io.out(JSON.stringify({ ended: given.id }))
  else io.out(`The role ${given.id} has ended.`)
  return 0
}

function tooMany(io: Io, { email }: Invite): ExitCode {
  io.note(`${email} was invited five times today already. Try again tomorrow.`)
  return 1
}

function wrong(io: Io, sentence: string): ExitCode {
  io.note(sentence)
  return 2
}
